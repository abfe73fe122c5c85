import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { changeSetup } from "~/features/competition/setup/setup.service.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { type Correcting, judgingPolicy } from "../judging.policy";
import { listOrganizerMarks } from "../organizer-marks/organizer-marks.queries.server";
import { clearOutcomes } from "../ranking/ranking.queries.server";
import { computedMaximum, criteriaOf } from "../rubric";
import { recordRubric } from "../rubric.service.server";
import { rubricFaults } from "../rubric-check";
import type { StoredRubric } from "../setup/rounds";
import { lockRounds } from "../setup/rounds.queries.server";
import { insertRubric, isRubricUsed, listRubrics, replaceRubric } from "../setup/rubrics.queries.server";
import { listSecretaries } from "../sheet/recusal.queries.server";
import { freezeRubric } from "../sheet/save-sheet.queries.server";
import { compareRubrics } from "./comparison.server";
import { type Correction, changesOf, correctionFaults, marksOutside } from "./correction";
import type { BeginCorrectionForm, DecideCorrectionForm, ProposeCorrectionForm } from "./correction.form";
import {
  findCorrection,
  findHost,
  findProposer,
  findUse,
  insertCorrection,
  type JuryAccount,
  listCorrections,
  listJury,
  listPendingFor,
  listRoundsUsing,
  saveDecision,
} from "./correction.queries.server";
import { writeCorrectionLetters } from "./letters.server";
import { listKeptSheets, recomputeSheets } from "./recomputed.queries.server";

/**
 * Begins a correction of a frozen rubric: the next version, a copy, which nobody is judged by until it is approved.
 * Returns its id. Fails with `invalid` for a rubric that isn't frozen, `already_done` where a newer version exists.
 */
export function beginCorrection(ctx: Ctx, competitionId: string, { revision, rubricId }: BeginCorrectionForm) {
  return changeSetup(ctx, competitionId, revision, async (change): Promise<Result<string, Refusal>> => {
    const { trx, head, viewer, now } = change;
    const rubrics = await listRubrics(trx, head.id);
    const stored = rubrics.find(({ id }) => id === rubricId);
    if (!stored) return err("not_found");
    if (stored.frozenAt === null) return err("invalid");
    if (rubrics.some(({ key, version }) => key === stored.key && version > stored.version)) return err("already_done");
    const version = stored.version + 1;
    const id = await insertRubric(trx, { ...stored, version, competitionId: head.id, createdBy: viewer.id, now });
    await recordRubric(ctx, change, "rubric.correction_begun", id, { name: stored.name.vi, version });
    return ok(id);
  });
}

/**
 * Submits a written correction to the chair of the jury, by letter. Returns the rubric's id. Fails with
 * `correction_invalid` when it doesn't add up, changes nothing, touches what a correction may not, or leaves marks
 * outside their scale; `chair_missing`, `correction_pending`, and `invalid` for a version that corrects none.
 */
export function proposeCorrection(
  ctx: Ctx,
  competitionId: string,
  { revision, rubricId, reason }: ProposeCorrectionForm,
) {
  return changeSetup(ctx, competitionId, revision, async (change): Promise<Result<string, Refusal>> => {
    const { trx, head, viewer, now } = change;
    await lockRounds(trx, head.id);
    const rubrics = await listRubrics(trx, head.id);
    const after = rubrics.find(({ id }) => id === rubricId);
    if (!after) return err("not_found");
    const before = rubrics.find(
      ({ key, frozenAt, version }) => key === after.key && frozenAt !== null && version < after.version,
    );
    const isNewest = !rubrics.some(({ key, version }) => key === after.key && version > after.version);
    if (!before || after.frozenAt !== null || !isNewest || (await isRubricUsed(trx, after.id))) return err("invalid");
    const corrections = await listCorrections(trx, head.id);
    if (corrections.some(({ newRubricId, state }) => newRubricId === after.id && state === "proposed"))
      return err("correction_pending");
    if ((await obstacles(trx, before, after)).isBlocked) return err("correction_invalid");
    const { scoredIds } = await findUse(trx, await listRoundsUsing(trx, before.id));
    const desk = (await listSecretaries(trx, head.organizationId, head.id)).map(({ id }) => id);
    const chairs = (await listJury(trx, scoredIds)).filter(
      ({ isChair, accountId }) => isChair && accountId !== viewer.id && !desk.includes(accountId),
    );
    if (chairs.length === 0) return err("chair_missing");
    const ids = { competitionId: head.id, oldRubricId: before.id, newRubricId: after.id };
    const id = await insertCorrection(trx, { ...ids, reason, by: viewer.id, at: now });
    const letter = { id, organizationId: head.organizationId, competition: head.name, rubric: after.name, reason };
    await writeCorrectionLetters(ctx, trx, "proposed", { ...letter, who: viewer.name }, chairs);
    await recordRubric(ctx, change, "rubric.correction_proposed", after.id, { correctionId: id, reason });
    return ok(after.id);
  });
}

export type CorrectionView = Extract<Awaited<ReturnType<typeof readCorrection>>, { ok: true }>["value"];

/**
 * A correction with all that it would change or has changed: the criteria, every entry's figure and rank by both
 * versions, and what stands in its way. For those who run the competition and, but for figures of rounds that are still
 * being scored, the chairs of its juries; else `not_found`.
 */
export async function readCorrection(ctx: Ctx, correctionId: string) {
  const found = await openCorrection(ctx, ctx.db, correctionId, "correction.read");
  if (!found.ok) return found;
  const { correction, host, before, after, subject, roundIds, rubricId } = found.value;
  const decide = judgingPolicy["correction.decide"](ctx.viewer, subject);
  const isDesk = judgingPolicy["round.read"](ctx.viewer, subject).allowed;
  const { correctionFaults: faults, outside, isBlocked } = await obstacles(ctx.db, before, after);
  const titles = new Map(
    [...criteriaOf(before.rubric), ...criteriaOf(after.rubric)].map(({ key, title }) => [key, title]),
  );
  const named = (key: string) => titles.get(key) ?? { vi: key };
  const isPending = correction.state === "proposed";
  return ok({
    ...correction,
    competitionId: host.competitionId,
    competitionName: host.name,
    rubricName: after.name,
    maximum: { before: computedMaximum(criteriaOf(before.rubric)), after: computedMaximum(criteriaOf(after.rubric)) },
    changes: changesOf(before.rubric, after.rubric),
    faults: faults.map(({ kind, key }) => ({ kind, title: named(key) })),
    isBlocked,
    outside: isPending && isDesk ? outside.map(({ keys, ...who }) => ({ ...who, criteria: keys.map(named) })) : [],
    compared: await compareRubrics(ctx.db, { roundIds, rubricId, isDesk }, before.rubric, after.rubric),
    isDesk,
    decideBlockedBy: decide.allowed ? null : decide.reason,
  });
}

/**
 * The chair's decision. Approved, the rounds take the corrected version, it is frozen, and every sheet is recomputed in
 * the same transaction, the totals before kept as earlier versions; outcomes are decided again. Answers how many totals changed. Fails with
 * `already_done` once decided, `correction_invalid` when marks given since don't fit, and the reasons of the policy.
 */
export function decideCorrection(
  ctx: Ctx,
  correctionId: string,
  { decision, reason }: DecideCorrectionForm,
): Promise<Result<number, Refusal>> {
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const known = isId(correctionId) ? await findCorrection(trx, correctionId) : undefined;
    if (!known || !ctx.viewer) return err("not_found");
    await lockRounds(trx, known.competitionId); // no sheet is saved meanwhile, and nobody decides at the same moment
    const found = await openCorrection(ctx, trx, correctionId, "correction.decide");
    if (!found.ok) return found;
    const { correction, host, before, after, jury, roundIds } = found.value;
    if (correction.state !== "proposed") return err("already_done");
    const isApproved = decision === "approve";
    const mark = { by: ctx.viewer.id, at: ctx.now };
    let recomputed = 0;
    if (isApproved) {
      if ((await obstacles(trx, before, after)).isBlocked) return err("correction_invalid");
      const sheets = await listKeptSheets(trx, before.id);
      await replaceRubric(trx, before.id, after.id);
      await freezeRubric(trx, after.id, ctx.now);
      recomputed = await recomputeSheets(trx, sheets, after.rubric, { correctionId, ...mark });
      for (const roundId of roundIds) await clearOutcomes(trx, roundId);
    }
    await saveDecision(trx, correctionId, { isApproved, reason, ...mark });
    const { organizationId, name: competition } = host;
    const letter = {
      id: correctionId,
      organizationId,
      competition,
      rubric: after.name,
      reason: correction.reason,
      who: "",
    };
    const proposer = await findProposer(trx, correctionId);
    const told = isApproved ? jury : [];
    const others = proposer && !told.some(({ accountId }) => accountId === proposer.accountId) ? [proposer] : [];
    await writeCorrectionLetters(ctx, trx, isApproved ? "approved" : "refused", letter, [...told, ...others]);
    const act = isApproved ? "rubric.correction_approved" : "rubric.correction_refused";
    const head = { id: host.competitionId, organizationId };
    await recordRubric(ctx, { trx, head }, act, after.id, { correctionId, recomputed });
    return ok(recomputed);
  });
}

/** The corrections that wait for the viewer as a chair, by id, the oldest first. */
export async function listPendingCorrections(ctx: Ctx): Promise<string[]> {
  return ctx.viewer ? listPendingFor(ctx.db, ctx.viewer.id) : [];
}

/** Everything that keeps a corrected version from being used. */
async function obstacles(db: Db, before: StoredRubric, after: StoredRubric) {
  const sheets = await listKeptSheets(db, before.id);
  const outside = sheets.flatMap(({ entryNumber, judgeName, marks, later }) => {
    const keys = [
      ...new Set([...marksOutside(after.rubric, marks), ...marksOutside(after.rubric, later?.marks ?? {})]),
    ];
    return keys.length > 0 ? [{ entryNumber, judgeName, keys }] : [];
  });
  for (const roundId of await listRoundsUsing(db, before.id)) {
    for (const marks of (await listOrganizerMarks(db, roundId)).values()) {
      const keys = marksOutside(after.rubric, marks);
      if (keys.length > 0) outside.push({ entryNumber: "", judgeName: "", keys });
    }
  }
  const faults = correctionFaults(before.rubric, after.rubric);
  const isOff = rubricFaults(after.rubric, after.statedMaximum).length > 0;
  const isSame =
    JSON.stringify(before.rubric) === JSON.stringify(after.rubric) && before.statedMaximum === after.statedMaximum;
  return { correctionFaults: faults, outside, isBlocked: isSame || isOff || faults.length > 0 || outside.length > 0 };
}

type Opened = {
  readonly correction: Correction;
  readonly host: NonNullable<Awaited<ReturnType<typeof findHost>>>;
  readonly before: StoredRubric;
  readonly after: StoredRubric;
  readonly jury: Awaited<ReturnType<typeof listJury>>;
  readonly subject: Correcting;
  readonly roundIds: readonly string[];
  /** the version that the rounds use now */
  readonly rubricId: string;
};

async function openCorrection(
  ctx: Ctx,
  db: Db,
  correctionId: string,
  action: "correction.read" | "correction.decide",
): Promise<Result<Opened, Refusal>> {
  const correction = ctx.viewer && isId(correctionId) ? await findCorrection(db, correctionId) : undefined;
  const host = correction && (await findHost(db, correction.competitionId));
  if (!correction || !host) return err("not_found");
  const rubricId = correction.state === "approved" ? correction.newRubricId : correction.oldRubricId;
  const roundIds = await listRoundsUsing(db, rubricId);
  const jury = await listJury(db, roundIds);
  const { scoredIds, isPublished } = await findUse(db, roundIds);
  const chairsOf = (of: readonly JuryAccount[]) =>
    of.filter(({ isChair }) => isChair).map(({ accountId }) => accountId);
  const { organizationId, competitionId } = host;
  const decidingAccountIds = chairsOf(await listJury(db, scoredIds));
  const { proposerId } = correction;
  const chairAccountIds = chairsOf(jury);
  const subject = { organizationId, competitionId, chairAccountIds, decidingAccountIds, proposerId, isPublished };
  const verdict = judgingPolicy[action](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const rubrics = await listRubrics(db, host.competitionId);
  const before = rubrics.find(({ id }) => id === correction.oldRubricId);
  const after = rubrics.find(({ id }) => id === correction.newRubricId);
  if (!before || !after) throw new Error(`correction ${correctionId} names a rubric that is gone`);
  return ok({ correction, host, before, after, jury, subject, roundIds, rubricId });
}
