import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { ofRound } from "../round";
import { findRound, listRoundDivisions, lockRound, type RoundHead } from "../rounds/rounds.queries.server";
import { computedMaximum } from "../rubric";
import { type Calibration, isOver, spreadOf } from "./calibration";
import type { CalibrationForm } from "./calibration.form";
import { calibrationPolicy } from "./calibration.policy";
import {
  type CalibrationJudge,
  deleteCalibration,
  findNewestVersion,
  insertCalibration,
  listBarred,
  listCalibrations,
  listChoices,
  listSeated,
  setRevealed,
} from "./calibration.queries.server";
import { countSubmitted, listCalibrationSheets } from "./calibration-sheet.queries.server";
import { writeCalibrationLetters } from "./letters.server";

export type CalibrationsView = Extract<Awaited<ReturnType<typeof readCalibrations>>, { ok: true }>["value"];

/** The calibration entries of a round with who has scored them and how far apart they are. Fails with `not_found`. */
export async function readCalibrations(ctx: Ctx, competitionId: string, roundId: string) {
  const head = isId(roundId) ? await findRound(ctx.db, roundId) : undefined;
  if (head?.competitionId !== competitionId) return err("not_found" as Refusal);
  const subject = subjectOf(head);
  const verdict = calibrationPolicy["calibration.read"](ctx.viewer, subject);
  if (!verdict.allowed) return err(verdict.reason);
  const manage = calibrationPolicy["calibration.manage"](ctx.viewer, subject);
  const calibrations = await listCalibrations(ctx.db, roundId);
  const sheets = await listCalibrationSheets(
    ctx.db,
    calibrations.map(({ id }) => id),
  );
  const seated = await listSeated(ctx.db, roundId);
  const barred = await listBarred(
    ctx.db,
    calibrations.map(({ entryId }) => entryId),
  );
  const divisions = await listRoundDivisions(ctx.db, roundId);
  return ok({
    ...head,
    manageBlockedBy: manage.allowed ? null : manage.reason,
    mayReveal: calibrationPolicy["calibration.reveal"](ctx.viewer, subject).allowed,
    divisions: divisions.map(({ id, name }) => ({ id, name })),
    choices: manage.allowed ? await listChoices(ctx.db, competitionId) : [],
    calibrations: calibrations.map(({ criteria, ...calibration }) => {
      const own = sheets.filter((sheet) => sheet.calibrationId === calibration.id);
      const submitted = own.filter(({ submittedAt }) => submittedAt !== null);
      return {
        ...calibration,
        criteria: criteria.map(({ key, title, maxMark }) => ({ key, title, maxMark })),
        maximum: computedMaximum(criteria),
        judges: judgesOf(calibration, seated, barred).map(({ judgeId, name }) => ({
          name,
          isSubmitted: submitted.some((sheet) => sheet.judgeId === judgeId),
          total: submitted.find((sheet) => sheet.judgeId === judgeId)?.total ?? null,
        })),
        spread: spreadOf(criteria, submitted, null),
      };
    }),
  });
}

/**
 * A step of the organizer's. An entry is chosen before the round opens, and its judges get a letter; it is taken back as
 * long as nobody has submitted a sheet; showing the spread ends the scoring. Fails with `not_found`, `already_done`,
 * `calibration_begun`, and the reasons of the policy.
 */
export function stepCalibration(
  ctx: Ctx,
  competitionId: string,
  roundId: string,
  form: CalibrationForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const head = isId(roundId) ? await lockRound(trx, roundId) : undefined;
    if (!ctx.viewer || head?.competitionId !== competitionId) return err("not_found");
    const action = form.act === "reveal" ? "calibration.reveal" : "calibration.manage";
    const verdict = calibrationPolicy[action](ctx.viewer, subjectOf(head));
    if (!verdict.allowed) return err(verdict.reason);
    const inside = { ...ctx, db: trx };
    if (form.act === "set") return choose(inside, head, form);
    const known = (await listCalibrations(trx, roundId)).find(({ id }) => id === form.calibrationId);
    if (!known) return err("not_found");
    if (form.act === "remove") {
      if ((await countSubmitted(trx, known.id)) > 0) return err("calibration_begun");
      await deleteCalibration(trx, known.id);
      return remember(inside, head, "calibration.removed", { entryId: known.entryId });
    }
    if (known.revealedAt) return err("already_done");
    await setRevealed(trx, known.id, ctx.now);
    return remember(inside, head, "calibration.revealed", { entryId: known.entryId });
  });
}

async function choose(
  ctx: Ctx,
  head: RoundHead,
  { divisionId, entryId, note, dueAt }: Extract<CalibrationForm, { act: "set" }>,
): Promise<Result<undefined, Refusal>> {
  const divisions = await listRoundDivisions(ctx.db, head.id);
  const entryVersionId = await findNewestVersion(ctx.db, head.competitionId, entryId);
  if (!entryVersionId || !divisions.some(({ id }) => id === divisionId)) return err("not_found");
  const chosen = { roundId: head.id, divisionId, entryId, entryVersionId, note, dueAt };
  const id = await insertCalibration(ctx.db, { ...chosen, by: ctx.viewer?.id ?? "", at: ctx.now });
  if (!id) return err("already_done");
  const judges = judgesOf(chosen, await listSeated(ctx.db, head.id), await listBarred(ctx.db, [entryId]));
  await writeCalibrationLetters(ctx, head, { id, dueAt }, judges);
  return remember(ctx, head, "calibration.set", { entryId, divisionId });
}

/** Asks a judge who was seated later for the calibration sheets that are still due; once more it asks nobody again. */
export async function askCalibrations(ctx: Ctx, head: RoundHead, judgeId: string): Promise<void> {
  if (head.round.state !== "planned") return;
  const due = (await listCalibrations(ctx.db, head.id)).filter(
    ({ revealedAt, dueAt, isOut }) => !isOut && !isOver({ dueAt, isRevealed: revealedAt !== null }, ctx.now),
  );
  if (due.length === 0) return;
  const seated = (await listSeated(ctx.db, head.id)).filter((seat) => seat.judgeId === judgeId);
  const barred = await listBarred(
    ctx.db,
    due.map(({ entryId }) => entryId),
  );
  for (const calibration of due)
    await writeCalibrationLetters(ctx, head, calibration, judgesOf(calibration, seated, barred));
}

/** The judges of a calibration's division without a conflict with its entry, each once. */
export function judgesOf(
  { divisionId, entryId }: Pick<Calibration, "divisionId" | "entryId">,
  seated: readonly CalibrationJudge[],
  barred: ReadonlySet<string>,
): CalibrationJudge[] {
  const own = seated.filter(
    (seat) => (seat.divisionId === null || seat.divisionId === divisionId) && !barred.has(`${seat.judgeId} ${entryId}`),
  );
  return [...new Map(own.map((seat) => [seat.judgeId, seat])).values()];
}

const subjectOf = ({ organizationId, competitionId, round }: RoundHead) => ({
  organizationId,
  competitionId,
  roundState: round.state,
});

async function remember(
  ctx: Ctx,
  round: RoundHead,
  act: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<Result<undefined, Refusal>> {
  await recordActivity(ctx.db, ctx, { act, ...ofRound(round), detail });
  return ok();
}
