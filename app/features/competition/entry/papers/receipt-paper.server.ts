import type { Readable } from "node:stream";
import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { formatBytes, formatDateTime } from "~/i18n/format";
import { openPaper, streamOf, writeRule, writeText } from "../../paper/paper.server";
import type { ReceiptView } from "./receipt.service.server";

/** A receipt on one sheet: number, time, version, hash, what was handed in, and how to check it. */
export function drawReceipt(receipt: ReceiptView, locale: Locale): Readable {
  const t = textFor(entryLifeText, locale).receipt;
  const heading = t.heading(receipt.number);
  const paper = openPaper({ title: heading, foot: `${receipt.number} · SHA-256 ${receipt.sha256.slice(0, 16)}…` });
  const facts = [
    [t.competition, localized(receipt.competition, locale)],
    [t.number, receipt.number],
    [t.project, receipt.title],
    [t.division, localized(receipt.division, locale)],
    [t.field, localized(receipt.field, locale)],
    [t.version, String(receipt.version)],
    [t.at, formatDateTime(receipt.at, locale)],
    [t.by, receipt.by],
  ];
  return streamOf(paper, async () => {
    await writeText(paper, localized(receipt.host, locale).toLocaleUpperCase("vi"), {
      at: "centre",
      font: "bold",
      gap: 8,
    });
    writeRule(paper, 90);
    await writeText(paper, t.title.toLocaleUpperCase("vi"), { at: "centre", font: "bold", size: 15, gap: 8 });
    await writeText(paper, t.about, { gap: 12 });
    for (const [term, value] of facts) await writeText(paper, `${term}: ${value}`, { gap: 3 });
    if (receipt.isLate) await writeText(paper, t.lateYes, { font: "italic", gap: 3 });
    await writeText(paper, `${t.hash}:`, { gap: 0 });
    await writeText(paper, receipt.sha256, { font: "bold", size: 11, gap: 12 });
    await writeText(paper, t.handedIn, { font: "bold" });
    await writeText(paper, countsOf(receipt, locale).join(" · "), { gap: 6 });
    for (const { name, size, sha256 } of receipt.files) {
      await writeText(paper, `${name} (${formatBytes(size, locale)})`, { size: 12, gap: 0 });
      await writeText(paper, `SHA-256 ${sha256}`, { size: 10, gap: 5 });
    }
    paper.y += 8;
    await writeText(paper, t.checkTitle, { font: "bold" });
    await writeText(paper, t.check, { size: 11 });
  });
}

/** "12 mục đã trả lời · 3 tác giả · 2 tệp". */
function countsOf({ answers, authors, files }: ReceiptView, locale: Locale): string[] {
  const t = textFor(entryLifeText, locale).receipt;
  return [t.answers(answers), t.authors(authors), t.files(files.length)];
}
