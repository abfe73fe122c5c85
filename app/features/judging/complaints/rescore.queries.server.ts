import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { hereOnDay } from "../judges/absence.queries.server";
import type { Hundredths } from "../rubric";

export type Rescorer = { readonly judgeId: string; readonly judgeName: string };

/** Where an entry may be scored once more. */
export type RescorePlace = { readonly roundId: string; readonly divisionId: string; readonly entryId: string };

/**
 * For each place the judges of its division's jury who haven't had the entry, have no conflict with it and sit apart from
 * nobody who reads it; shadow judges, those who declined and those away today are left out. As many queries for three places as for one.
 */
export async function listRescorers(db: Db, places: readonly RescorePlace[], now: Instant): Promise<Rescorer[][]> {
  if (places.length === 0) return [];
  const entryIds = [...new Set(places.map(({ entryId }) => entryId))];
  const seats = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .select(["m.round_id", "m.division_id", "j.id", "j.name"])
    .where("m.round_id", "in", [...new Set(places.map(({ roundId }) => roundId))])
    .where("m.role", "!=", "shadow")
    .where("j.removed_at", "is", null)
    .where("j.declined_at", "is", null)
    .where(hereOnDay(now))
    .orderBy("j.sort_key")
    .orderBy("j.id")
    .execute();
  const apart = await listApart(db, places);
  const had = await db
    .selectFrom("assignment")
    .select(["round_id", "entry_id", "judge_id", "state"])
    .where("entry_id", "in", entryIds)
    .execute();
  const conflicts = await db
    .selectFrom("conflict")
    .select(["entry_id", "judge_id"])
    .where("entry_id", "in", entryIds)
    .where("lifted_at", "is", null)
    .execute();
  return places.map(({ roundId, divisionId, entryId }) => {
    const known = had.filter((one) => one.round_id === roundId && one.entry_id === entryId);
    const readers = new Set(known.filter(({ state }) => state !== "recused").map((one) => one.judge_id));
    const barred = new Set([
      ...known.map((one) => one.judge_id),
      ...apart.flatMap(([a, b]) => [...(readers.has(a) ? [b] : []), ...(readers.has(b) ? [a] : [])]),
      ...conflicts.filter((one) => one.entry_id === entryId).map((one) => one.judge_id),
    ]);
    const free = seats.filter(
      (seat) =>
        seat.round_id === roundId &&
        (seat.division_id === null || seat.division_id === divisionId) &&
        !barred.has(seat.id),
    );
    return [...new Map(free.map(({ id, name }) => [id, { judgeId: id, judgeName: name }])).values()];
  });
}

/** Pairs of judges of the rounds' competitions who never read the same entry. */
async function listApart(db: Db, places: readonly RescorePlace[]): Promise<(readonly [string, string])[]> {
  const rows = await db
    .selectFrom("judge_apart as p")
    .innerJoin("round as r", "r.competition_id", "p.competition_id")
    .select(["p.judge_a", "p.judge_b"])
    .where("r.id", "in", [...new Set(places.map(({ roundId }) => roundId))])
    .execute();
  return rows.map(({ judge_a, judge_b }) => [judge_a, judge_b] as const);
}

/** Asks judges to score an entry once more, each once. */
export async function insertRescores(
  trx: Db,
  asked: {
    readonly complaintId: string;
    readonly roundId: string;
    readonly entryId: string;
    readonly judgeIds: readonly string[];
    readonly at: Instant;
  },
): Promise<void> {
  if (asked.judgeIds.length === 0) return;
  await trx
    .insertInto("assignment")
    .values(
      asked.judgeIds.map((judgeId) => ({
        id: newId(),
        round_id: asked.roundId,
        entry_id: asked.entryId,
        judge_id: judgeId,
        state: "published",
        source: "rescore",
        complaint_id: asked.complaintId,
        created_at: asked.at,
        published_at: asked.at,
      })),
    )
    .execute();
}

export type RescoreSheet = Rescorer & {
  readonly complaintId: string | null;
  readonly entryId: string;
  readonly roundId: string;
  readonly isSubmitted: boolean;
  /** hundredths */
  readonly total: Hundredths | null;
};

/** The sheets of some complained entries: the earlier ones, and those that were asked for anew. */
export async function listSheetsOf(db: Db, entryIds: readonly string[]): Promise<RescoreSheet[]> {
  if (entryIds.length === 0) return [];
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .leftJoin("score_sheet as s", "s.assignment_id", "a.id")
    .select(["a.entry_id", "a.round_id", "a.judge_id", "a.state", "a.complaint_id", "j.name", "s.total"])
    .where("a.entry_id", "in", [...entryIds])
    .where("a.state", "in", ["published", "begun", "submitted"])
    .orderBy("j.sort_key")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    judgeId: row.judge_id,
    judgeName: row.name,
    entryId: row.entry_id,
    roundId: row.round_id,
    complaintId: row.complaint_id,
    isSubmitted: row.state === "submitted",
    total: row.state === "submitted" ? row.total : null,
  }));
}

/** Takes the earlier sheets of an entry out of the count, those asked for by this complaint excepted. */
export async function replaceEarlier(
  trx: Db,
  {
    roundId,
    entryId,
    complaintId,
  }: { readonly roundId: string; readonly entryId: string; readonly complaintId: string },
): Promise<void> {
  await trx
    .updateTable("assignment")
    .set({ state: "replaced" })
    .where("round_id", "=", roundId)
    .where("entry_id", "=", entryId)
    .where("state", "in", ["published", "begun", "submitted"])
    .where((eb) => eb.or([eb("complaint_id", "is", null), eb("complaint_id", "!=", complaintId)]))
    .execute();
}

/** Takes back what was asked for and not handed in, once the complaint is answered. */
export async function dropUnscored(trx: Db, complaintId: string): Promise<void> {
  await trx
    .updateTable("assignment")
    .set({ state: "replaced" })
    .where("complaint_id", "=", complaintId)
    .where("state", "in", ["published", "begun"])
    .execute();
}
