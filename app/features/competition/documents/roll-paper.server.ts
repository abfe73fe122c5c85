import type { Readable } from "node:stream";
import type { Locale } from "~/i18n/catalogue";
import { textFor } from "~/i18n/catalogue";
import { documentsText } from "~/i18n/documents";
import { leaveRoom, openPaper, streamOf, writeRule, writeTable, writeText } from "../paper/paper.server";
import type { RollKind } from "./roll";

/** A list as it is printed: its words, and a table for each division. */
export type PrintedRoll = {
  readonly kind: RollKind;
  readonly host: string;
  readonly competition: string;
  readonly date: string;
  readonly count: number;
  readonly undecided: number;
  readonly groups: readonly { readonly division: string; readonly rows: readonly (readonly string[])[] }[];
};

/** The columns of both lists; the last, of the reason, stands only in the list of the invalid. In hundredths of the width. */
export const rollShares = { valid: [8, 17, 34, 22, 19], invalid: [7, 14, 27, 18, 14, 20] } as const;

/** The list on A4. Source: decree 30/2020/NĐ-CP, appendix I, for its head and its signatures. */
export function drawRoll(roll: PrintedRoll, locale: Locale): Readable {
  const t = textFor(documentsText, locale).roll;
  const paper = openPaper({ title: t.titles[roll.kind], foot: "" });
  return streamOf(paper, async () => {
    await writeText(paper, t.republic, { at: "centre", font: "bold", size: 13, gap: 0 });
    await writeText(paper, t.motto, { at: "centre", font: "bold", size: 14, gap: 2 });
    writeRule(paper, 150);
    await writeText(paper, roll.host.toLocaleUpperCase("vi"), { at: "centre", size: 12, gap: 10 });
    await writeText(paper, t.titles[roll.kind], { at: "centre", font: "bold", size: 15, gap: 0 });
    await writeText(paper, roll.competition, { at: "centre", font: "bold", gap: 2 });
    await writeText(paper, t.count(roll.count), { at: "centre", font: "italic", gap: 14 });
    if (roll.undecided > 0) await writeText(paper, t.undecided(roll.undecided), { font: "italic", gap: 10 });
    if (roll.count === 0) await writeText(paper, t.none, { gap: 14 });
    for (const { division, rows } of roll.groups) {
      leaveRoom(paper, 60);
      paper.y -= 44;
      await writeText(paper, t.division(division, rows.length), { font: "bold", gap: 4 });
      await writeTable(paper, t.columns[roll.kind], rows, rollShares[roll.kind]);
      paper.y += 8;
    }
    leaveRoom(paper, 150);
    paper.y -= 140;
    const right = { indent: 240 };
    await writeText(paper, roll.date, { ...right, font: "italic", gap: 2 });
    await writeText(paper, t.signed, { ...right, font: "bold", gap: 0 });
    await writeText(paper, t.sign, { ...right, font: "italic" });
  });
}
