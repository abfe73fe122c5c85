import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";

export type ConflictRow = {
  readonly id: string;
  readonly judgeId: string;
  readonly entryId: string;
  /** declared: by the judge; inferred: the judge is on the team; organizer: recorded by those who run it; mentoring: mentors the project now */
  readonly source: string;
  readonly reason: string;
};

/** Conflicts that stand between a round's jury and its entries: those on record, and judges who mentor a project now. */
export async function listRoundConflicts(db: Db, roundId: string): Promise<ConflictRow[]> {
  const mentoring = await listMentoringConflicts(db, roundId);
  const rows = await db
    .selectFrom("conflict as x")
    .innerJoin("round_entry as re", "re.entry_id", "x.entry_id")
    .select(["x.id", "x.judge_id", "x.entry_id", "x.source", "x.reason"])
    .where("re.round_id", "=", roundId)
    .where("x.lifted_at", "is", null)
    .execute();
  const recorded = rows.map((row) => ({
    id: row.id,
    judgeId: row.judge_id,
    entryId: row.entry_id,
    source: row.source,
    reason: row.reason,
  }));
  const known = new Set(recorded.map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
  return [...recorded, ...mentoring.filter(({ judgeId, entryId }) => !known.has(`${judgeId} ${entryId}`))];
}

/** Judges of the round's jury who mentor an entry's project, or are proposed to: it lasts as long as the mentorship does. */
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
    reason: "",
  }));
}

/** Records a conflict, or lets one that was lifted stand again. */
export async function writeConflict(
  trx: Db,
  conflict: {
    judgeId: string;
    entryId: string;
    source: "declared" | "organizer" | "inferred";
    reason: string;
    by: string | null;
    at: Instant;
  },
): Promise<void> {
  const { source, reason } = conflict;
  await trx
    .insertInto("conflict")
    .values({
      id: newId(),
      judge_id: conflict.judgeId,
      entry_id: conflict.entryId,
      source,
      reason,
      created_by: conflict.by,
      created_at: conflict.at,
    })
    .onConflict((oc) => oc.columns(["judge_id", "entry_id"]).doUpdateSet({ source, reason, lifted_at: null }))
    .execute();
}

export async function liftConflictRow(trx: Db, roundId: string, conflictId: string, at: Instant): Promise<boolean> {
  const lifted = await trx
    .updateTable("conflict")
    .set({ lifted_at: at })
    .where("id", "=", conflictId)
    .where("lifted_at", "is", null)
    .where("entry_id", "in", (eb) => eb.selectFrom("round_entry").select("entry_id").where("round_id", "=", roundId))
    .returning("id")
    .executeTakeFirst();
  return lifted !== undefined;
}

/** A judge who is on an entry's team, by account or e-mail, is in conflict with it without anybody saying so. */
export async function inferConflicts(trx: Db, roundId: string, at: Instant): Promise<void> {
  const pairs = await trx
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("judge as j", "j.competition_id", "e.competition_id")
    .innerJoin("project_member as m", "m.project_id", "e.project_id")
    .select(["j.id as judge_id", "e.id as entry_id"])
    .distinct()
    .where("re.round_id", "=", roundId)
    .where("j.removed_at", "is", null)
    .where("m.left_at", "is", null)
    .where((eb) => eb.or([eb("m.email", "=", eb.ref("j.email")), eb("m.account_id", "=", eb.ref("j.account_id"))]))
    .execute();
  for (const { judge_id, entry_id } of pairs) {
    await writeConflict(trx, { judgeId: judge_id, entryId: entry_id, source: "inferred", reason: "", by: null, at });
  }
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

/** The titles of a round's entries, with their teams unless the round is blind. */
export async function listTitles(
  db: Db,
  roundId: string,
  divisionIds: readonly string[] | null,
  { blind }: { blind: boolean },
): Promise<ListedEntry[]> {
  let query = db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .innerJoin("division as d", "d.id", "re.division_id")
    .select(["e.id", "e.project_id", "e.title", "e.number", "d.name_vi", "d.name_en"])
    .where("re.round_id", "=", roundId)
    .where("e.state", "not in", ["withdrawn", "disqualified"]);
  if (divisionIds) query = query.where("re.division_id", "in", divisionIds);
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
    .select(["id", "judge_id", "entry_id", "source", "reason"])
    .where("judge_id", "=", judgeId)
    .where("lifted_at", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.entry_id,
      { id: row.id, judgeId: row.judge_id, entryId: row.entry_id, source: row.source, reason: row.reason },
    ]),
  );
}

/** Ends what a judge was assigned of these entries: drafts go, the rest is recused with the reason and stays on record. */
export async function endAssignments(
  trx: Db,
  judgeId: string,
  entryIds: readonly string[],
  reason: string,
): Promise<void> {
  if (entryIds.length === 0) return;
  await trx
    .deleteFrom("assignment")
    .where("judge_id", "=", judgeId)
    .where("entry_id", "in", entryIds)
    .where("state", "=", "draft")
    .execute();
  await trx
    .updateTable("assignment")
    .set({ state: "recused", recuse_reason: reason })
    .where("judge_id", "=", judgeId)
    .where("entry_id", "in", entryIds)
    .where("state", "in", ["published", "begun", "submitted"])
    .execute();
}

/** Whether judge and entry belong to this competition. */
export async function isPairHere(db: Db, competitionId: string, judgeId: string, entryId: string): Promise<boolean> {
  const row = await db
    .selectFrom("judge as j")
    .innerJoin("entry as e", "e.competition_id", "j.competition_id")
    .select("j.id")
    .where("j.id", "=", judgeId)
    .where("j.competition_id", "=", competitionId)
    .where("e.id", "=", entryId)
    .executeTakeFirst();
  return row !== undefined;
}
