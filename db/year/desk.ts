import { newId } from "~/core/id";
import { hour, plus } from "~/core/instant";
import { usualItems } from "~/features/competition/checklist/template";
import type { Edition } from "./edition";
import type { SeededEntry } from "./entries";
import type { People } from "./people";
import type { Year } from "./year";

const asked = 5;

/** The secretary's desk in use: a checklist that most entries passed, a view that everyone shares, an entry let in late. */
export async function seedDesk(
  { db }: Year,
  people: People,
  edition: Edition,
  entries: readonly SeededEntry[],
): Promise<void> {
  const { id: competitionId } = edition.made;
  const items = usualItems
    .slice(0, asked)
    .map(({ vi, en }, at) => ({ id: newId(), label_vi: vi, label_en: en, position: at + 1 }));
  await db
    .insertInto("checklist_item")
    .values(items.map((item) => ({ ...item, competition_id: competitionId })))
    .execute();
  const checks = entries.flatMap((entry, n) => {
    const { submittedAt } = entry;
    if (submittedAt === null) return [];
    const isPassed = entry.project.entry.state === "eligible";
    return items.slice(0, isPassed ? asked : n % asked).map(({ id }, at) => {
      const isMet = isPassed || at % 3 !== 2;
      return {
        entry_id: entry.id,
        item_id: id,
        is_met: isMet ? (1 as const) : (0 as const),
        note: isMet ? "" : "Thiếu chữ ký của trưởng nhóm",
        checked_by: people.secretary.id,
        checked_at: plus(submittedAt, 20 * hour),
      };
    });
  });
  await db.insertInto("entry_check").values(checks).execute();
  const late = entries.find(({ project: { entry } }) => "late" in entry && entry.late !== undefined);
  if (late) {
    await db
      .insertInto("late_permit")
      .values({
        id: newId(),
        competition_id: competitionId,
        email: late.lead.email,
        until_at: plus(edition.entriesUntil, 24 * hour),
        reason: "Mất điện cả xã trong chiều cuối cùng; có xác nhận của Ủy ban nhân dân xã.",
        granted_by: people.secretary.id,
        granted_at: edition.entriesUntil,
      })
      .execute();
  }
  await db
    .insertInto("entry_view")
    .values({
      id: newId(),
      competition_id: competitionId,
      account_id: people.organizer.id,
      name: "Còn thiếu giấy tờ",
      query: "checked=0&sort=number",
      is_shared: 1,
      created_at: edition.entriesUntil,
    })
    .execute();
}
