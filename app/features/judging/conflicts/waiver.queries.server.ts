import type { Instant } from "~/core/instant";
import { outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import type { AssignmentState } from "../round";
import { listEntering, type RoundHead } from "../rounds/rounds.queries.server";
import { type ConflictKind, type ConflictSource, kindOf, sourceOf } from "./conflict";

/** A conflict as those who decide about it read it. */
export type ConflictLine = {
  readonly id: string;
  readonly judgeId: string;
  readonly judgeAccountId: string | null;
  readonly judgeName: string;
  readonly entryId: string;
  readonly divisionId: string;
  readonly divisionName: Localized;
  readonly title: string;
  readonly number: string | null;
  readonly source: ConflictSource;
  readonly kind: ConflictKind;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Instant;
  readonly waiver: { readonly at: Instant; readonly by: string | null; readonly reason: string } | null;
  /** what it closed in this round, or null */
  readonly closed: {
    readonly state: AssignmentState;
    readonly wasBegun: boolean;
    readonly wasSubmitted: boolean;
  } | null;
};

/** Every conflict between a round's jury and its entries (those that may enter it, while it is planned), waived ones too. */
export async function listConflictLines(db: Db, head: RoundHead): Promise<ConflictLine[]> {
  const entering = head.round.state === "planned" ? (await listEntering(db, head)).map(({ entryId }) => entryId) : [];
  const rows = await db
    .selectFrom("conflict as x")
    .innerJoin("judge as j", "j.id", "x.judge_id")
    .innerJoin("entry as e", "e.id", "x.entry_id")
    .innerJoin("division as d", "d.id", "e.division_id")
    .leftJoin("account as by", "by.id", "x.created_by")
    .leftJoin("account as waiver", "waiver.id", "x.lifted_by")
    .leftJoin("assignment as a", (join) => join.onRef("a.conflict_id", "=", "x.id").on("a.round_id", "=", head.id))
    .select(["x.id", "x.judge_id", "x.entry_id", "x.source", "x.kind", "x.reason", "x.created_at"])
    .select(["x.lifted_at", "x.lift_reason", "j.account_id", "j.name", "e.title", "e.number", "e.division_id"])
    .select(["d.name_vi", "d.name_en", "by.name as by_name", "waiver.name as waiver_name"])
    .select(["a.state", "a.begun_at", "a.submitted_at"])
    .where("j.competition_id", "=", head.competitionId)
    .where("j.removed_at", "is", null)
    .where("x.judge_id", "in", (eb) => eb.selectFrom("jury_member").select("judge_id").where("round_id", "=", head.id))
    .where("e.state", "not in", outStates)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("e.id", "in", selectFrom("round_entry").select("entry_id").where("round_id", "=", head.id)),
        ...(entering.length > 0 ? [eb("e.id", "in", entering)] : []),
      ]),
    )
    .orderBy("j.sort_key")
    .orderBy("j.id")
    .orderBy("e.number")
    .orderBy("x.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    judgeId: row.judge_id,
    judgeAccountId: row.account_id,
    judgeName: row.name,
    entryId: row.entry_id,
    divisionId: row.division_id,
    divisionName: { vi: row.name_vi, en: row.name_en },
    title: row.title,
    number: row.number,
    source: sourceOf(row.source),
    kind: kindOf(row.kind),
    reason: row.reason,
    by: row.by_name,
    at: row.created_at,
    waiver: row.lifted_at === null ? null : { at: row.lifted_at, by: row.waiver_name, reason: row.lift_reason ?? "" },
    closed:
      row.state === null
        ? null
        : {
            state: row.state as AssignmentState,
            wasBegun: row.begun_at !== null,
            wasSubmitted: row.submitted_at !== null,
          },
  }));
}

/** The judges seated in a round, by given name. */
export async function listSeated(db: Db, roundId: string) {
  return db
    .selectFrom("jury_member as m")
    .innerJoin("judge as j", "j.id", "m.judge_id")
    .select(["j.id", "j.name", "j.sort_key"])
    .distinct()
    .where("m.round_id", "=", roundId)
    .where("j.removed_at", "is", null)
    .orderBy("j.sort_key")
    .orderBy("j.id")
    .execute();
}
