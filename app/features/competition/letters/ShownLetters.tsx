import { bulkLettersText } from "~/i18n/bulk-letters";
import { useText } from "~/i18n/use-text";
import { Section } from "~/ui/Section";

export type ShownLetter = {
  readonly to: string;
  readonly email: string;
  readonly number: string | null;
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
};

/** The first letters as their readers get them. */
export function ShownLetters({ letters }: { letters: readonly ShownLetter[] }) {
  const { shown: t } = useText(bulkLettersText);
  return (
    <Section title={t.title}>
      <ul className="grid gap-4 lg:grid-cols-3">
        {letters.map((letter) => (
          <li key={letter.email + letter.number} className="min-w-0 border-l-2 border-cham pl-4" lang={letter.locale}>
            <p className="break-words text-small text-stone">{t.to(letter.to, letter.email)}</p>
            <p className="mt-1 break-words font-semibold">{letter.subject}</p>
            <p className="mt-2 whitespace-pre-wrap break-words text-table">{letter.body}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
