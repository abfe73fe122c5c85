import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Locale, textFor } from "~/i18n/catalogue";
import { documentsText } from "~/i18n/documents";
import { type PrintedRoll, rollShares } from "./roll-paper.server";

type Line = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number; readonly right?: boolean };

/** What XML can't hold is left out; half a pair of an emoji too. */
const written = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
const run = (text: string, { bold = false, italics = false, size = 13 }: Line) =>
  new TextRun({ text: written(text), bold, italics, size: size * 2 });
const centred = (text: string, line: Line = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, line)] });
const plain = (text: string, line: Line = {}) =>
  new Paragraph({
    alignment: line.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { before: 80, after: 80 },
    children: [run(text, line)],
  });

/** The same list to be edited before it is signed. Source: decree 30/2020/NĐ-CP, appendix I: A4, margins, Times New Roman 13. */
export function rollDocx(roll: PrintedRoll, locale: Locale): Promise<Buffer> {
  const t = textFor(documentsText, locale).roll;
  const document = new Document({
    title: t.titles[roll.kind],
    styles: { default: { document: { run: { font: "Times New Roman", size: 26 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(15),
            },
          },
        },
        children: [
          centred(t.republic, { bold: true }),
          centred(t.motto, { bold: true, size: 14 }),
          centred("───────────────"),
          centred(roll.host.toLocaleUpperCase("vi"), { size: 12 }),
          plain(""),
          centred(t.titles[roll.kind], { bold: true, size: 15 }),
          centred(roll.competition, { bold: true }),
          centred(t.count(roll.count), { italics: true }),
          ...(roll.undecided > 0 ? [plain(t.undecided(roll.undecided), { italics: true })] : []),
          ...(roll.count === 0 ? [plain(t.none)] : []),
          ...roll.groups.flatMap(({ division, rows }) => [
            plain(t.division(division, rows.length), { bold: true }),
            tableOf(t.columns[roll.kind], rows, rollShares[roll.kind]),
          ]),
          plain(""),
          plain(roll.date, { italics: true, right: true }),
          plain(t.signed, { bold: true, right: true }),
          plain(t.sign, { italics: true, right: true }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]): Table {
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map(
      (text, at) =>
        new TableCell({
          width: { size: shares[at] ?? 0, type: WidthType.PERCENTAGE },
          children: [new Paragraph({ children: [run(text, { bold, size: 12 })] })],
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(columns, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}
