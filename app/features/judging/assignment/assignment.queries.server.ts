import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import { type Db, inStatements } from "~/server/db.server";
import { type AssignmentState, standingStates } from "../round";
import type { JuryRole } from "../sheet/sheet";
import type { Pair } from "./pair";

/** Entries of a round that are still in the contest, with how their division is judged. */
export async function listRoundEntries(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.round_id", "=", "re.round_id").onRef("rd.division_id", "=", "re.division_id"),
    )
    .innerJoin("division as d", "d.id", "re.division_id")
    .innerJoin("competition_field as f", "f.id", "e.field_id")
    .select(["e.id", "e.title", "e.number", "e.field_id", "re.division_id", "rd.mode", "rd.judges_per_entry"])
    .select(["d.name_vi as division_vi", "d.name_en as division_en", "f.name_vi as field_vi", "f.name_en as field_en"])
    .where("re.round_id", "=", roundId)
    .where("e.state", "not in", outStates)
    .orderBy("d.position")
    .orderBy("e.number")
    .orderBy("e.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    number: row.number,
    fieldId: row.field_id,
    divisionId: row.division_id,
    divisionName: { vi: row.division_vi, en: row.division_en },
    fieldName: { vi: row.field_vi, en: row.field_en },
    wanted: row.mode === "panel" ? ("panel" as const) : row.judges_per_entry,
  }));
}

/** The floor that a round's divisions ask of a run, in percent: the highest of them. */
export async function findFloorShare(db: Db, roundId: string): Promise<number> {
  const rows = await db.selectFrom("round_division").select("floor_share").where("round_id", "=", roundId).execute();
  return rows.reduce((highest, { floor_share }) => Math.max(highest, floor_share), 0);
}

/** The jury of a round: each judge once, with the divisions they sit for and their part. */
export async function listJury(db: Db, roundId: string) {
  const [rows, divisions] = await Promise.all([
    db
      .selectFrom("jury_member as m")
      .innerJoin("judge as j", "j.id", "m.judge_id")
      .select([
        "j.id",
        "j.name",
        "j.email",
        "j.account_id",
        "j.organization_name",
        "j.max_load",
        "m.division_id",
        "m.role",
        "m.conflicts_declared_at",
        "j.declined_at",
      ])
      .where("m.round_id", "=", roundId)
      .where("j.removed_at", "is", null)
      .orderBy("j.sort_key")
      .orderBy("j.id")
      .execute(),
    db.selectFrom("round_division").select("division_id").where("round_id", "=", roundId).execute(),
  ]);
  const fits = await listJuryFits(db, roundId);
  const all = divisions.map(({ division_id }) => division_id);
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
    const seats = rows.filter((row) => row.id === id);
    const [judge] = seats;
    if (!judge) return [];
    return [
      {
        id,
        name: judge.name,
        email: judge.email,
        accountId: judge.account_id,
        organizationName: judge.organization_name,
        maxLoad: judge.max_load,
        role: (seats.find(({ role }) => role === "chair") ?? judge).role as JuryRole,
        divisionIds: seats.some(({ division_id }) => division_id === null)
          ? all
          : seats.flatMap(({ division_id }) => division_id ?? []),
        fits: fits.get(id) ?? {},
        declaredAt: judge.conflicts_declared_at,
        /** said no to the invitation: keeps the seat until the organizer acts, but is given nothing */
        hasDeclined: judge.declined_at !== null,
      },
    ];
  });
}

async function listJuryFits(db: Db, roundId: string): Promise<Map<string, Record<string, number>>> {
  const rows = await db
    .selectFrom("judge_field")
    .select(["judge_id", "field_id", "fit"])
    .where("judge_id", "in", (eb) => eb.selectFrom("jury_member").select("judge_id").where("round_id", "=", roundId))
    .execute();
  const byJudge = new Map<string, Record<string, number>>();
  for (const { judge_id, field_id, fit } of rows) byJudge.set(judge_id, { ...byJudge.get(judge_id), [field_id]: fit });
  return byJudge;
}

/** Every assignment of a round, recused and replaced ones too. */
export async function listAssignments(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .select(["a.id", "a.entry_id", "a.judge_id", "a.state", "a.recuse_reason", "a.published_at", "j.name"])
    .where("a.round_id", "=", roundId)
    .orderBy("j.sort_key")
    .orderBy("a.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    entryId: row.entry_id,
    judgeId: row.judge_id,
    judgeName: row.name,
    state: row.state as AssignmentState,
    recuseReason: row.recuse_reason,
    publishedAt: row.published_at,
  }));
}

/**
 * Writes assignments, as drafts or (by a run) published at once; a recused one of the same pair is left alone. Recusals of
 * these entries count as replaced: answers their ids.
 */
export async function insertAssignments(
  trx: Db,
  roundId: string,
  pairs: readonly Pair[],
  { source, isPublished = false }: { source: "manual" | "run"; isPublished?: boolean },
  at: Instant,
): Promise<string[]> {
  const replaced: string[] = [];
  for (const some of inStatements(pairs)) {
    await trx
      .insertInto("assignment")
      .values(
        some.map(({ entryId, judgeId }) => ({
          id: newId(),
          round_id: roundId,
          entry_id: entryId,
          judge_id: judgeId,
          state: isPublished ? "published" : "draft",
          published_at: isPublished ? at : null,
          source,
          created_at: at,
        })),
      )
      .onConflict((oc) => oc.columns(["round_id", "entry_id", "judge_id"]).doNothing())
      .execute();
    const stepped = await trx
      .updateTable("assignment")
      .set({ state: "replaced" })
      .where("round_id", "=", roundId)
      .where("state", "=", "recused")
      .where("entry_id", "in", [...new Set(some.map(({ entryId }) => entryId))])
      .returning("id")
      .execute();
    replaced.push(...stepped.map(({ id }) => id));
  }
  return replaced;
}

/** Takes back an assignment that wasn't begun. False when it was, or isn't there. */
export async function deleteUnbegun(trx: Db, roundId: string, pair: Pair): Promise<boolean> {
  const gone = await trx
    .deleteFrom("assignment")
    .where("round_id", "=", roundId)
    .where("entry_id", "=", pair.entryId)
    .where("judge_id", "=", pair.judgeId)
    .where("state", "in", ["draft", "published"])
    .returning("id")
    .executeTakeFirst();
  return gone !== undefined;
}

/** The same for many, by their ids. False when any of them was begun, or isn't there. */
export async function deleteAllUnbegun(trx: Db, roundId: string, ids: readonly string[]): Promise<boolean> {
  let gone = 0;
  for (const some of inStatements(ids)) {
    const rows = await trx
      .deleteFrom("assignment")
      .where("round_id", "=", roundId)
      .where("id", "in", some)
      .where("state", "in", ["draft", "published"])
      .returning("id")
      .execute();
    gone += rows.length;
  }
  return gone === ids.length;
}

/** Lets recusals that a reverted run had replaced wait for somebody again. */
export async function waitAgain(trx: Db, roundId: string, ids: readonly string[]): Promise<void> {
  for (const some of inStatements(ids)) {
    await trx
      .updateTable("assignment")
      .set({ state: "recused" })
      .where("round_id", "=", roundId)
      .where("id", "in", some)
      .where("state", "=", "replaced")
      .execute();
  }
}

export async function findAssignment(
  db: Db,
  roundId: string,
  assignmentId: string,
): Promise<(Pair & { state: AssignmentState }) | undefined> {
  const row = await db
    .selectFrom("assignment")
    .select(["entry_id", "judge_id", "state"])
    .where("id", "=", assignmentId)
    .where("round_id", "=", roundId)
    .executeTakeFirst();
  return row && { entryId: row.entry_id, judgeId: row.judge_id, state: row.state as AssignmentState };
}

/** Shows every draft to its judge. Answers the drafts by judge. */
export async function publishDrafts(trx: Db, roundId: string, at: Instant): Promise<Map<string, number>> {
  const rows = await trx
    .updateTable("assignment")
    .set({ state: "published", published_at: at })
    .where("round_id", "=", roundId)
    .where("state", "=", "draft")
    .where("judge_id", "not in", (eb) => eb.selectFrom("judge").select("id").where("declined_at", "is not", null))
    .returning("judge_id")
    .execute();
  const byJudge = new Map<string, number>();
  for (const { judge_id } of rows) byJudge.set(judge_id, (byJudge.get(judge_id) ?? 0) + 1);
  return byJudge;
}

/** The same for some drafts, by their ids. */
export async function publishDraftsOf(trx: Db, roundId: string, ids: readonly string[], at: Instant): Promise<void> {
  for (const some of inStatements(ids)) {
    await trx
      .updateTable("assignment")
      .set({ state: "published", published_at: at })
      .where("round_id", "=", roundId)
      .where("state", "=", "draft")
      .where("id", "in", some)
      .execute();
  }
}

/** Whether an assignment is expected to bring a sheet. */
export function isStanding({ state }: { readonly state: AssignmentState }): boolean {
  return standingStates.some((standing) => standing === state);
}

/** The language and name that a judge's letters are written in. */
export async function listJudgeAddresses(db: Db, judgeIds: readonly string[]) {
  if (judgeIds.length === 0) return [];
  const rows = await db
    .selectFrom("judge as j")
    .leftJoin("account as a", "a.id", "j.account_id")
    .select(["j.id", "j.name", "j.email", "j.account_id", "a.locale"])
    .where("j.id", "in", judgeIds)
    .execute();
  return rows.map((row) => ({
    judgeId: row.id,
    to: { email: row.email, name: row.name, accountId: row.account_id },
    locale: row.locale === "en" ? ("en" as const) : ("vi" as const),
  }));
}
