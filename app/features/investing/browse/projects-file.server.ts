import writeXlsxFile from "write-excel-file/node";
import { type Cell, toCsv } from "~/core/csv";
import type { FiguredCard } from "~/features/directory/gallery/browse.service.server";
import { placeLabel } from "~/features/directory/places/place";
import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { investingText } from "~/i18n/investing";

type Column = { readonly header: string; readonly width: number; readonly cell: (card: FiguredCard) => Cell };

function columnsFor(locale: Locale): readonly Column[] {
  const t = textFor(directoryText, locale);
  const { columns, yes } = textFor(investingText, locale).browse;
  const contact = ({ contact: given }: FiguredCard) =>
    given && [given.name, given.email, given.phone].filter(Boolean).join(", ");
  return [
    { header: columns.name, width: 28, cell: ({ name }) => name },
    { header: columns.pitch, width: 48, cell: ({ pitch }) => pitch && localized(pitch, locale) },
    { header: columns.field, width: 22, cell: ({ field }) => field && t.fields[field] },
    { header: columns.stage, width: 16, cell: ({ stage }) => stage && t.stages[stage] },
    { header: columns.place, width: 28, cell: ({ place }) => place && placeLabel(place) },
    { header: columns.needs, width: 28, cell: ({ needKeys }) => needKeys?.map((key) => t.needs[key]).join(", ") },
    { header: columns.raising, width: 18, cell: ({ raising }) => raising },
    { header: columns.revenue, width: 18, cell: ({ revenue }) => revenue },
    { header: columns.revenueYear, width: 14, cell: ({ revenueYear }) => revenueYear },
    { header: columns.customers, width: 14, cell: ({ customers }) => customers },
    { header: columns.founded, width: 12, cell: ({ founded }) => founded },
    { header: columns.useOfFunds, width: 40, cell: ({ useOfFunds }) => useOfFunds },
    { header: columns.contact, width: 36, cell: contact },
    { header: columns.award, width: 12, cell: ({ hasAward }) => (hasAward ? yes : "") },
  ];
}

/** The projects as a CSV that Excel opens. */
export function projectsCsv(cards: readonly FiguredCard[], locale: Locale) {
  const columns = columnsFor(locale);
  const body = toCsv(
    columns.map(({ header }) => header),
    cards.map((card) => columns.map(({ cell }) => cell(card))),
  );
  return { type: "text/csv; charset=utf-8", body };
}

/** The same as a workbook: a bold header that stays in sight, amounts as numbers. */
export async function projectsXlsx(cards: readonly FiguredCard[], locale: Locale) {
  const columns = columnsFor(locale);
  const header = columns.map(({ header: value }) => ({ value, fontWeight: "bold" as const }));
  const rows = cards.map((card) => columns.map(({ cell }) => toSheetCell(cell(card))));
  const options = { columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  const body = new Uint8Array(await writeXlsxFile([header, ...rows], options).toBuffer());
  return { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", body };
}

function toSheetCell(value: Cell) {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "string"
    ? { value, type: String, wrap: true }
    : { value: Number(value), type: Number, format: "#,##0" };
}
