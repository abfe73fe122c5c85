import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import { type Db, inStatements } from "~/server/db.server";
import { listEntering, type RoundHead } from "../rounds/rounds.queries.server";
import type { ConflictKind, ConflictSource } from "./conflict";
import { kindOf } from "./conflict";
import type { Inferred, Recorded } from "./inference";

export type ConflictRow = {
  readonly id: string;
  readonly judgeId: string;
  readonly entryId: string;
  /** declared: by the judge; founder: by the team; organizer: by those who run it; inferred: found by itself; mentoring: mentors the project now, not on record yet */
  readonly source: string;
  readonly kind: ConflictKind;
  readonly reason: string;
};

/**
 * Conflicts that stand between a round's jury and its entries: those on record, and judges who mentor a project now. A
 * mentor's lasts as long as the mentorship does, whatever is on record; one that was waived doesn't stand.
 */
export async function listRoundConflicts(db: Db, roundId: string): Promise<ConflictRow[]> {
  const mentoring = await listMentoringConflicts(db, roundId);
  const rows = await db
    .selectFrom("conflict as x")
    .innerJoin("round_entry as re", "re.entry_id", "x.entry_id")
    .select(["x.id", "x.judge_id", "x.entry_id", "x.source", "x.kind", "x.reason", "x.lifted_at"])
    .where("re.round_id", "=", roundId)
    .execute();
  const isMentors = ({ source, kind }: (typeof rows)[number]) => source === "inferred" && kind === "mentor";
  const mentors = new Set(mentoring.map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
  const known = new Set(rows.map((row) => `${row.judge_id} ${row.entry_id}`));
  const recorded = rows
    .filter((row) => row.lifted_at === null && (!isMentors(row) || mentors.has(`${row.judge_id} ${row.entry_id}`)))
    .map(rowOf);
  return [...recorded, ...mentoring.filter(({ judgeId, entryId }) => !known.has(`${judgeId} ${entryId}`))];
}

/** Judges of the round's jury who mentor an entry's project, or are proposed to. */
async function listMentoringConflicts(db: Db, roundId: string): Promise<ConflictRow[]> {
  const rows = await db
    .selectFrom("mentorship as s")
    .innerJoin("mentor as mt", "mt.id", "s.mentor_id")
    .innerJoin("judge as j", "j.account_id", "mt.account_id")
    .innerJoin("jury_member as m", "m.judge_id", "j.id")
    .innerJoin("entry as e", "e.project_id", "s.project_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.entry_id", "=", "e.id").onRef("re.round_id", "=", "m.round_id"),
    )
    .select(["j.id as judge_id", "e.id as entry_id"])
    .distinct()
    .where("m.round_id", "=", roundId)
    .where("j.removed_at", "is", null)
    .where("s.state", "in", ["proposed", "active"])
    .orderBy("j.id")
    .orderBy("e.id")
    .execute();
  return rows.map(({ judge_id, entry_id }) => ({
    id: `${judge_id} ${entry_id}`,
    judgeId: judge_id,
    entryId: entry_id,
    source: "mentoring",
    kind: "mentor",
    reason: "",
  }));
}

const rowOf = (row: {
  id: string;
  judge_id: string;
  entry_id: string;
  source: string;
  kind: string;
  reason: string;
}) => ({
  id: row.id,
  judgeId: row.judge_id,
  entryId: row.entry_id,
  source: row.source,
  kind: kindOf(row.kind),
  reason: row.reason,
});

export type NewConflict = {
  readonly judgeId: string;
  readonly entryId: string;
  readonly source: ConflictSource;
  readonly kind: ConflictKind;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Instant;
};

/** Records what somebody says of a pair, in place of what stood there; what was waived stands again. */
export async function writeConflict(trx: Db, { judgeId, entryId, source, kind, reason, by, at }: NewConflict) {
  const said = { source, kind, reason, created_by: by, created_at: at };
  await trx
    .insertInto("conflict")
    .values({ id: newId(), judge_id: judgeId, entry_id: entryId, ...said })
    .onConflict((oc) =>
      oc
        .columns(["judge_id", "entry_id"])
        .doUpdateSet({ ...said, lifted_at: null, lifted_by: null, lift_reason: null }),
    )
    .execute();
}

/** Records pairs that speak for themselves; one that somebody recorded meanwhile is left alone. */
export async function insertInferred(trx: Db, lines: readonly Inferred[], at: Instant): Promise<void> {
  for (const some of inStatements(lines)) {
    await trx
      .insertInto("conflict")
      .values(
        some.map(({ judgeId, entryId, kind, fact }) => ({
          id: newId(),
          judge_id: judgeId,
          entry_id: entryId,
          source: "inferred",
          kind,
          reason: fact,
          created_by: null,
          created_at: at,
        })),
      )
      .onConflict((oc) => oc.columns(["judge_id", "entry_id"]).doNothing())
      .execute();
  }
}

/** Every conflict on record in a competition, waived ones too. */
export async function listRecorded(db: Db, competitionId: string): Promise<Recorded[]> {
  const rows = await db
    .selectFrom("conflict as x")
    .innerJoin("judge as j", "j.id", "x.judge_id")
    .select(["x.id", "x.judge_id", "x.entry_id", "x.source", "x.kind", "x.lifted_at"])
    .where("j.competition_id", "=", competitionId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    judgeId: row.judge_id,
    entryId: row.entry_id,
    source: row.source,
    kind: kindOf(row.kind),
    isLifted: row.lifted_at !== null,
  }));
}

export async function deleteConflict(trx: Db, conflictId: string): Promise<void> {
  await trx.deleteFrom("conflict").where("id", "=", conflictId).execute();
}

/** Waives a conflict, or takes the waiver back. False when it stood so already. */
export async function setLifted(
  trx: Db,
  conflictId: string,
  lifted: { readonly at: Instant; readonly by: string; readonly reason: string } | null,
): Promise<boolean> {
  const row = await trx
    .updateTable("conflict")
    .set({ lifted_at: lifted?.at ?? null, lifted_by: lifted?.by ?? null, lift_reason: lifted?.reason ?? null })
    .where("id", "=", conflictId)
    .where("lifted_at", lifted ? "is" : "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The judge's seats on this round's jury, with what the policy asks. */
export async function findSeatOf(db: Db, roundId: string, accountId: string) {
  const rows = await db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .select(["m.id", "m.division_id", "m.conflicts_declared_at", "j.id as judge_id"])
    .where("m.round_id", "=", roundId)
    .where("j.account_id", "=", accountId)
    .where("j.removed_at", "is", null)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  return {
    judgeId: first.judge_id,
    /** null: every division */
    divisionIds: rows.some((row) => row.division_id === null) ? null : rows.flatMap((row) => row.division_id ?? []),
    declaredAt: first.conflicts_declared_at,
  };
}

export type ListedEntry = {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly divisionName: Localized;
  readonly team: readonly string[];
};

/** The titles of a round's entries, or of those that may enter it while it is planned; with their teams unless it is blind. */
export async function listTitles(
  db: Db,
  head: RoundHead,
  divisionIds: readonly string[] | null,
  { blind }: { blind: boolean },
): Promise<ListedEntry[]> {
  const entering = head.round.state === "planned" ? (await listEntering(db, head)).map(({ entryId }) => entryId) : [];
  let query = db
    .selectFrom("entry as e")
    .innerJoin("division as d", "d.id", "e.division_id")
    .select(["e.id", "e.project_id", "e.title", "e.number", "d.name_vi", "d.name_en"])
    .where("e.competition_id", "=", head.competitionId)
    .where("e.state", "not in", outStates)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("e.id", "in", selectFrom("round_entry").select("entry_id").where("round_id", "=", head.id)),
        ...(entering.length > 0 ? [eb("e.id", "in", entering)] : []),
      ]),
    );
  if (divisionIds) query = query.where("e.division_id", "in", divisionIds);
  const rows = await query.orderBy("d.position").orderBy("e.number").orderBy("e.id").execute();
  const teams = blind
    ? new Map<string, string[]>()
    : await listTeams(
        db,
        rows.map(({ project_id }) => project_id),
      );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    number: row.number,
    divisionName: { vi: row.name_vi, en: row.name_en },
    team: teams.get(row.project_id) ?? [],
  }));
}

async function listTeams(db: Db, projectIds: readonly string[]): Promise<Map<string, string[]>> {
  const teams = new Map<string, string[]>();
  if (projectIds.length === 0) return teams;
  const rows = await db
    .selectFrom("project_member")
    .select(["project_id", "name"])
    .where("project_id", "in", projectIds)
    .where("left_at", "is", null)
    .orderBy("position")
    .execute();
  for (const { project_id, name } of rows) teams.set(project_id, [...(teams.get(project_id) ?? []), name]);
  return teams;
}

export async function markDeclared(trx: Db, roundId: string, judgeId: string, at: Instant): Promise<void> {
  await trx
    .updateTable("jury_member")
    .set({ conflicts_declared_at: at })
    .where("round_id", "=", roundId)
    .where("judge_id", "=", judgeId)
    .execute();
}

/** A judge's conflicts that stand, by entry. */
export async function listJudgeConflicts(db: Db, judgeId: string): Promise<Map<string, ConflictRow>> {
  const rows = await db
    .selectFrom("conflict")
    .select(["id", "judge_id", "entry_id", "source", "kind", "reason"])
    .where("judge_id", "=", judgeId)
    .where("lifted_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, rowOf(row)]));
}

/** What is on record of a pair, waived or not. */
export async function findConflictOf(db: Db, judgeId: string, entryId: string) {
  const row = await db
    .selectFrom("conflict")
    .select(["id", "judge_id", "entry_id", "source", "kind", "reason", "lifted_at"])
    .where("judge_id", "=", judgeId)
    .where("entry_id", "=", entryId)
    .executeTakeFirst();
  return row && { ...rowOf(row), isLifted: row.lifted_at !== null };
}

/** Whether judge and entry belong to this competition. */
export async function isPairHere(db: Db, competitionId: string, judgeId: string, entryId: string): Promise<boolean> {
  const row = await db
    .selectFrom("judge as j")
    .innerJoin("entry as e", "e.competition_id", "j.competition_id")
    .select("j.id")
    .where("j.id", "=", judgeId)
    .where("j.competition_id", "=", competitionId)
    .where("j.removed_at", "is", null)
    .where("e.id", "=", entryId)
    .executeTakeFirst();
  return row !== undefined;
}
