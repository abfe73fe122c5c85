import { err, ok } from "~/core/result";
import { readDivisions } from "~/features/competition/setup/parts.service.server";
import { type Change, changeSetup } from "~/features/competition/setup/setup.service.server";
import type { RemoveForm } from "~/features/competition/setup/typed.form";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Correction } from "../correction/correction";
import { listCorrections } from "../correction/correction.queries.server";
import type { Gates } from "../ranking/gates";
import type { CombinedRound, MethodSettings } from "../ranking/method";
import { usualDecimals } from "../ranking/ranking";
import type { LadderStep } from "../ranking/tie-ladder";
import { computedMaximum, criteriaOf } from "../rubric";
import { rubricFaults } from "../rubric-check";
import { outlineOf } from "../rubric-outline";
import { rubricTemplates } from "../rubric-template";
import { rubricTemplateKeys } from "../rubric-template-keys";
import { isPlanned, type SetupRound, type StoredRubric } from "./rounds";
import type { MoveRoundForm, RoundDivisionForm, RoundForm } from "./rounds.form";
import {
  deleteRound,
  insertRound,
  isRoundInUse,
  isScored,
  listSetupRounds,
  lockRounds,
  saveRound,
  saveRoundDivision,
  swapRounds,
} from "./rounds.queries.server";
import { listRubrics } from "./rubrics.queries.server";

/** The rounds as they are set up, with the divisions to judge and the rubrics to choose from. */
export async function readRoundSetup(ctx: Ctx, competitionId: string) {
  const setup = await readDivisions(ctx, competitionId);
  if (!setup.ok) return setup;
  const [rounds, rubrics] = await Promise.all([
    listSetupRounds(ctx.db, competitionId),
    listRubrics(ctx.db, competitionId),
  ]);
  const used = new Set(rounds.flatMap(({ divisions }) => divisions.map(({ rubricId }) => rubricId)));
  return ok({
    ...setup.value,
    rounds,
    rubrics: rubrics
      .filter(isNewestOr(used))
      .map((rubric) => ({ ...toChoice(rubric), isCorrection: isCorrection(rubric, rubrics) })),
    templates: listTemplates(),
  });
}

/** What anyone may read of how a competition is judged: its rounds and, once each, the rubrics they use with what was corrected in them. */
export async function readPublicRounds(ctx: Pick<Ctx, "db">, competitionId: string) {
  const [rounds, rubrics, corrections] = await Promise.all([
    listSetupRounds(ctx.db, competitionId),
    listRubrics(ctx.db, competitionId),
    listCorrections(ctx.db, competitionId),
  ]);
  const used = new Set(rounds.flatMap(({ divisions }) => divisions.map(({ rubricId }) => rubricId)));
  const correctedKey = ({ newRubricId }: Correction) => rubrics.find(({ id }) => id === newRubricId)?.key;
  const approved = corrections.filter(({ state }) => state === "approved");
  return {
    rounds,
    rubrics: rubrics
      .filter(({ id }) => used.has(id))
      .map(({ id, key, name, rubric, statedMaximum }) => ({
        id,
        name,
        outline: outlineOf(rubric),
        statedMaximum,
        corrections: approved
          .filter((one) => correctedKey(one) === key)
          .map(({ reason, decidedAt }) => ({ reason, at: decidedAt ?? "" })),
      })),
  };
}

export type PublicRounds = Awaited<ReturnType<typeof readPublicRounds>>;

/** Adds a round at the end, or changes the one named; `round_wrong_state` once it is open: its own desk runs it then. */
export function saveSetupRound(ctx: Ctx, competitionId: string, form: RoundForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const rounds = await listSetupRounds(trx, head.id);
    const before = rounds.find(({ id }) => id === form.id);
    if (form.id && !before) return err("not_found");
    if (before && !isPlanned(before)) return err("round_wrong_state");
    const id = before?.id ?? (await insertRound(trx, head.id, form));
    if (before) await saveRound(trx, id, form);
    await record(ctx, change, before ? "round.changed" : "round.added", id, { name: form.name.vi });
    return ok();
  });
}

/** Takes a round out; `in_use` once it is open or has entries or a jury. */
export function removeSetupRound(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const round = (await listSetupRounds(change.trx, change.head.id)).find((known) => known.id === id);
    if (!round) return err("not_found");
    if (!isPlanned(round) || (await isRoundInUse(change.trx, id))) return err("in_use");
    if (countsElsewhere(id, await listSetupRounds(change.trx, change.head.id))) return err("in_use");
    await deleteRound(change.trx, id);
    await record(ctx, change, "round.removed", id, { name: round.name.vi });
    return ok();
  });
}

/** Moves a planned round before or after its neighbour; `round_wrong_state` when either of them is under way. */
export function moveSetupRound(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveRoundForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const rounds = await listSetupRounds(change.trx, change.head.id);
    const at = rounds.findIndex((known) => known.id === id);
    const [round, other] = [rounds[at], rounds[direction === "up" ? at - 1 : at + 1]];
    if (!round) return err("not_found");
    if (!other) return ok();
    if (!isPlanned(round) || !isPlanned(other)) return err("round_wrong_state");
    if (countsElsewhere(round.id, [other]) || countsElsewhere(other.id, [round])) return err("in_use");
    await swapRounds(change.trx, round.id, other.id);
    await record(ctx, change, "round.moved", id, { name: round.name.vi });
    return ok();
  });
}

/** How one division is judged in one round. Fails with `rubric_frozen` once something was scored there, `correction_pending` for a version that isn't approved yet. */
export function saveDivisionJudging(ctx: Ctx, competitionId: string, form: RoundDivisionForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    await lockRounds(trx, head.id);
    const setup = await readDivisions({ ...ctx, db: trx }, head.id);
    if (!setup.ok) return setup;
    const rounds = await listSetupRounds(trx, head.id);
    const at = rounds.findIndex(({ id }) => id === form.roundId);
    const round = rounds[at];
    const division = setup.value.divisions.find(({ id }) => id === form.divisionId);
    const rubrics = await listRubrics(trx, head.id);
    const rubric = rubrics.find(({ id }) => id === form.rubricId);
    if (!round || !division || !rubric) return err("not_found");
    if (isCorrection(rubric, rubrics)) return err("correction_pending");
    if (await isScored(trx, round.id, division.id)) return err("rubric_frozen");
    const combine = combineOf(form, rounds.slice(0, at));
    if (!combine) return err("not_found");
    await saveRoundDivision(trx, {
      ...form,
      gates: gatesOf(form, rubric),
      tieLadder: ladderOf(form, rubric),
      settings: settingsOf(form),
      combine,
    });
    await record(ctx, change, "round.division_changed", round.id, {
      division: division.name.vi,
      rubric: rubric.name.vi,
    });
    return ok();
  });
}

/** Only what was asked for is kept; minima of criteria that the rubric doesn't have are left out. */
function gatesOf(form: RoundDivisionForm, { rubric }: StoredRubric): Gates {
  const keys = new Set(criteriaOf(rubric).map(({ key }) => key));
  const minima = Object.entries(form.minima).flatMap(([key, minimum]): [string, number][] =>
    minimum !== null && keys.has(key) ? [[key, minimum]] : [],
  );
  return {
    ...(form.minimumTotal === null ? {} : { minimumTotal: form.minimumTotal }),
    ...(form.minimumShare === null ? {} : { minimumShare: form.minimumShare }),
    ...(form.noZeroCriterion ? { noZeroCriterion: true } : {}),
    ...(minima.length === 0 ? {} : { criterionMinima: Object.fromEntries(minima) }),
    ...(form.quotaShare === null ? {} : { quotaShare: form.quotaShare, quotaBy: form.quotaBy }),
  };
}

/** Two decimals are the usual and not written down. */
function settingsOf({ decimals }: RoundDivisionForm): MethodSettings {
  return decimals === usualDecimals ? {} : { decimals };
}

/** What earlier rounds count for; undefined when a round is named that doesn't come before and judge the division. */
function combineOf(
  { combine, divisionId }: RoundDivisionForm,
  before: readonly SetupRound[],
): readonly CombinedRound[] | undefined {
  const judges = ({ roundId }: CombinedRound) =>
    before.some(({ id, divisions }) => id === roundId && divisions.some((one) => one.divisionId === divisionId));
  return combine.every(judges) ? combine : undefined;
}

/** Whether a round counts into one of these. */
function countsElsewhere(id: string, rounds: readonly SetupRound[]): boolean {
  return rounds.some(({ divisions }) => divisions.some(({ combine }) => combine.some(({ roundId }) => roundId === id)));
}

function ladderOf({ ladder }: RoundDivisionForm, { rubric }: StoredRubric): readonly LadderStep[] {
  const keys = new Set(criteriaOf(rubric).map(({ key }) => key));
  return ladder.filter((step) => step.by !== "criterion" || keys.has(step.key));
}

/** A version written to correct a frozen one: no round uses it until the chair approves it. */
function isCorrection({ key, version, frozenAt }: StoredRubric, all: readonly StoredRubric[]): boolean {
  return (
    frozenAt === null && all.some((other) => other.key === key && other.version < version && other.frozenAt !== null)
  );
}

function isNewestOr(used: ReadonlySet<string>) {
  return (rubric: StoredRubric, at: number, all: readonly StoredRubric[]) =>
    used.has(rubric.id) || all.findIndex(({ key }) => key === rubric.key) === at;
}

function toChoice({ rubric, ...stored }: StoredRubric) {
  const criteria = criteriaOf(rubric);
  return {
    ...stored,
    criteria: criteria.map(({ key, title, maxMark }) => ({ key, title, maxMark })),
    computedMaximum: computedMaximum(criteria),
    faults: rubricFaults(rubric, stored.statedMaximum).length,
  };
}

/** The built-in rubrics in brief. */
function listTemplates() {
  return rubricTemplateKeys.map((key) => {
    const { name, source, rubric, statedMaximum } = rubricTemplates[key];
    return { key, name, source, criterionCount: criteriaOf(rubric).length, maximum: statedMaximum };
  });
}

function record(ctx: Ctx, { trx, head }: Change, act: string, subjectId: string, detail: Record<string, unknown>) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "round",
    subjectId,
    organizationId: head.organizationId,
    detail,
  });
}
