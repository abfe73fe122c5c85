import { grouped } from "~/core/grouped";
import { type Db, inStatements } from "~/server/db.server";
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
  const by = { given_by: given.by, given_at: given.at };
  const kept = marks.flatMap(({ entryId, key, mark }) =>
    mark === null ? [] : [{ round_id: roundId, entry_id: entryId, criterion_key: key, mark, ...by }],
  );
  for (const some of inStatements(kept)) {
    await trx
      .insertInto("organizer_mark")
      .values(some)
      .onConflict((oc) =>
        oc
          .columns(["round_id", "entry_id", "criterion_key"])
          .doUpdateSet((eb) => ({ mark: eb.ref("excluded.mark"), ...by })),
      )
      .execute();
  }
  const takenBack = marks.filter(({ mark }) => mark === null);
  for (const [key, own] of grouped(takenBack, (one) => one.key)) {
    for (const some of inStatements(own)) {
      await trx
        .deleteFrom("organizer_mark")
        .where("round_id", "=", roundId)
        .where("criterion_key", "=", key)
        .where(
          "entry_id",
          "in",
          some.map(({ entryId }) => entryId),
        )
        .execute();
    }
  }
}
