import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { judgingPolicy } from "../judging.policy";
import { admitsMarks, knownMarks, sheetTotal } from "../score";
import { madeWhen } from "./offline/late";
import { keepLate } from "./offline/late.service.server";
import type { SaveJourney } from "./offline/saved.form";
import { freezeRubric, markAssignment, saveSheet } from "./save-sheet.queries.server";
import type { ScoreForm } from "./score.form";
import type { SaveAnswer } from "./sheet";
import { type LockedSheet, lockScoreSheet } from "./sheet.queries.server";

/** A score as it was posted, and, from a device that keeps what it couldn't send, when it was written. */
export type SentScore = ScoreForm & Partial<SaveJourney>;

/**
 * Keeps a judge's sheet on its way; marks may be missing. A sheet that was submitted keeps what it said then, and this
 * as a newer version, until it is submitted again. What arrives after scoring has ended but was written before is kept as
 * late. Fails with `mark_invalid`, `changed_elsewhere`, `round_closed` and the reasons of the policy.
 */
export function saveScore(ctx: Ctx, assignmentId: string, form: SentScore): Promise<Result<SaveAnswer, Refusal>> {
  return write(ctx, assignmentId, form, false);
}

/** Records a judge's score; submitting again replaces it until the round closes. Fails with `marks_missing` too. */
export function submitScore(ctx: Ctx, assignmentId: string, form: SentScore): Promise<Result<SaveAnswer, Refusal>> {
  return write(ctx, assignmentId, form, true);
}

async function write(
  ctx: Ctx,
  assignmentId: string,
  form: SentScore,
  isSubmission: boolean,
): Promise<Result<SaveAnswer, Refusal>> {
  if (!isId(assignmentId)) return err("not_found");
  return inTransaction<Result<SaveAnswer, Refusal>>(ctx.db, async (trx) => {
    const sheet = await lockScoreSheet(trx, assignmentId, form.saveKey); // its round is held: it can't close under us
    const { viewer, now } = ctx;
    if (!sheet || !viewer) return err("not_found");
    const { earlier, criteria } = sheet;
    if (earlier && viewer.id === sheet.judgeAccountId) return answerAgain(earlier, assignmentId, form);
    const verdict = judgingPolicy[isSubmission ? "score.submit" : "score.save"](viewer, { ...sheet, now });
    const madeAt = madeWhen(form, now);
    if (!verdict.allowed)
      return verdict.reason === "round_closed"
        ? keepLate(ctx, trx, sheet, form, { madeAt, isSubmission })
        : err(verdict.reason);
    if (form.revision !== sheet.revision) return err("changed_elsewhere");
    const marks = knownMarks(criteria, form.marks);
    if (!admitsMarks(criteria, marks)) return err("mark_invalid");
    const total = sheetTotal(criteria, marks);
    if (!total.ok && isSubmission) return total;
    const answer = { revision: sheet.revision + 1, total: total.ok ? total.value : null, savedAt: now, isSubmission };
    const { remark, privateNote, confidence, saveKey } = form;
    const content = { marks, total: answer.total, remark, privateNote, confidence, saveKey, isSubmission, at: now };
    const { judgeId, revision, wasSubmitted } = sheet;
    const keepsSubmission = wasSubmitted && !isSubmission;
    const saved = await saveSheet(trx, {
      assignmentId,
      judgeId,
      accountId: viewer.id,
      revision,
      keepsSubmission,
      ...content,
      via: form.waited ? "offline" : "web",
      madeAt,
    });
    if (!saved) return err("changed_elsewhere");
    if (!sheet.rubricFrozen) await freezeRubric(trx, sheet.rubricId, now);
    if (isSubmission) {
      await markAssignment(trx, assignmentId, "submitted", now);
      const subject = { subjectKind: "assignment", subjectId: assignmentId, organizationId: sheet.organizationId };
      await recordActivity(trx, ctx, {
        act: "score.submitted",
        ...subject,
        detail: { total: answer.total, revision: answer.revision },
      });
    } else if (sheet.state === "published") await markAssignment(trx, assignmentId, "begun", now);
    return ok(answer);
  });
}

/** The same save once more gets its first answer; the same key with other content is a page gone stale. */
function answerAgain(
  { marks, remark, privateNote, confidence, assignmentId, ...answer }: NonNullable<LockedSheet["earlier"]>,
  asked: string,
  form: ScoreForm,
): Result<SaveAnswer, Refusal> {
  if (assignmentId !== asked) return err("invalid");
  const given = Object.entries(form.marks);
  const isSame =
    remark === form.remark &&
    privateNote === form.privateNote &&
    confidence === form.confidence &&
    given.length === Object.keys(marks).length &&
    given.every(([key, mark]) => marks[key] === mark);
  return isSame ? ok(answer) : err("changed_elsewhere");
}
