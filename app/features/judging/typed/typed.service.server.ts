import { isId, newId } from "~/core/id";
import { atHanoi, dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { filesOfOwner } from "~/features/files/file.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { findAssignment } from "../assignment/assignment.queries.server";
import { clearOutcomes } from "../ranking/ranking.queries.server";
import { judgedCriteria } from "../rubric";
import { admitsMarks, knownMarks, sheetTotal } from "../score";
import { closedWhen } from "../sheet/offline/late";
import { findClosing } from "../sheet/offline/late.queries.server";
import { freezeRubric, markAssignment, saveSheet } from "../sheet/save-sheet.queries.server";
import { findScoreSheet, type LockedSheet, lockScoreSheet } from "../sheet/sheet.queries.server";
import { isSignedInTime, scanFileKind, scanSlot } from "./typed";
import type { TypedForm } from "./typed.form";
import { typedPolicy } from "./typed.policy";
import { findPaper, findPrivateNote } from "./typed.queries.server";

/** Which sheet, as its address names it. */
export type SheetPlace = { readonly competitionId: string; readonly roundId: string; readonly assignmentId: string };

export type TypedSheetView = Extract<Awaited<ReturnType<typeof readTypedSheet>>, { ok: true }>["value"];

/** The page on which staff type a judge's paper sheet. Fails with `not_found`. */
export async function readTypedSheet(ctx: Ctx, { competitionId, roundId, assignmentId }: SheetPlace) {
  const sheet = isId(assignmentId) ? await findScoreSheet(ctx.db, assignmentId) : undefined;
  if (!sheet || sheet.competitionId !== competitionId || sheet.roundId !== roundId) return err("not_found" as Refusal);
  const judgement = { ...sheet, now: ctx.now };
  const opened = typedPolicy["paper.open"](ctx.viewer, judgement);
  if (!opened.allowed) return err(opened.reason);
  const verdict = typedPolicy["paper.type"](ctx.viewer, judgement);
  const [files, paper, closing] = await Promise.all([
    filesOfOwner(ctx.db, scanFileKind, assignmentId),
    findPaper(ctx.db, assignmentId),
    findClosing(ctx.db, assignmentId),
  ]);
  return ok({
    competitionId,
    roundId,
    assignmentId,
    judgeName: sheet.judgeName,
    entry: sheet.entry,
    roundName: sheet.roundName,
    criteria: judgedCriteria(sheet.rubric),
    scans: files.filter(({ fieldKey }) => fieldKey === scanSlot),
    paper,
    revision: sheet.draft.revision,
    isSubmitted: sheet.state === "submitted",
    blockedBecause: verdict.allowed ? null : verdict.reason,
    latestDay: [dayOf(ctx.now), dayOf(closedWhen(sheet.round, closing))].sort()[0] ?? dayOf(ctx.now),
    saveKey: newId(),
  });
}

/**
 * Submits what a judge signed on paper, in the judge's place: marked as typed, by whom, with the scan that lies with it.
 * What the judge or another paper had there before stays in the history, and going over it needs a reason.
 * Outcomes that counted what stood there are decided again. Answers the total. Fails with `scan_missing`, `paper_signed_late`, `reason_required`, `changed_elsewhere`, `marks_missing`,
 * `mark_invalid` and the reasons of the policy.
 */
export function typeSheet(ctx: Ctx, place: SheetPlace, form: TypedForm): Promise<Result<number, Refusal>> {
  const { assignmentId } = place;
  return inTransaction<Result<number, Refusal>>(ctx.db, async (trx) => {
    const isThere = isId(assignmentId) && (await findAssignment(trx, place.roundId, assignmentId)) !== undefined;
    const sheet = isThere ? await lockScoreSheet(trx, assignmentId, form.saveKey) : undefined;
    const { viewer, now } = ctx;
    if (!sheet || !viewer || sheet.competitionId !== place.competitionId) return err("not_found");
    const verdict = typedPolicy["paper.type"](viewer, { ...sheet, now });
    if (!verdict.allowed) return err(verdict.reason);
    const marks = knownMarks(sheet.criteria, form.marks);
    if (sheet.earlier) return answerAgain(sheet.earlier, assignmentId, { marks, remark: form.remark });
    if (form.revision !== sheet.revision) return err("changed_elsewhere");
    if (!admitsMarks(sheet.criteria, marks)) return err("mark_invalid");
    const total = sheetTotal(sheet.criteria, marks);
    if (!total.ok) return total;
    const closedAt = closedWhen(sheet.round, await findClosing(trx, assignmentId));
    if (!isSignedInTime(form.signedOn, closedAt, now)) return err("paper_signed_late");
    if (sheet.revision > 0 && form.reason === "") return err("reason_required");
    const [scan] = (await filesOfOwner(trx, scanFileKind, assignmentId)).filter(
      ({ fieldKey }) => fieldKey === scanSlot,
    );
    if (!scan) return err("scan_missing");
    const saved = await saveSheet(trx, {
      assignmentId,
      judgeId: sheet.judgeId,
      accountId: viewer.id,
      revision: sheet.revision,
      saveKey: form.saveKey,
      marks,
      total: total.value,
      remark: form.remark,
      privateNote: await findPrivateNote(trx, assignmentId),
      confidence: null,
      isSubmission: true,
      keepsSubmission: false,
      at: now,
      via: "typed",
      madeAt: atHanoi(form.signedOn, "00:00"),
      scanFileId: scan.id,
    });
    if (!saved) return err("changed_elsewhere");
    if (!sheet.rubricFrozen) await freezeRubric(trx, sheet.rubricId, now);
    await markAssignment(trx, assignmentId, "submitted", now);
    await clearOutcomes(trx, place.roundId);
    await recordActivity(trx, ctx, {
      act: "score.typed",
      subjectKind: "assignment",
      subjectId: assignmentId,
      organizationId: sheet.organizationId,
      detail: {
        total: total.value,
        revision: sheet.revision + 1,
        signedOn: form.signedOn,
        fileId: scan.id,
        ...(form.reason && { reason: form.reason }),
      },
    });
    return total;
  });
}

/** The same paper sent once more is one submission; the same key with other content is a page gone stale. */
function answerAgain(
  earlier: NonNullable<LockedSheet["earlier"]>,
  assignmentId: string,
  { marks, remark }: Pick<TypedForm, "marks" | "remark">,
): Result<number, Refusal> {
  const given = Object.entries(marks);
  const isSame =
    earlier.assignmentId === assignmentId &&
    earlier.remark === remark &&
    given.length === Object.keys(earlier.marks).length &&
    given.every(([key, mark]) => earlier.marks[key] === mark);
  return isSame && earlier.total !== null ? ok(earlier.total) : err("changed_elsewhere");
}
