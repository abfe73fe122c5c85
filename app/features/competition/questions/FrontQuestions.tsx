import { Link } from "@remix-run/react";
import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { questionsText } from "~/i18n/questions";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { Answered } from "./Answered";
import type { FrontQuestions as Front } from "./read-questions.service.server";

/** On the competition's own page: what its organizers announced, the newest answers, and the way to ask. */
export function FrontQuestions({ slug, front, isOpen }: { slug: string; front: Front; isOpen: boolean }) {
  const t = useText(questionsText);
  const { questions, total, notices } = front;
  return (
    <>
      {notices.length > 0 && (
        <Section title={t.front.notices} id="thong-bao">
          <NoticeLines notices={notices} />
        </Section>
      )}
      {(isOpen || total > 0) && (
        <Section title={t.title} id="hoi-dap" description={t.description}>
          {questions.length === 0 && <p className="text-stone">{t.front.none}</p>}
          <Answered questions={questions} />
          <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
            {isOpen && (
              <Button icon="pencil" to={`${paths.questions(slug)}#hoi`}>
                {t.front.ask}
              </Button>
            )}
            {total > 0 && (
              <Link className="link inline-flex min-h-11 items-center" to={paths.questions(slug)}>
                {t.front.all(total)}
              </Link>
            )}
          </div>
        </Section>
      )}
    </>
  );
}

/** Notices in full, the newest first. */
export function NoticeLines({ notices }: { notices: Front["notices"] }) {
  const locale = useLocale();
  return (
    <ul className="measure divide-y divide-line">
      {notices.map(({ id, title, body, sentAt }) => (
        <li key={id} className="py-3">
          <h3 className="font-semibold">{localized(title, locale)}</h3>
          <p className="text-table text-stone">{formatDate(sentAt, locale)}</p>
          <Prose text={localized(body, locale)} className="mt-1" />
        </li>
      ))}
    </ul>
  );
}
