import type { Db } from "~/server/db.server";
import type { Marks } from "../score";

/** What the organizer awarded in a round, by entry and criterion key, in hundredths. */
export async function listOrganizerMarks(db: Db, roundId: string): Promise<Map<string, Marks>> {
  const rows = await db
    .selectFrom("organizer_mark")
    .select(["entry_id", "criterion_key", "mark"])
    .where("round_id", "=", roundId)
    .orderBy("entry_id")
    .orderBy("criterion_key")
    .execute();
  const marks = new Map<string, Record<string, number>>();
  for (const { entry_id, criterion_key, mark } of rows) {
    marks.set(entry_id, { ...marks.get(entry_id), [criterion_key]: mark });
  }
  return marks;
}

export type OrganizerMark = {
  readonly entryId: string;
  readonly key: string;
  /** hundredths; null takes it back */
  readonly mark: number | null;
};

/** Writes some marks of a round, or takes them back. */
export async function saveOrganizerMarks(
  trx: Db,
  roundId: string,
  marks: readonly OrganizerMark[],
  given: { readonly by: string; readonly at: string },
): Promise<void> {
  for (const { entryId, key, mark } of marks) {
    if (mark === null) {
      await trx
        .deleteFrom("organizer_mark")
        .where("round_id", "=", roundId)
        .where("entry_id", "=", entryId)
        .where("criterion_key", "=", key)
        .execute();
      continue;
    }
    const columns = { mark, given_by: given.by, given_at: given.at };
    await trx
      .insertInto("organizer_mark")
      .values({ round_id: roundId, entry_id: entryId, criterion_key: key, ...columns })
      .onConflict((oc) => oc.columns(["round_id", "entry_id", "criterion_key"]).doUpdateSet(columns))
      .execute();
  }
}
