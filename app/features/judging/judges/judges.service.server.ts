import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { issueInvitation, openInvitations, revokeInvitations } from "~/features/accounts/invitation.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { askCalibrations } from "../calibration/calibration.service.server";
import { lockUnfinishedRounds } from "../conflicts/consequences.queries.server";
import { inferAgain, inferConflicts } from "../conflicts/inference.service.server";
import { listInterestTitles } from "../conflicts/interest.queries.server";
import { type Hosted, judgingPolicy } from "../judging.policy";
import { findJuryPublished, listApart } from "./apart.queries.server";
import type { InviteJudgeForm, JudgeFormValue, SeatForm } from "./judge.form";
import {
  countBegun,
  countLoads,
  dropUnbegun,
  findHosted,
  findJudge,
  insertJudge,
  isAuthor,
  knownFields,
  listChoices,
  listJudges,
  removeJudgeRow,
  saveJudge,
} from "./judges.queries.server";
import { deleteSeat, findSeat, isRoundDivision, listSeats, writeSeat } from "./jury.queries.server";
import { clearDeclined, listAbsences } from "./profile.queries.server";

export type JudgesView = Extract<Awaited<ReturnType<typeof readJudges>>, { ok: true }>["value"];
export type JudgeView = Extract<Awaited<ReturnType<typeof readJudge>>, { ok: true }>["value"];

/** The judges of a competition with their seats, loads and open invitations. Fails with `not_found` for outsiders. */
export async function readJudges(ctx: Ctx, competitionId: string) {
  const hosted = await findScope(ctx.db, competitionId);
  if (!hosted) return err("not_found");
  const verdict = judgingPolicy["judge.read"](ctx.viewer, hosted);
  if (!verdict.allowed) return err(verdict.reason);
  const [judges, seats, loads, choices, apart, juryPublishedAt] = await Promise.all([
    listJudges(ctx.db, competitionId),
    listSeats(ctx.db, competitionId),
    countLoads(ctx.db, competitionId),
    listChoices(ctx.db, competitionId),
    listApart(ctx.db, competitionId),
    findJuryPublished(ctx.db, competitionId),
  ]);
  const absences = await listAbsences(
    ctx.db,
    judges.map(({ id }) => id),
  );
  return ok({
    competitionId,
    apart,
    juryPublishedAt,
    mayManage: judgingPolicy["judge.manage"](ctx.viewer, hosted).allowed,
    ...choices,
    judges: judges.map((judge) => ({
      ...judge,
      seats: seats.filter(({ judgeId }) => judgeId === judge.id),
      load: loads.get(judge.id) ?? { assigned: 0, submitted: 0 },
      absences: absences.filter(({ judgeId }) => judgeId === judge.id),
    })),
  });
}

/** One judge's page, with what they said of entries. Fails with `not_found`. */
export async function readJudge(ctx: Ctx, competitionId: string, judgeId: string) {
  const found = await findManaged(ctx, ctx.db, competitionId, judgeId, "judge.read");
  if (!found.ok) return found;
  const { hosted, judge } = found.value;
  const [seats, choices, begun, invitations, absences, interests] = await Promise.all([
    listSeats(ctx.db, competitionId),
    listChoices(ctx.db, competitionId),
    countBegun(ctx.db, judgeId),
    openInvitations(ctx.db, "judge", [judgeId]),
    listAbsences(ctx.db, [judgeId]),
    listInterestTitles(ctx.db, judgeId),
  ]);
  return ok({
    ...judge,
    ...choices,
    mayManage: judgingPolicy["judge.manage"](ctx.viewer, hosted).allowed,
    seats: seats.filter((seat) => seat.judgeId === judgeId),
    hasBegun: begun > 0,
    isInvited: invitations.length > 0,
    absences,
    interests,
  });
}

/**
 * Puts someone on the list of judges and sends the invitation. Fails with `judge_is_author` when the address belongs to
 * the author of an entry here, `already_done` when it judges here already.
 */
export async function inviteJudge(
  ctx: Ctx,
  competitionId: string,
  form: InviteJudgeForm,
): Promise<Result<string, Refusal>> {
  const hosted = await findScope(ctx.db, competitionId);
  if (!hosted) return err("not_found");
  const verdict = judgingPolicy["judge.manage"](ctx.viewer, hosted);
  if (!verdict.allowed) return err(verdict.reason);
  try {
    return await inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
      if (await isAuthor(trx, competitionId, form.email)) return err("judge_is_author");
      const fits = await fitsHere(trx, competitionId, form.fits);
      const judgeId = await insertJudge(trx, competitionId, { ...form, fits }, ctx.now);
      await issueInvitation(trx, ctx, { kind: "judge", subjectId: judgeId, email: form.email, name: form.name });
      await recordActivity(trx, ctx, {
        act: "judge.invited",
        ...subject(hosted, judgeId),
        detail: { name: form.name },
      });
      return ok(judgeId);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("already_done");
    throw error;
  }
}

/** Writes the invitation once more, also to who said no; the earlier link stops working. Fails with `already_done` once it was accepted. */
export function inviteJudgeAgain(
  ctx: Ctx,
  competitionId: string,
  judgeId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findManaged(ctx, trx, competitionId, judgeId, "judge.manage");
    if (!found.ok) return found;
    const { email, name, hasAccount } = found.value.judge;
    if (hasAccount) return err("already_done");
    await clearDeclined(trx, judgeId);
    await issueInvitation(trx, ctx, { kind: "judge", subjectId: judgeId, email, name });
    return ok();
  });
}

/** Corrects a judge's particulars, load and fields; conflicts are looked for again. */
export function updateJudge(
  ctx: Ctx,
  competitionId: string,
  judgeId: string,
  form: JudgeFormValue,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findManaged(ctx, trx, competitionId, judgeId, "judge.manage");
    if (!found.ok) return found;
    await lockUnfinishedRounds(trx, { judgeId });
    await saveJudge(trx, judgeId, { ...form, fits: await fitsHere(trx, competitionId, form.fits) });
    await inferAgain(ctx, trx, { judgeId });
    await recordActivity(trx, ctx, { act: "judge.changed", ...subject(found.value.hosted, judgeId) });
    return ok();
  });
}

/** Takes a judge off the list, with seats and what was assigned but not begun. Fails with `judge_has_begun`. */
export function removeJudge(ctx: Ctx, competitionId: string, judgeId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findManaged(ctx, trx, competitionId, judgeId, "judge.manage");
    if (!found.ok) return found;
    await lockUnfinishedRounds(trx, { judgeId });
    if ((await countBegun(trx, judgeId)) > 0) return err("judge_has_begun");
    await dropUnbegun(trx, judgeId);
    await revokeInvitations(trx, ctx, "judge", judgeId);
    await removeJudgeRow(trx, judgeId, ctx.now);
    await recordActivity(trx, ctx, {
      act: "judge.removed",
      ...subject(found.value.hosted, judgeId),
      detail: { name: found.value.judge.name },
    });
    return ok();
  });
}

/**
 * Seats a judge on a round's jury, for one division or all, as chair, member or shadow; a new chair replaces the old. What
 * the jury calibrates itself with goes to the newcomer too.
 */
export function seatJudge(ctx: Ctx, competitionId: string, form: SeatForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findManaged(ctx, trx, competitionId, form.judgeId, "judge.manage");
    if (!found.ok) return found;
    if (!(await isRoundDivision(trx, competitionId, form.roundId, form.divisionId))) return err("not_found");
    const { judgeId, roundId, divisionId, role } = form;
    const rounds = await lockUnfinishedRounds(trx, { judgeId }, roundId);
    await writeSeat(trx, form);
    await inferConflicts(ctx, trx, roundId);
    const head = rounds.find(({ id }) => id === roundId);
    if (head) await askCalibrations({ ...ctx, db: trx }, head, judgeId);
    await recordActivity(trx, ctx, {
      act: "judge.seated",
      ...subject(found.value.hosted, judgeId),
      detail: { roundId, divisionId, role },
    });
    return ok();
  });
}

/** Takes a judge off a jury with what they haven't begun there. Fails with `judge_has_begun`. */
export function unseatJudge(ctx: Ctx, competitionId: string, seatId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const seat = await findSeat(trx, seatId);
    if (!seat || seat.competition_id !== competitionId) return err("not_found");
    const found = await findManaged(ctx, trx, competitionId, seat.judge_id, "judge.manage");
    if (!found.ok) return found;
    await lockUnfinishedRounds(trx, { judgeId: seat.judge_id }, seat.round_id);
    if ((await countBegun(trx, seat.judge_id, seat.round_id)) > 0) return err("judge_has_begun");
    await dropUnbegun(trx, seat.judge_id, seat.round_id);
    await deleteSeat(trx, seatId);
    await recordActivity(trx, ctx, {
      act: "judge.unseated",
      ...subject(found.value.hosted, seat.judge_id),
      detail: { roundId: seat.round_id },
    });
    return ok();
  });
}

function findScope(db: Db, competitionId: string): Promise<Hosted | undefined> {
  return isId(competitionId) ? findHosted(db, competitionId) : Promise.resolve(undefined);
}

async function findManaged(
  ctx: Ctx,
  db: Db,
  competitionId: string,
  judgeId: string,
  action: "judge.read" | "judge.manage",
) {
  const hosted = await findScope(db, competitionId);
  if (!hosted) return err("not_found" as Refusal);
  const verdict = judgingPolicy[action](ctx.viewer, hosted);
  if (!verdict.allowed) return err(verdict.reason);
  const judge = isId(judgeId) ? await findJudge(db, judgeId) : undefined;
  return judge?.competitionId === competitionId ? ok({ hosted, judge }) : err("not_found" as Refusal);
}

async function fitsHere(trx: Db, competitionId: string, fits: Readonly<Record<string, number>>) {
  const known = await knownFields(trx, competitionId, Object.keys(fits));
  return Object.fromEntries(Object.entries(fits).filter(([field]) => known.has(field)));
}

const subject = ({ organizationId }: Hosted, judgeId: string) => ({
  subjectKind: "judge",
  subjectId: judgeId,
  organizationId,
});
