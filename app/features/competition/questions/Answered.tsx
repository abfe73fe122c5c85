import { localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { questionsText } from "~/i18n/questions";
import { useLocale, useText } from "~/i18n/use-text";
import { Prose } from "~/ui/Prose";
import type { PublicQuestion } from "./read-questions.service.server";

/** Questions with their answers, for everyone; each can be linked to. */
export function Answered({ questions }: { questions: readonly PublicQuestion[] }) {
  const t = useText(questionsText);
  const locale = useLocale();
  if (questions.length === 0) return null;
  return (
    <ul className="measure divide-y divide-line">
      {questions.map(({ id, body, answer, answeredAt }) => (
        <li key={id} id={`cau-${id}`} className="scroll-mt-6 py-4">
          <h3 className="font-semibold break-words whitespace-pre-wrap">{body}</h3>
          <Prose text={localized(answer, locale)} className="mt-1 break-words" />
          <p className="mt-1 text-table text-stone">{t.on(formatDate(answeredAt, locale))}</p>
        </li>
      ))}
    </ul>
  );
}
