import type { Instant } from "~/core/instant";
import { isOut, outStates } from "~/features/competition/entry/entry";
import type { Localized } from "~/i18n/catalogue";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";
import { type RoundState, roundStates } from "../round";
import { type Criterion, computedMaximum, criteriaOf, type Hundredths } from "../rubric";
import { readRubric } from "../rubric.queries.server";
import { groupsOver, type SheetGroup } from "../rubric-outline";
import { notOfShadow } from "../sheet/counting.queries.server";
import { listChairs } from "./chairs.queries.server";
import { type Gates, gatesSchema } from "./gates";
import { type CombinedRound, combineSchema, type MethodSettings, methodSettingsSchema } from "./method";
import { type RankingMethod, rankingMethods } from "./model/answer";
import type { Chair } from "./presiding";
import type { RankingSubject } from "./ranking.policy";
import { type LadderStep, tieLadderSchema } from "./tie-ladder";

export type RoundDivision = {
  readonly id: string;
  readonly key: string;
  readonly name: Localized;
  readonly method: RankingMethod;
  readonly settings: MethodSettings;
  /** the earlier rounds that count into this one */
  readonly combine: readonly CombinedRound[];
  readonly gates: Gates;
  /** as the round sets it; a share of the entries stands among the gates */
  readonly quota: number | null;
  readonly tieLadder: readonly LadderStep[];
  readonly rubric: { readonly id: string; readonly key: string; readonly version: number };
  readonly criteria: readonly Criterion[];
  readonly groups: readonly SheetGroup[];
  readonly maximum: Hundredths;
};

/** A round as its ranking and its publication see it. */
export type RankedRound = RankingSubject & {
  readonly id: string;
  readonly name: Localized;
  readonly position: number;
  readonly kind: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly competition: {
    readonly id: string;
    readonly slug: string;
    readonly name: Localized;
    readonly state: string;
  };
  /** the rounds before it, in their order */
  readonly earlier: readonly { readonly id: string; readonly name: Localized }[];
  readonly next: { readonly id: string; readonly name: Localized; readonly state: RoundState } | null;
  readonly divisions: readonly RoundDivision[];
  /** who presides over which of its divisions */
  readonly chairs: readonly Chair[];
};

/** One row a division; the round's own facts repeat. Undefined without the round. */
export async function findRankedRound(db: Db, roundId: string): Promise<RankedRound | undefined> {
  const rows = await db
    .selectFrom("round as r")
    .innerJoin("competition as c", "c.id", "r.competition_id")
    .leftJoin("round_division as rd", "rd.round_id", "r.id")
    .leftJoin("division as d", "d.id", "rd.division_id")
    .leftJoin("rubric as ru", "ru.id", "rd.rubric_id")
    .select(["r.id", "r.name_vi", "r.name_en", "r.position", "r.kind", "r.state", "r.competition_id"])
    .select(["r.opens_at", "r.closes_at"])
    .select(["c.slug", "c.name_vi as competition_vi", "c.name_en as competition_en", "c.state as competition_state"])
    .select([
      "c.organization_id",
      "rd.gates",
      "rd.quota",
      "rd.tie_ladder",
      "rd.method",
      "rd.method_settings",
      "rd.combine",
      "ru.id as rubric_id",
      "ru.key as rubric_key",
    ])
    .select(["ru.version as rubric_version", "ru.definition", "d.id as division_id", "d.key as division_key"])
    .select(["d.name_vi as division_vi", "d.name_en as division_en"])
    .where("r.id", "=", roundId)
    .orderBy("d.position")
    .execute();
  const [round] = rows;
  if (!round) return undefined;
  const { earlier, next } = await findNeighbours(db, round.competition_id, round.position);
  const chairs = await listChairs(db, roundId);
  return {
    id: round.id,
    name: { vi: round.name_vi, en: round.name_en },
    position: round.position,
    kind: round.kind,
    opensAt: round.opens_at,
    closesAt: round.closes_at,
    organizationId: round.organization_id,
    competitionId: round.competition_id,
    chairs,
    chairAccountIds: chairs.map(({ accountId }) => accountId),
    roundState: roundState(round.state),
    isNextPlanned: next && next.state === "planned",
    competition: {
      id: round.competition_id,
      slug: round.slug,
      name: { vi: round.competition_vi, en: round.competition_en },
      state: round.competition_state,
    },
    earlier,
    next,
    divisions: rows.flatMap((row) => {
      const { division_id, division_key, division_vi, rubric_id, rubric_key, rubric_version, definition } = row;
      if (!division_id || !division_key || division_vi === null) return [];
      if (!rubric_id || !rubric_key || rubric_version === null || definition === null) return [];
      const stored = readRubric(definition);
      const criteria = criteriaOf(stored);
      return [
        {
          id: division_id,
          key: division_key,
          name: { vi: division_vi, en: row.division_en },
          method: rankingMethod(row.method ?? "mean"),
          settings: readJson(methodSettingsSchema, row.method_settings ?? "{}"),
          combine: readJson(combineSchema, row.combine ?? "[]"),
          gates: readJson(gatesSchema, row.gates ?? "{}"),
          quota: row.quota,
          tieLadder: readJson(tieLadderSchema, row.tie_ladder ?? "[]"),
          rubric: { id: rubric_id, key: rubric_key, version: rubric_version },
          criteria,
          groups: groupsOver(stored, criteria),
          maximum: computedMaximum(criteria),
        },
      ];
    }),
  };
}

/** The rounds before a place, and the one that follows it. */
async function findNeighbours(db: Db, competitionId: string, position: number) {
  const rows = await db
    .selectFrom("round")
    .select(["id", "name_vi", "name_en", "state", "position"])
    .where("competition_id", "=", competitionId)
    .orderBy("position")
    .execute();
  const named = rows.map((row) => ({ ...row, name: { vi: row.name_vi, en: row.name_en } }));
  const next = named.find((row) => row.position > position);
  return {
    earlier: named.filter((row) => row.position < position).map(({ id, name }) => ({ id, name })),
    next: next ? { id: next.id, name: next.name, state: roundState(next.state) } : null,
  };
}

/** A stored state as one of ours. Throws on one that no act of ours writes. */
export function roundState(text: string): RoundState {
  const state = roundStates.find((known) => known === text);
  if (!state) throw new Error(`no round is in the state "${text}"`);
  return state;
}

/** A stored method as one of ours. Throws on one that no act of ours writes. */
export function rankingMethod(text: string): RankingMethod {
  const method = rankingMethods.find((known) => known === text);
  if (!method) throw new Error(`no ranking is made by "${text}"`);
  return method;
}

export type RoundEntry = {
  readonly entryId: string;
  readonly divisionId: string;
  readonly number: string;
  readonly title: string;
  readonly isOut: boolean;
  readonly submittedAt: string | null;
  readonly outcome: "advanced" | "eliminated" | null;
};

/** Every entry of a round, by number. */
export async function listEntriesToRank(db: Db, roundId: string): Promise<RoundEntry[]> {
  const rows = await db
    .selectFrom("round_entry as re")
    .innerJoin("entry as e", "e.id", "re.entry_id")
    .select(["re.entry_id", "re.division_id", "re.outcome", "e.number", "e.title", "e.state", "e.submitted_at"])
    .where("re.round_id", "=", roundId)
    .orderBy("e.number")
    .orderBy("re.entry_id")
    .execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    divisionId: row.division_id,
    number: row.number ?? "",
    title: row.title,
    isOut: isOut(row.state),
    submittedAt: row.submitted_at,
    outcome: row.outcome === "advanced" || row.outcome === "eliminated" ? row.outcome : null,
  }));
}

export type MissingSheet = {
  readonly assignmentId: string;
  readonly entryId: string;
  readonly divisionId: string;
  readonly number: string;
  readonly title: string;
  readonly judgeName: string;
};

/** Sheets that a judge was asked for and has not submitted; drafts, shadow judges and entries out of the contest are left out. */
export async function listMissingSheets(db: Db, roundId: string): Promise<MissingSheet[]> {
  const rows = await db
    .selectFrom("assignment as a")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .innerJoin("judge as j", "j.id", "a.judge_id")
    .innerJoin("round_entry as re", (join) =>
      join.onRef("re.round_id", "=", "a.round_id").onRef("re.entry_id", "=", "a.entry_id"),
    )
    .select(["a.id", "a.entry_id", "re.division_id", "e.number", "e.title", "j.name"])
    .where("a.round_id", "=", roundId)
    .where("a.state", "in", ["published", "begun"])
    .where("e.state", "not in", outStates)
    .where(notOfShadow)
    .orderBy("e.number")
    .orderBy("j.sort_key")
    .execute();
  return rows.map((row) => ({
    assignmentId: row.id,
    entryId: row.entry_id,
    divisionId: row.division_id,
    number: row.number ?? "",
    title: row.title,
    judgeName: row.name,
  }));
}

/** Writes the outcome of some entries of a round. */
export async function saveOutcomes(
  trx: Db,
  roundId: string,
  entryIds: readonly string[],
  decision: { outcome: "advanced" | "eliminated"; reason: string | null; by: string; at: string },
): Promise<void> {
  if (entryIds.length === 0) return;
  await trx
    .updateTable("round_entry")
    .set({
      outcome: decision.outcome,
      outcome_reason: decision.reason,
      decided_by: decision.by,
      decided_at: decision.at,
    })
    .where("round_id", "=", roundId)
    .where("entry_id", "in", [...entryIds])
    .execute();
}

/**
 * Takes back the outcomes of a round whose figures change, so that they are decided again before it is published.
 * Nothing happens once it is published or the next round has begun: its entries are there already.
 */
export async function clearOutcomes(trx: Db, roundId: string): Promise<void> {
  const round = await trx
    .selectFrom("round")
    .select(["competition_id", "position", "state"])
    .where("id", "=", roundId)
    .executeTakeFirst();
  if (!round || round.state === "published") return;
  const { next } = await findNeighbours(trx, round.competition_id, round.position);
  if (next && next.state !== "planned") return;
  await trx
    .updateTable("round_entry")
    .set({ outcome: null, outcome_reason: null, decided_by: null, decided_at: null })
    .where("round_id", "=", roundId)
    .where("outcome", "is not", null)
    .execute();
}
