import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { readDossier } from "~/features/competition/entry/dossier.service.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { admitsMarks, knownMarks, sheetTotal } from "../score";
import { isOver, spreadOf } from "./calibration";
import type { CalibrationSheetForm } from "./calibration.form";
import { type CalibratingJudge, calibrationPolicy } from "./calibration.policy";
import {
  type CalibrationRow,
  findCalibration,
  listBarred,
  listSeated,
  lockCalibration,
} from "./calibration.queries.server";
import { judgesOf } from "./calibration.service.server";
import { listAsked, listCalibrationSheets, saveCalibrationSheet } from "./calibration-sheet.queries.server";

export type CalibrationSheetView = Extract<Awaited<ReturnType<typeof readCalibrationSheet>>, { ok: true }>["value"];

/**
 * A calibration entry before one of its judges: the dossier as the round will show it, their own marks, and once the
 * organizer has shown it how far apart all judges are. Fails with `not_found` for everyone else, judges in conflict too.
 */
export async function readCalibrationSheet(ctx: Ctx, calibrationId: string) {
  const found = await findOwn(
    ctx,
    ctx.db,
    isId(calibrationId) ? await findCalibration(ctx.db, calibrationId) : undefined,
  );
  if (!found.ok) return found;
  const { calibration, judge, judgeId } = found.value;
  const opened = calibrationPolicy["calibration.open"](ctx.viewer, judge);
  if (!opened.allowed) return err(opened.reason);
  const dossier = await readDossier(ctx, calibration.entryVersionId, { blind: calibration.isBlind });
  if (!dossier.ok) return dossier;
  const sheets = await listCalibrationSheets(ctx.db, [calibrationId]);
  const own = sheets.find((sheet) => sheet.judgeId === judgeId);
  const may = calibrationPolicy["calibration.score"](ctx.viewer, judge);
  const submitted = sheets.filter(({ submittedAt }) => submittedAt !== null);
  return ok({
    id: calibration.id,
    title: calibration.title,
    number: calibration.number,
    roundName: calibration.roundName,
    divisionName: calibration.divisionName,
    note: calibration.note,
    dueAt: calibration.dueAt,
    criteria: calibration.criteria,
    closedBecause: may.allowed ? null : may.reason,
    draft: {
      revision: own?.revision ?? 0,
      marks: own?.marks ?? {},
      remark: own?.remark ?? "",
      submittedAt: own?.submittedAt ?? null,
    },
    spread: calibration.revealedAt ? spreadOf(calibration.criteria, submitted, judgeId) : [],
    dossier: dossier.value,
  });
}

/** Keeps or submits a judge's calibration sheet. Fails with `changed_elsewhere`, `mark_invalid`, `marks_missing`, and the reasons of the policy. */
export function saveCalibration(
  ctx: Ctx,
  calibrationId: string,
  form: CalibrationSheetForm,
): Promise<Result<number | null, Refusal>> {
  return inTransaction<Result<number | null, Refusal>>(ctx.db, async (trx) => {
    const found = await findOwn(ctx, trx, isId(calibrationId) ? await lockCalibration(trx, calibrationId) : undefined);
    if (!found.ok) return found;
    const { calibration, judge, judgeId } = found.value;
    const may = calibrationPolicy["calibration.score"](ctx.viewer, judge);
    if (!may.allowed) return err(may.reason);
    const before = (await listCalibrationSheets(trx, [calibrationId])).find((sheet) => sheet.judgeId === judgeId);
    if ((before?.revision ?? 0) !== form.revision) return err("changed_elsewhere");
    const marks = knownMarks(calibration.criteria, form.marks);
    if (!admitsMarks(calibration.criteria, marks)) return err("mark_invalid");
    const total = sheetTotal(calibration.criteria, marks);
    const isSubmission = form.act === "submit";
    if (isSubmission && !total.ok) return total;
    await saveCalibrationSheet(trx, {
      calibrationId,
      judgeId,
      revision: form.revision + 1,
      marks,
      total: total.ok ? total.value : null,
      remark: form.remark,
      at: ctx.now,
      isSubmission,
    });
    return ok(total.ok ? total.value : null);
  });
}

/** The calibration entries that a judge has to score, and those whose spread they may look at. */
export async function listOwnCalibrations(ctx: Ctx) {
  const asked = ctx.viewer ? await listAsked(ctx.db, ctx.viewer.id) : [];
  return asked.flatMap(({ roundState, ...one }) => {
    const isWaiting = roundState === "planned" && !isOver(one, ctx.now);
    return isWaiting || (one.isRevealed && one.isSubmitted) ? [one] : [];
  });
}

type Own = { readonly calibration: CalibrationRow; readonly judge: CalibratingJudge; readonly judgeId: string };

async function findOwn(ctx: Ctx, db: Db, calibration: CalibrationRow | undefined): Promise<Result<Own, Refusal>> {
  if (!ctx.viewer || !calibration) return err("not_found");
  const seated = await listSeated(db, calibration.roundId);
  const judges = judgesOf(calibration, seated, await listBarred(db, [calibration.entryId]));
  const own = judges.find(({ accountId }) => accountId === ctx.viewer?.id);
  if (!own) return err("not_found");
  const { organizationId, competitionId, roundState, dueAt, isOut } = calibration;
  return ok({
    calibration,
    judgeId: own.judgeId,
    judge: {
      organizationId,
      competitionId,
      roundState,
      dueAt,
      isOut,
      judgeAccountIds: judges.flatMap(({ accountId }) => accountId ?? []),
      isRevealed: calibration.revealedAt !== null,
      now: ctx.now,
    },
  });
}
