import { newId } from "~/core/id";
import { addDays, atHanoi, dayOf, hour, plus } from "~/core/instant";
import { sheetTotal } from "~/features/judging/score";
import { trial } from "../content/aftermath";
import type { Edition } from "./edition";
import type { SeededEntry } from "./entries";
import type { SeededJudge } from "./jury";
import { marksOf } from "./past";
import type { People } from "./people";
import { instantOf, type Year } from "./year";

/** An entry that the jury of the coming final scores for practice; two have handed their sheets in. */
export async function seedCalibration(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly SeededEntry[],
  jury: readonly SeededJudge[],
): Promise<void> {
  const { db } = year;
  const final = edition.rounds.find(({ content }) => content.key === "final");
  const division = edition.content.divisions.find(({ key }) => key === "project");
  const divisionId = edition.divisionIds.get(division?.key ?? "");
  // an entry out of the contest: nobody's marks for it could be taken for a score
  const entry = entries.find((one) => one.divisionId === divisionId && one.project.entry.state === "ineligible");
  if (!final || !entry || !divisionId)
    throw new Error("the final, its division and the entry to practise on are seeded");
  const version = await db
    .selectFrom("entry_version")
    .select("id")
    .where("entry_id", "=", entry.id)
    .orderBy("version", "desc")
    .executeTakeFirstOrThrow();
  const createdAt = instantOf(year, { days: -2, time: "14:00" });
  const id = newId();
  await db
    .insertInto("calibration")
    .values({
      id,
      round_id: final.id,
      division_id: divisionId,
      entry_id: entry.id,
      entry_version_id: version.id,
      note: trial.note,
      due_at: atHanoi(addDays(dayOf(createdAt), 16), "17:00"),
      created_by: people.organizer.id,
      created_at: createdAt,
    })
    .execute();
  const { criteria } = final.rubric;
  for (const [index, sheet] of trial.sheets.entries()) {
    // the chair and the demo judge have theirs before them
    const judge = jury[index + 2];
    if (!judge) throw new Error("the jury of the final is larger than this");
    const marks = marksOf(criteria, sheet.total);
    const total = sheetTotal(criteria, marks);
    if (!total.ok) throw new Error(`the seed's marks are off: ${total.error}`);
    const savedAt = plus(createdAt, (index + 1) * 9 * hour);
    await db
      .insertInto("calibration_sheet")
      .values({
        calibration_id: id,
        judge_id: judge.id,
        revision: 1,
        marks: JSON.stringify(marks),
        total: total.value,
        remark: sheet.remark,
        saved_at: savedAt,
        submitted_at: savedAt,
      })
      .execute();
  }
}
