import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { questionsText } from "~/i18n/questions";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { NoticeFields } from "./NoticeFields";
import type { NoticePreview, NoticesView } from "./notice.service.server";

type Props = { view: NoticesView; preview: NoticePreview | null; state: FormState | undefined };

/** A notice in two steps: written, then seen with the number of people it reaches, and sent; under it what was sent. */
export function NoticesDesk({ view, preview, state }: Props) {
  const t = useText(questionsText).notices;
  const reasons = useText(refusalText);
  return (
    <>
      {view.sendRefusal ? (
        <Notice tone="turmeric">{reasons[view.sendRefusal]}</Notice>
      ) : preview ? (
        <Preview view={view} preview={preview} />
      ) : (
        <Section title={t.write}>
          <NoticeFields key={view.nextId} view={view} state={state} />
        </Section>
      )}
      <Sent sent={view.sent} />
    </>
  );
}

function Preview({ view, preview }: { view: NoticesView; preview: NoticePreview }) {
  const t = useText(questionsText).notices;
  const locale = useLocale();
  const division = view.divisions.find(({ id }) => id === preview.divisionId);
  const hidden = {
    id: preview.id,
    divisionId: preview.divisionId ?? "",
    "title.vi": preview.title.vi,
    "title.en": preview.title.en ?? "",
    "body.vi": preview.body.vi,
    "body.en": preview.body.en ?? "",
    ...(preview.isPublic ? { isPublic: "on" } : {}),
  };
  return (
    <Section title={t.previewTitle} description={t.people(preview.people)} id="xem-truoc">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="stone">{division ? t.toDivision(localized(division.name, locale)) : t.everyone}</Badge>
        {preview.isPublic && <Badge tone="sky">{t.public}</Badge>}
      </p>
      <div className="measure mt-4 border-l-2 border-line pl-4">
        <h3 className="text-h3">{preview.title.vi}</h3>
        <Prose text={preview.body.vi} className="mt-2 break-words" />
      </div>
      {(preview.title.en || preview.body.en) && (
        <div className="measure mt-6 border-l-2 border-line pl-4" lang="en">
          <p className="eyebrow">{t.english}</p>
          <h3 className="text-h3">{preview.title.en ?? preview.title.vi}</h3>
          <Prose text={preview.body.en ?? preview.body.vi} className="mt-2 break-words" />
        </div>
      )}
      <Form method="post" className="mt-6 flex flex-wrap gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button kind="primary" icon="send" name="act" value="send">
          {preview.people === 0 ? t.sendNone : t.send(preview.people)}
        </Button>
        <Button name="act" value="edit">
          {t.edit}
        </Button>
      </Form>
    </Section>
  );
}

function Sent({ sent }: Pick<NoticesView, "sent">) {
  const t = useText(questionsText).notices;
  const locale = useLocale();
  if (sent.length === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>;
  return (
    <Section title={t.sentTitle}>
      <ul className="max-w-4xl divide-y divide-line">
        {sent.map((notice) => (
          <li key={notice.id} className="py-3">
            <details>
              <summary className="min-h-11 cursor-pointer py-2">
                <span className="font-semibold">{localized(notice.title, locale)}</span>
                <span className="block text-table text-stone">
                  {[
                    t.sentBy(notice.sender, formatDateTime(notice.sentAt, locale)),
                    t.letters(notice.letters),
                    notice.division ? t.toDivision(localized(notice.division, locale)) : t.everyone,
                    notice.isPublic && t.public,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </summary>
              <Prose text={localized(notice.body, locale)} className="measure mt-1 break-words" />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
