import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { nameSortKey } from "~/core/sort-key";
import type { CombinedRound } from "~/features/judging/ranking/method";
import type { RankingMethod } from "~/features/judging/ranking/model/answer";
import type { LadderStep } from "~/features/judging/ranking/tie-ladder";
import type { Criterion, RubricDefinition } from "~/features/judging/rubric";
import type { Db } from "../dialect";
import type { MadeCompetition } from "./competition";
import { factoryNow, serial } from "./people";

/** A criterion of up to `points` whole points in steps of half a point. */
export function makeCriterion(key: string, points: number): Criterion {
  return {
    key,
    title: { vi: `Tiêu chí ${key}`, en: `Criterion ${key}` },
    weight: 100,
    minMark: 0,
    maxMark: points * 100,
    step: 50,
    levels: [
      { from: 0, text: { vi: "Chưa rõ", en: "Unclear" } },
      { from: points * 60, text: { vi: "Tốt", en: "Good" } },
    ],
  };
}

export const smallRubric: RubricDefinition = { nodes: [makeCriterion("novelty", 60), makeCriterion("market", 40)] };

export async function makeRubric(
  db: Db,
  competitionId: string,
  createdBy: Viewer,
  given: Partial<{
    key: string;
    nameVi: string;
    nameEn: string;
    definition: RubricDefinition;
    statedMaximum: number;
    createdAt: string;
    frozenAt: string | null;
  }> = {},
): Promise<{ id: string; definition: RubricDefinition }> {
  const id = newId();
  const definition = given.definition ?? smallRubric;
  await db
    .insertInto("rubric")
    .values({
      id,
      competition_id: competitionId,
      key: given.key ?? `rubric_${serial()}`,
      version: 1,
      name_vi: given.nameVi ?? "Bộ tiêu chí mẫu",
      name_en: given.nameEn ?? null,
      definition: JSON.stringify(definition),
      stated_maximum: given.statedMaximum ?? 10_000,
      created_by: createdBy.id,
      created_at: given.createdAt ?? factoryNow,
      frozen_at: given.frozenAt ?? null,
    })
    .execute();
  return { id, definition };
}

export type MakeRound = Partial<{
  position: number;
  nameVi: string;
  nameEn: string;
  kind: "desk" | "pitch";
  state: string;
  isBlind: boolean;
  opensAt: string;
  closesAt: string;
  mode: "panel" | "distributed";
  judgesPerEntry: number;
  quota: number | null;
  gates: { minimumTotal?: number; noZeroCriterion?: boolean };
  tieLadder: readonly LadderStep[];
  method: RankingMethod;
  combine: readonly CombinedRound[];
  assignmentPublishedAt: string | null;
}>;

/** A round of every division of the competition, with one rubric. */
export async function makeRound(
  db: Db,
  competition: MadeCompetition,
  rubricId: string,
  given: MakeRound = {},
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("round")
    .values({
      id,
      competition_id: competition.id,
      position: given.position ?? serial(),
      name_vi: given.nameVi ?? "Vòng mẫu",
      name_en: given.nameEn ?? null,
      kind: given.kind ?? "desk",
      state: given.state ?? "open",
      is_blind: given.isBlind ? 1 : 0,
      opens_at: given.opensAt ?? plus(factoryNow, -2 * day),
      closes_at: given.closesAt ?? plus(factoryNow, 10 * day),
      assignment_published_at: given.assignmentPublishedAt === undefined ? factoryNow : given.assignmentPublishedAt,
    })
    .execute();
  await db
    .insertInto("round_division")
    .values(
      competition.divisionIds.map((division_id) => ({
        round_id: id,
        division_id,
        rubric_id: rubricId,
        mode: given.mode ?? "distributed",
        judges_per_entry: given.judgesPerEntry ?? 3,
        gates: JSON.stringify(given.gates ?? {}),
        quota: given.quota ?? null,
        tie_ladder: JSON.stringify(given.tieLadder ?? []),
        method: given.method ?? "mean",
        combine: JSON.stringify(given.combine ?? []),
      })),
    )
    .execute();
  return { id };
}

/** Puts an entry into a round, pinned to a version. */
export async function makeRoundEntry(
  db: Db,
  roundId: string,
  entry: { readonly id: string; readonly versionId: string | null },
  divisionId: string,
  given: Partial<{
    outcome: string | null;
    outcomeReason: string | null;
    decidedBy: string | null;
    decidedAt: string | null;
  }> = {},
): Promise<{ id: string }> {
  if (entry.versionId === null) throw new Error(`entry ${entry.id} is a draft and can't be judged`);
  const id = newId();
  await db
    .insertInto("round_entry")
    .values({
      id,
      round_id: roundId,
      entry_id: entry.id,
      division_id: divisionId,
      entry_version_id: entry.versionId,
      outcome: given.outcome ?? null,
      outcome_reason: given.outcomeReason ?? null,
      decided_by: given.decidedBy ?? null,
      decided_at: given.decidedAt ?? null,
    })
    .execute();
  return { id };
}

export type MakeJudge = Partial<{
  account: Viewer | null;
  name: string;
  email: string;
  title: string;
  organizationName: string;
  maxLoad: number;
  minLoad: number;
  wantedLoad: number | null;
  skills: readonly string[];
  languages: readonly string[];
  fits: Readonly<Record<string, number>>;
  createdAt: string;
}>;

/** A judge of a competition; `fits` maps competition field ids to 0–100. */
export async function makeJudge(db: Db, competitionId: string, given: MakeJudge = {}): Promise<{ id: string }> {
  const id = newId();
  const name = given.name ?? given.account?.name ?? `Hứa Thị Mẫu ${serial()}`;
  await db
    .insertInto("judge")
    .values({
      id,
      competition_id: competitionId,
      account_id: given.account?.id ?? null,
      name,
      sort_key: nameSortKey(name),
      email: given.email ?? given.account?.email ?? `giam.khao.${serial()}@example.vn`,
      title: given.title ?? "",
      organization_name: given.organizationName ?? "",
      max_load: given.maxLoad ?? 30,
      min_load: given.minLoad ?? 0,
      wanted_load: given.wantedLoad ?? null,
      skills: JSON.stringify(given.skills ?? []),
      languages: JSON.stringify(given.languages ?? []),
      created_at: given.createdAt ?? factoryNow,
      accepted_at: given.account ? (given.createdAt ?? factoryNow) : null,
    })
    .execute();
  const fits = Object.entries(given.fits ?? {});
  if (fits.length > 0) {
    await db
      .insertInto("judge_field")
      .values(fits.map(([field_id, fit]) => ({ judge_id: id, field_id, fit })))
      .execute();
  }
  return { id };
}

export async function makeJuryMember(
  db: Db,
  roundId: string,
  judgeId: string,
  given: Partial<{
    role: "chair" | "member" | "shadow";
    divisionId: string | null;
    conflictsDeclaredAt: string | null;
  }> = {},
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("jury_member")
    .values({
      id,
      round_id: roundId,
      division_id: given.divisionId ?? null,
      judge_id: judgeId,
      role: given.role ?? "member",
      conflicts_declared_at: given.conflictsDeclaredAt ?? null,
    })
    .execute();
  return { id };
}

export async function makeConflict(
  db: Db,
  judgeId: string,
  entryId: string,
  given: Partial<{
    source: string;
    kind: string;
    reason: string;
    createdBy: string | null;
    createdAt: string;
    lifted: { at: string; by: string; reason: string };
  }> = {},
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("conflict")
    .values({
      id,
      judge_id: judgeId,
      entry_id: entryId,
      source: given.source ?? "declared",
      kind: given.kind ?? "other",
      reason: given.reason ?? "Cùng đơn vị công tác.",
      created_by: given.createdBy ?? null,
      created_at: given.createdAt ?? factoryNow,
      lifted_at: given.lifted?.at ?? null,
      lifted_by: given.lifted?.by ?? null,
      lift_reason: given.lifted?.reason ?? null,
    })
    .execute();
  return { id };
}

export async function makeAssignment(
  db: Db,
  given: {
    roundId: string;
    entryId: string;
    judgeId: string;
    state?: string;
    source?: string;
    recuseReason?: string;
    createdAt?: string;
  },
): Promise<{ id: string }> {
  const id = newId();
  const state = given.state ?? "published";
  const createdAt = given.createdAt ?? factoryNow;
  await db
    .insertInto("assignment")
    .values({
      id,
      round_id: given.roundId,
      entry_id: given.entryId,
      judge_id: given.judgeId,
      state,
      source: given.source ?? "manual",
      recuse_reason: given.recuseReason ?? null,
      created_at: createdAt,
      published_at: state === "draft" ? null : createdAt,
      begun_at: state === "begun" || state === "submitted" ? createdAt : null,
      submitted_at: state === "submitted" ? createdAt : null,
    })
    .execute();
  return { id };
}
