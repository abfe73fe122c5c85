import type { Readable } from "node:stream";
import { type Locale, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatBytes } from "~/i18n/format";
import { leaveRoom, openPaper, type Paper, streamOf, writeRule, writeTable, writeText } from "../../paper/paper.server";
import type { PlainDossier, PlainFile, PlainItem } from "../versions/plain";

/** What a printed dossier says at its head. */
export type PrintedHead = {
  readonly competition: string;
  readonly host: string;
  readonly title: string;
  readonly number: string | null;
  /** "Bản nộp lần 2, lúc …", or that it is a draft */
  readonly standing: string;
  readonly sha256: string;
  readonly printed: string;
};

/** A whole dossier on A4: head, every question with its answer, tables, and all files with their hashes at the end. */
export function drawDossier(head: PrintedHead, dossier: PlainDossier, locale: Locale): Readable {
  const t = textFor(entryLifeText, locale).paper;
  const foot = [head.number, head.standing, `SHA-256 ${head.sha256.slice(0, 16)}…`].filter(Boolean).join(" · ");
  const paper = openPaper({ title: [head.number, head.title].filter(Boolean).join(" "), foot });
  return streamOf(paper, async () => {
    await writeHead(paper, head, locale);
    for (const { title, items } of dossier) {
      leaveRoom(paper, 60);
      paper.y -= 44;
      await writeText(paper, title, { font: "bold", size: 14, gap: 6 });
      for (const item of items) await writeItem(paper, item, locale);
    }
    const files = dossier.flatMap(({ items }) =>
      items.flatMap(({ value }) => (value?.kind === "files" ? value.files : [])),
    );
    if (files.length > 0) await writeFiles(paper, files, locale);
    await writeText(paper, `${t.replaced} ${head.printed}`, { font: "italic", size: 10 });
  });
}

async function writeHead(paper: Paper, head: PrintedHead, locale: Locale): Promise<void> {
  const t = textFor(entryLifeText, locale).paper;
  await writeText(paper, head.host.toLocaleUpperCase("vi"), { at: "centre", size: 12 });
  await writeText(paper, head.competition, { at: "centre", font: "bold", gap: 8 });
  writeRule(paper, 90);
  await writeText(paper, t.dossier, { at: "centre", font: "bold", size: 15 });
  await writeText(paper, head.title, { at: "centre", font: "bold", size: 16, gap: 6 });
  await writeText(paper, head.standing, { at: "centre", font: "italic", gap: 10 });
  await writeText(paper, `${t.number}: ${head.number ?? t.noNumber}`, { size: 12, gap: 2 });
  await writeText(paper, `${t.hash}: ${head.sha256}`, { size: 10, gap: 16 });
}

async function writeItem(paper: Paper, { label, value }: PlainItem, locale: Locale): Promise<void> {
  const t = textFor(entryLifeText, locale).paper;
  leaveRoom(paper, 40);
  paper.y -= 36;
  await writeText(paper, label, { font: "bold", size: 12, gap: 1 });
  if (value === null) await writeText(paper, t.unanswered, { font: "italic", gap: 8 });
  else if (value.kind === "text") await writeText(paper, value.text, { gap: 8 });
  else if (value.kind === "files") {
    for (const file of value.files) await writeText(paper, lineOf(file, locale), { indent: 10, gap: 2 });
    paper.y += 6;
  } else {
    const rows = value.rows.map(({ label: name, cells }, at) => [name ?? String(at + 1), ...cells]);
    await writeTable(paper, [t.row, ...value.columns], rows);
  }
}

async function writeFiles(paper: Paper, files: readonly PlainFile[], locale: Locale): Promise<void> {
  leaveRoom(paper, 60);
  paper.y -= 44;
  await writeText(paper, textFor(entryLifeText, locale).paper.files, { font: "bold", size: 14, gap: 6 });
  for (const file of files) {
    await writeText(paper, lineOf(file, locale), { size: 12, gap: 0 });
    await writeText(paper, `SHA-256 ${file.sha256}`, { size: 10, gap: 6 });
  }
}

function lineOf({ name, size }: PlainFile, locale: Locale): string {
  return textFor(entryLifeText, locale).paper.fileLine(name, formatBytes(size, locale));
}
