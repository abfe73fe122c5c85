import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import PDFDocument from "pdfkit";
import { bandChart, chartPaths, thread } from "~/ui/brocade";
import { type BadgeTone, shownCode } from "../delegate";
import { darkRuns, qrModules } from "./qr.server";

/** One badge as it is printed; everything in the language of the print. */
export type PrintedBadge = {
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly delegation: string;
  readonly kind: string;
  readonly tone: BadgeTone;
  readonly code: string;
  readonly link: string;
};
type Sheet = { readonly event: string; readonly days: string; readonly none: string };
type Pdf = InstanceType<typeof PDFDocument>;

const millimetre = 72 / 25.4;
const page = { width: 210 * millimetre, height: 297 * millimetre };
/** 90 × 65 mm, the size of the usual plastic sleeve; two by four on A4. */
const badge = { width: 90 * millimetre, height: 65 * millimetre, columns: 2, rows: 4 };
const left = (page.width - badge.columns * badge.width) / 2;
const top = (page.height - badge.rows * badge.height) / 2;
const perPage = badge.columns * badge.rows;
const inset = 12;
const bandHeight = 8;
const stripHeight = 24;
const qrSize = 64;

const ink = "#1C1B29";
const stone = "#55515F";
const grounds: Record<BadgeTone, { ground: string; text: string }> = {
  cham: { ground: "#24306B", text: "#FFFFFF" },
  madder: { ground: "#A8232F", text: "#FFFFFF" },
  turmeric: { ground: "#E3A72F", text: ink },
  leaf: { ground: "#2C6E49", text: "#FFFFFF" },
  sky: { ground: "#246A88", text: "#FFFFFF" },
  stone: { ground: "#55515F", text: "#FFFFFF" },
};

const require = createRequire(import.meta.url);
const fontFile = (weight: string) =>
  require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`);

/** Badges on A4, eight to a page with cut marks, drawn page by page while they are read. */
export function drawBadges(badges: readonly PrintedBadge[], sheet: Sheet): Readable {
  const doc = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, info: { Title: sheet.event } });
  doc.registerFont("text", fontFile("400Regular"));
  doc.registerFont("bold", fontFile("600SemiBold"));
  void drawAll(doc, badges, sheet).catch((error) => doc.destroy(error));
  return doc as unknown as Readable;
}

async function drawAll(doc: Pdf, badges: readonly PrintedBadge[], sheet: Sheet): Promise<void> {
  for (let at = 0; at < badges.length || at === 0; at += perPage) {
    doc.addPage();
    const onPage = badges.slice(at, at + perPage);
    if (onPage.length === 0) doc.font("text").fontSize(12).fillColor(ink).text(sheet.none, left, top);
    else drawCutMarks(doc);
    onPage.forEach((one, i) => {
      const x = left + (i % badge.columns) * badge.width;
      const y = top + Math.floor(i / badge.columns) * badge.height;
      drawBadge(doc, one, sheet, x, y);
    });
    // Other requests get their turn between two pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
  doc.end();
}

function drawCutMarks(doc: Pdf): void {
  const mark = 5 * millimetre;
  const gap = 2 * millimetre;
  const [right, bottom] = [left + badge.columns * badge.width, top + badge.rows * badge.height];
  doc.lineWidth(0.4).strokeColor("#8F8798");
  for (let column = 0; column <= badge.columns; column++) {
    const x = left + column * badge.width;
    doc.moveTo(x, top - gap - mark).lineTo(x, top - gap);
    doc.moveTo(x, bottom + gap).lineTo(x, bottom + gap + mark);
  }
  for (let row = 0; row <= badge.rows; row++) {
    const y = top + row * badge.height;
    doc.moveTo(left - gap - mark, y).lineTo(left - gap, y);
    doc.moveTo(right + gap, y).lineTo(right + gap + mark, y);
  }
  doc.stroke();
}

function drawBadge(doc: Pdf, one: PrintedBadge, { event, days }: Sheet, x: number, y: number): void {
  const width = badge.width - 2 * inset;
  const textWidth = width - qrSize - 10;
  const stripTop = y + badge.height - stripHeight;
  drawBand(doc, x, y);
  const head = fitted(doc, "text", event, { width, most: 8, least: 6.5, lines: 1 });
  write(doc, "text", head, stone, event, x + inset, y + 13, width, 1);
  doc
    .font("text")
    .fontSize(6.5)
    .fillColor(stone)
    .text(days, x + inset, y + 24, { width, lineBreak: false });

  const name = fitted(doc, "bold", one.name, { width, most: 23, least: 13, lines: 2 });
  const nameHeight = write(doc, "bold", name, ink, one.name, x + inset, y + 36, width, 2);
  const lower = Math.max(y + 36 + nameHeight + 3, y + 78);
  const qrTop = stripTop - qrSize - 15;
  // A long name pushes the lines below it down, but never into the strip.
  let line = Math.min(lower, stripTop - 62);
  const details = [
    { text: one.title, font: "bold", lines: 2 },
    { text: one.workplace, font: "text", lines: 2 },
    { text: one.delegation, font: "text", lines: 1 },
  ];
  for (const { text, font, lines } of details.filter(({ text }) => text !== "")) {
    const size = fitted(doc, font, text, { width: textWidth, most: 9, least: 6.5, lines });
    const room = stripTop - 4 - line;
    const most = Math.min(lines, Math.floor(room / (size * 1.3)));
    if (most < 1) break;
    line += write(doc, font, size, text === one.delegation ? stone : ink, text, x + inset, line, textWidth, most) + 2;
  }
  const qrLeft = x + badge.width - inset - qrSize;
  drawQr(doc, one.link, qrLeft, Math.max(qrTop, y + 36 + nameHeight + 1));
  doc
    .font("bold")
    .fontSize(8)
    .fillColor(ink)
    .text(shownCode(one.code), qrLeft, stripTop - 13, { width: qrSize, align: "center", lineBreak: false });

  const { ground, text } = grounds[one.tone];
  doc.rect(x, stripTop, badge.width, stripHeight).fill(ground);
  const kind = one.kind.toLocaleUpperCase("vi");
  const size = fitted(doc, "bold", kind, { width, most: 12, least: 7, lines: 1 });
  doc
    .font("bold")
    .fontSize(size)
    .fillColor(text)
    .text(kind, x + inset, stripTop + (stripHeight - size * 1.25) / 2, {
      width,
      height: size * 1.4,
      align: "center",
      ellipsis: true,
    });
}

type Room = { readonly width: number; readonly most: number; readonly least: number; readonly lines: number };

/** The largest size at which a text fits in so many lines; the least one where it never does, to be cut with an ellipsis. */
function fitted(doc: Pdf, font: string, text: string, { width, most, least, lines }: Room): number {
  doc.font(font);
  for (let size = most; size > least; size -= 0.5) {
    doc.fontSize(size);
    const widest = Math.max(...text.split(/\s+/).map((word) => doc.widthOfString(word)));
    if (widest <= width && doc.heightOfString(text, { width }) <= doc.currentLineHeight(true) * lines + 0.5)
      return size;
  }
  return least;
}

/** Writes a text into so many lines and returns the height it took. */
function write(
  doc: Pdf,
  font: string,
  size: number,
  colour: string,
  text: string,
  x: number,
  y: number,
  width: number,
  lines: number,
): number {
  doc.font(font).fontSize(size).fillColor(colour);
  const most = doc.currentLineHeight(true) * lines + 0.5;
  const height = Math.min(most, doc.heightOfString(text, { width }));
  doc.text(text, x, y, { width, height: most, ellipsis: true });
  return height;
}

const stitch = bandHeight / 12;
/** The band along a whole badge: one path for each thread, made once. */
const band = chartPaths(
  bandChart.map((row) => row.repeat(Math.ceil(badge.width / (24 * stitch)))),
  thread,
);

function drawBand(doc: Pdf, x: number, y: number): void {
  doc.save().rect(x, y, badge.width, bandHeight).clip();
  doc.rect(x, y, badge.width, bandHeight).fill(thread("c") ?? ink);
  doc.translate(x, y + stitch / 2).scale(stitch);
  for (const [colour, path] of band) doc.path(path).lineWidth(1).stroke(colour);
  doc.restore();
}

function drawQr(doc: Pdf, link: string, x: number, y: number): void {
  const { size, isDark } = qrModules(link);
  const module = qrSize / size;
  for (const { row, column, length } of darkRuns(size, isDark)) {
    doc.rect(x + column * module, y + row * module, length * module, module);
  }
  doc.fill("#000000");
}
