import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import type { ProjectField } from "~/features/directory/project";
import { type Locale, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { formatMoney } from "~/i18n/format";
import { investingLettersText } from "~/i18n/investing-letters";
import { paths } from "~/paths";
import type { SavedSearch } from "./search.queries.server";

/** What a letter tells, only as the investor sees it; `hidden`: projects that are shown to them no longer. */
export type Told = {
  readonly fresh: readonly FiguredCard[];
  readonly changed: readonly { readonly card: FiguredCard; readonly fields: readonly ProjectField[] }[];
  readonly gone: readonly string[];
  readonly hidden: number;
};

const mostListed = 30;

type Given = {
  readonly name: string;
  readonly search: SavedSearch;
  readonly told: Told;
  readonly baseUrl: string;
  readonly token: string;
};

/** The letter about one kept search: what came, what changed, what went, and how to stop such letters. */
export function alertLetter(locale: Locale, { name, search, told, baseUrl, token }: Given) {
  const t = textFor(investingLettersText, locale).alert;
  const words = textFor(directoryText, locale);
  const line = (card: FiguredCard) =>
    [
      card.name,
      card.field && words.fields[card.field],
      card.stage && words.stages[card.stage],
      card.raising !== null && `${words.figures.raising.toLowerCase()} ${formatMoney(card.raising, locale)}`,
    ]
      .filter(Boolean)
      .join(" · ");
  const link = (card: FiguredCard) => `${baseUrl}${paths.investorProject(card.id)}`;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          [
            title,
            ...lines.slice(0, mostListed),
            ...(lines.length > mostListed ? [t.more(lines.length - mostListed)] : []),
          ].join("\n"),
        ];
  const body = [
    t.greeting(name),
    t.about(search.name),
    ...part(
      t.fresh(told.fresh.length),
      told.fresh.map((card) => `- ${line(card)}\n  ${link(card)}`),
    ),
    ...part(
      t.changed(told.changed.length),
      told.changed.map(
        ({ card, fields }) => `- ${card.name}: ${fields.map((field) => t.fields[field]).join(", ")}\n  ${link(card)}`,
      ),
    ),
    ...part(t.gone(told.gone.length + told.hidden), [
      ...told.gone.map((gone) => `- ${gone}`),
      ...(told.hidden > 0 ? [`- ${t.hidden(told.hidden)}`] : []),
    ]),
    t.see(`${baseUrl}${paths.investorProjects(search.query && `?${search.query}`)}`),
    t.stop(`${baseUrl}${paths.investorSilence(token)}`),
  ].join("\n\n");
  return { subject: t.subject(search.name), body };
}
