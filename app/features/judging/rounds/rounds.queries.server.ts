import { newId } from "~/core/id";
import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import { type Db, inStatements, lockRow, toNumber } from "~/server/db.server";
import type { Hosted } from "../judging.policy";
import { type RoundState, type RoundTimes, standingStates } from "../round";
import { criteriaOf, organizerCriteria } from "../rubric";
import { readRubric } from "../rubric.queries.server";

export type RoundHead = Hosted & {
  readonly id: string;
  readonly position: number;
  readonly name: Localized;
  readonly kind: string;
  readonly isBlind: boolean;
  readonly assignmentPublishedAt: Instant | null;
  readonly round: RoundTimes;
};

const roundRows = (db: Db) =>
  db
    .selectFrom("round as r")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .select([
      "r.id",
      "r.competition_id",
      "c.organization_id",
      "r.position",
      "r.name_vi",
      "r.name_en",
      "r.kind",
      "r.state",
      "r.is_blind",
    ])
    .select(["r.opens_at", "r.closes_at", "r.assignment_published_at"]);
type RoundRow = Awaited<ReturnType<ReturnType<typeof roundRows>["executeTakeFirstOrThrow"]>>;

const roundOf = (row: RoundRow): RoundHead => ({
  id: row.id,
  competitionId: row.competition_id,
  organizationId: row.organization_id,
  position: row.position,
  name: { vi: row.name_vi, en: row.name_en },
  kind: row.kind,
  isBlind: row.is_blind === 1,
  assignmentPublishedAt: row.assignment_published_at,
  round: { state: row.state as RoundState, opensAt: row.opens_at, closesAt: row.closes_at },
});

export async function findRound(db: Db, roundId: string): Promise<RoundHead | undefined> {
  const row = await roundRows(db).where("r.id", "=", roundId).executeTakeFirst();
  return row && roundOf(row);
}

/** The round, locked: who scores holds it shared, so this waits for saves on their way. */
export async function lockRound(trx: Db, roundId: string): Promise<RoundHead | undefined> {
  const locked = await lockRow(trx, trx.selectFrom("round").select("id").where("id", "=", roundId)).executeTakeFirst();
  return locked && findRound(trx, roundId);
}

export async function changeRound(
  trx: Db,
  roundId: string,
  change: { state?: RoundState; closesAt?: Instant; assignmentPublishedAt?: Instant },
): Promise<void> {
  await trx
    .updateTable("round")
    .set({
      ...(change.state && { state: change.state }),
      ...(change.closesAt && { closes_at: change.closesAt }),
      ...(change.assignmentPublishedAt && { assignment_published_at: change.assignmentPublishedAt }),
    })
    .where("id", "=", roundId)
    .execute();
}

/** Remembers a step of a round's life: from, to, why, by whom. */
export async function insertRoundChange(
  trx: Db,
  change: { roundId: string; from: RoundState; to: RoundState; reason: string; by: string; at: Instant },
): Promise<void> {
  await trx
    .insertInto("round_change")
    .values({
      id: newId(),
      round_id: change.roundId,
      from_state: change.from,
      to_state: change.to,
      reason: change.reason || null,
      changed_by: change.by,
      changed_at: change.at,
    })
    .execute();
}

export async function listRoundChanges(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("round_change as rc")
    .innerJoin("account as a", "a.id", "rc.changed_by")
    .select(["rc.id", "rc.from_state", "rc.to_state", "rc.reason", "rc.changed_at", "a.name"])
    .where("rc.round_id", "=", roundId)
    .orderBy("rc.changed_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    from: row.from_state as RoundState,
    to: row.to_state as RoundState,
    reason: row.reason,
    at: row.changed_at,
    by: row.name,
  }));
}

/** Entries that may enter the round now and aren't in it: eligible ones, or those advanced in the round before. */
export async function listEntering(db: Db, { id, competitionId, position }: RoundHead) {
  const before = await db
    .selectFrom("round")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("position", "<", position)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  let query = db
    .selectFrom("entry as e")
    .innerJoin("round_division as rd", (join) =>
      join.onRef("rd.division_id", "=", "e.division_id").on("rd.round_id", "=", id),
    )
    .select(["e.id", "e.division_id", "e.entry_version_id"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "=", "eligible")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("round_entry as re")
            .select("re.id")
            .where("re.round_id", "=", id)
            .whereRef("re.entry_id", "=", "e.id"),
        ),
      ),
    );
  if (before) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("round_entry as was")
          .select("was.id")
          .where("was.round_id", "=", before.id)
          .where("was.outcome", "=", "advanced")
          .whereRef("was.entry_id", "=", "e.id"),
      ),
    );
  }
  const rows = await query.execute();
  return rows.flatMap((row) =>
    row.entry_version_id === null
      ? []
      : [{ entryId: row.id, divisionId: row.division_id, versionId: row.entry_version_id }],
  );
}

/** Puts entries into a round, each pinned to the version its judges will read. */
export async function enterRound(
  trx: Db,
  roundId: string,
  entries: Awaited<ReturnType<typeof listEntering>>,
): Promise<void> {
  for (const some of inStatements(entries)) {
    await trx
      .insertInto("round_entry")
      .values(
        some.map(({ entryId, divisionId, versionId }) => ({
          id: newId(),
          round_id: roundId,
          entry_id: entryId,
          division_id: divisionId,
          entry_version_id: versionId,
        })),
      )
      .execute();
  }
}

/** What has been done in a round: entries, jury, assignments by state. */
export async function countRound(db: Db, roundId: string) {
  const [entries, jury, states] = await Promise.all([
    db
      .selectFrom("round_entry as re")
      .innerJoin("entry as e", "e.id", "re.entry_id")
      .select((eb) => eb.fn.countAll().as("n"))
      .where("re.round_id", "=", roundId)
      .where("e.state", "not in", outStates)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("jury_member")
      .select((eb) => [eb.fn.count("judge_id").distinct().as("n"), eb.fn.count("conflicts_declared_at").as("declared")])
      .where("round_id", "=", roundId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("assignment as a")
      .innerJoin("entry as e", "e.id", "a.entry_id")
      .select((eb) => ["a.state", eb.fn.countAll().as("n")])
      .where("a.round_id", "=", roundId)
      .where("e.state", "not in", outStates)
      .groupBy("a.state")
      .execute(),
  ]);
  const of = (state: string) => toNumber(states.find((row) => row.state === state)?.n ?? 0);
  return {
    entries: toNumber(entries.n),
    jury: toNumber(jury.n),
    declared: toNumber(jury.declared),
    drafts: of("draft"),
    waiting: of("published"),
    begun: of("begun"),
    submitted: of("submitted"),
    recused: of("recused"),
    standing: standingStates.reduce((sum, state) => sum + of(state), 0),
  };
}

/** How each division is judged in the round, with the judges wanted and the rubric. */
export async function listRoundDivisions(db: Db, roundId: string) {
  const rows = await db
    .selectFrom("round_division as rd")
    .innerJoin("division as d", "d.id", "rd.division_id")
    .innerJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select([
      "rd.division_id",
      "d.name_vi",
      "d.name_en",
      "rd.mode",
      "rd.judges_per_entry",
      "rd.quota",
      "ru.name_vi as rubric_vi",
      "ru.name_en as rubric_en",
      "ru.adds_up",
      "ru.definition",
    ])
    .where("rd.round_id", "=", roundId)
    .orderBy("d.position")
    .execute();
  return rows.map((row) => ({
    id: row.division_id,
    name: { vi: row.name_vi, en: row.name_en },
    mode: row.mode === "panel" ? ("panel" as const) : ("distributed" as const),
    judgesPerEntry: row.judges_per_entry,
    quota: row.quota,
    rubricName: { vi: row.rubric_vi, en: row.rubric_en },
    addsUp: row.adds_up === 1,
    hasOrganizerMarks: organizerCriteria(criteriaOf(readRubric(row.definition))).length > 0,
  }));
}
