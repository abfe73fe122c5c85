import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import PDFDocument from "pdfkit";
import { linesOf, printable } from "./printable";

type Pdf = InstanceType<typeof PDFDocument>;
type Style = { readonly font: "text" | "bold" | "italic"; readonly size: number; readonly colour: string };

const millimetre = 72 / 25.4;
/** Source: decree 30/2020/NĐ-CP, appendix I: 20–25 mm above and below, 30–35 left, 15–20 right. */
const margins = { top: 20 * millimetre, bottom: 20 * millimetre, left: 30 * millimetre, right: 15 * millimetre };
const ink = "#000000";
const grey = "#55515F";
const plainStyle: Style = { font: "text", size: 13, colour: ink };

const require = createRequire(import.meta.url);
const fontFile = (weight: string) => require.resolve(`@expo-google-fonts/tinos/${weight}/Tinos_${weight}.ttf`);

/** A4 sheets that are written from top to bottom, each with its number; read while they are written. */
export type Paper = {
  readonly doc: Pdf;
  /** points from the top where the next line begins */
  y: number;
  style: Style;
  /** when other work last had its turn, in milliseconds */
  breath: number;
  /** widths of words that were measured, by font, size and word */
  readonly widths: Map<string, number>;
};

/** Opens a paper. `foot` stands small under every page. The first page has no number, as the decree asks. */
export function openPaper({ title, foot }: { readonly title: string; readonly foot: string }): Paper {
  const doc = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, info: { Title: title } });
  doc.registerFont("text", fontFile("400Regular"));
  doc.registerFont("bold", fontFile("700Bold"));
  doc.registerFont("italic", fontFile("400Regular_Italic"));
  const paper: Paper = { doc, y: 0, style: plainStyle, breath: performance.now(), widths: new Map() };
  let page = 0;
  doc.on("pageAdded", () => {
    page += 1;
    paper.y = margins.top;
    if (page > 1) put(paper, String(page), { ...plainStyle, at: "centre", y: 10 * millimetre });
    if (foot)
      put(paper, shown(paper, foot), {
        font: "text",
        size: 9,
        colour: grey,
        at: "centre",
        y: bottomOf(doc) + 6 * millimetre,
      });
  });
  doc.addPage();
  return paper;
}

/** What is read of a paper while `write` writes it; a fault in between breaks the stream off. */
export function streamOf(paper: Paper, write: () => Promise<void>): Readable {
  void write()
    .then(() => paper.doc.end())
    .catch((error) => paper.doc.destroy(error));
  return paper.doc as unknown as Readable;
}

type Place = { readonly indent?: number; readonly at?: "left" | "centre"; readonly gap?: number };

/** Writes a text in paragraphs, over as many pages as it takes. `gap`: points left free behind it. */
export async function writeText(paper: Paper, text: string, style: Partial<Style> & Place = {}): Promise<void> {
  const { indent = 0, at = "left", gap = 4, ...given } = style;
  paper.style = { ...plainStyle, ...given };
  const width = widthOfPage(paper.doc) - indent;
  for (const paragraph of shown(paper, text).split("\n")) {
    for (const line of linesOf(paragraph, width, measure(paper))) {
      await nextLine(paper);
      put(paper, line, { ...paper.style, at, x: margins.left + indent, y: paper.y });
      paper.y += heightOf(paper.style);
    }
  }
  paper.y += gap;
}

/**
 * A table without upright lines: cells over as many lines as they need, pages broken anywhere. `shares`: hundredths of
 * the width for each column; absent: all the same.
 */
export async function writeTable(
  paper: Paper,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[] = columns.map(() => 100 / columns.length),
): Promise<void> {
  const widths = shares.map((share) => (widthOfPage(paper.doc) * share) / 100);
  const lefts = widths.map((_, at) => margins.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  for (const [at, cells] of [columns, ...rows].entries()) {
    paper.style = { font: at === 0 ? "bold" : "text", size: columns.length > 6 ? 9 : 11, colour: ink };
    const lines = cells.map((cell, column) =>
      shown(paper, cell)
        .split("\n")
        .flatMap((paragraph) => [...linesOf(paragraph, (widths[column] ?? 0) - 6, measure(paper))]),
    );
    const most = Math.max(1, ...lines.map(({ length }) => length));
    for (let line = 0; line < most; line++) {
      await nextLine(paper);
      lines.forEach((cell, column) => {
        const x = lefts[column] ?? margins.left;
        if (cell[line]) put(paper, cell[line] ?? "", { ...paper.style, at: "left", x, y: paper.y });
      });
      paper.y += heightOf(paper.style);
    }
    const right = paper.doc.page.width - margins.right;
    paper.doc
      .moveTo(margins.left, paper.y + 1)
      .lineTo(right, paper.y + 1)
      .lineWidth(0.4)
      .strokeColor(grey)
      .stroke();
    paper.y += 4;
  }
  paper.y += 4;
}

/** A line across, as under the motto. `width` in points. */
export function writeRule(paper: Paper, width: number): void {
  const centre = margins.left + widthOfPage(paper.doc) / 2;
  paper.doc
    .moveTo(centre - width / 2, paper.y)
    .lineTo(centre + width / 2, paper.y)
    .lineWidth(0.6)
    .strokeColor(ink)
    .stroke();
  paper.y += 12;
}

/** Leaves that many points free, or begins a page where so many aren't left. */
export function leaveRoom(paper: Paper, points: number): void {
  if (paper.y + points > bottomOf(paper.doc)) paper.doc.addPage();
  else paper.y += points;
}

/** Turns to the next page where the line wouldn't fit, and lets other requests have their turn now and then. */
async function nextLine(paper: Paper): Promise<void> {
  if (paper.y + heightOf(paper.style) > bottomOf(paper.doc)) paper.doc.addPage();
  if (performance.now() - paper.breath < 8) return;
  await new Promise((resolve) => setImmediate(resolve));
  if (paper.doc.destroyed) throw new Error("nobody reads this paper any more");
  paper.breath = performance.now();
}

type Spot = Style & { readonly at: "left" | "centre"; readonly x?: number; readonly y: number };

function put({ doc }: Paper, text: string, { font, size, colour, at, x = margins.left, y }: Spot): void {
  doc.font(font).fontSize(size).fillColor(colour);
  const left = at === "centre" ? margins.left + (widthOfPage(doc) - doc.widthOfString(text)) / 2 : x;
  doc.text(text, left, y, { lineBreak: false });
}

function measure({ doc, style, widths }: Paper): (text: string) => number {
  const { font, size } = style;
  return (text) => {
    const key = `${font} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = doc.font(font).fontSize(size).widthOfString(text);
    widths.set(key, width);
    return width;
  };
}

/** pdfkit keeps the opened font to itself, and its types don't tell of it. */
type WithFont = { readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } } };

function shown({ doc, style }: Paper, text: string): string {
  const { font } = (doc.font(style.font) as unknown as WithFont)._font;
  return printable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
}

const heightOf = ({ size }: Style) => size * 1.35;
const widthOfPage = (doc: Pdf) => doc.page.width - margins.left - margins.right;
const bottomOf = (doc: Pdf) => doc.page.height - margins.bottom;
