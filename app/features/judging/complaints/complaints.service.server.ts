import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { findHosted } from "../judges/judges.queries.server";
import { clearOutcomes } from "../ranking/ranking.queries.server";
import { reopenResults } from "../results/publication.service.server";
import { findRound, lockRound } from "../rounds/rounds.queries.server";
import { afterAct, mayFile, type RescoreOutcome } from "./complaint";
import type { AnswerForm, FileForm, TimesForm } from "./complaint.form";
import { complaintsPolicy } from "./complaints.policy";
import {
  countPending,
  findFiling,
  findRoundOf,
  insertComplaint,
  listComplainedRounds,
  listComplaints,
  listComplaintsOf,
  listTimes,
  lockComplaint,
  saveStep,
  saveTimes,
} from "./complaints.queries.server";
import { writeRescoreLetters, writeTeamLetters } from "./letters.server";
import { dropUnscored, insertRescores, listRescorers, listSheetsOf, replaceEarlier } from "./rescore.queries.server";

export type ComplaintsView = Extract<Awaited<ReturnType<typeof readComplaints>>, { ok: true }>["value"];
export type OwnComplaints = Awaited<ReturnType<typeof readOwnComplaints>>;

type Locked = NonNullable<Awaited<ReturnType<typeof lockComplaint>>>;

/**
 * What a team has said about its entry and where it stands, with the times of the rounds it may complain about; for a
 * page that has asked already whether the viewer belongs to the team.
 */
export async function readOwnComplaints(ctx: Ctx, entryId: string, roundIds: readonly string[]) {
  const [complaints, times] = await Promise.all([listComplaintsOf(ctx.db, entryId), listTimes(ctx.db, roundIds)]);
  return roundIds.map((roundId) => {
    const own = complaints.filter((one) => one.roundId === roundId);
    const { until = null, answersUntil = null } = times.get(roundId) ?? {};
    return {
      roundId,
      until,
      answersUntil,
      complaints: own,
      mayFile: {
        complaint: mayFile({ until }, own, "complaint", ctx.now).ok,
        rescore: mayFile({ until }, own, "rescore", ctx.now).ok,
      },
    };
  });
}

/**
 * Files a team's complaint about a published round, or its wish to be scored once more. Fails with `not_found` for
 * anyone but the team, `complaints_closed`, `complaint_open` while one of the kind waits (so a repeated press files one).
 */
export function fileComplaint(ctx: Ctx, entryId: string, form: FileForm): Promise<Result<string, Refusal>> {
  return inTransaction<Result<string, Refusal>>(ctx.db, async (trx) => {
    if (!ctx.viewer || !isId(entryId) || !(await lockRound(trx, form.roundId))) return err("not_found");
    const filing = await findFiling(trx, form.roundId, entryId);
    if (!filing) return err("not_found");
    const verdict = complaintsPolicy["complaint.file"](ctx.viewer, filing);
    if (!verdict.allowed) return err(verdict.reason);
    const earlier = (await listComplaintsOf(trx, entryId)).filter(({ roundId }) => roundId === form.roundId);
    const may = mayFile(filing.times, earlier, form.kind, ctx.now);
    if (!may.ok) return may;
    const { roundId, kind, text } = form;
    const { divisionId, organizationId } = filing;
    const id = await insertComplaint(trx, { roundId, divisionId, entryId, kind, text, by: ctx.viewer.id, at: ctx.now });
    await recordActivity(trx, ctx, {
      act: "complaint.filed",
      subjectKind: "complaint",
      subjectId: id,
      organizationId,
      detail: { entryId, kind },
    });
    return ok(id);
  });
}

/** Takes a complaint back before anybody took it up. Fails with `not_found`, `complaint_decided`. */
export function withdrawComplaint(ctx: Ctx, entryId: string, complaintId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const complaint = ctx.viewer && isId(complaintId) ? await lockComplaint(trx, complaintId) : undefined;
    if (!ctx.viewer || complaint?.entryId !== entryId) return err("not_found");
    const filing = await findFiling(trx, complaint.roundId, entryId);
    if (!filing) return err("not_found");
    const verdict = complaintsPolicy["complaint.withdraw"](ctx.viewer, filing);
    if (!verdict.allowed) return err(verdict.reason);
    const next = afterAct(complaint.state, "withdraw");
    if (!next.ok) return next;
    await saveStep(trx, complaintId, { state: next.value, by: ctx.viewer.id, at: ctx.now });
    await recordActivity(trx, ctx, {
      act: "complaint.withdrawn",
      subjectKind: "complaint",
      subjectId: complaintId,
      organizationId: filing.organizationId,
    });
    return ok();
  });
}

/** Every complaint of a competition, with who may score anew and what they gave. Fails with `not_found` for outsiders. */
export async function readComplaints(ctx: Ctx, competitionId: string) {
  const hosted = isId(competitionId) ? await findHosted(ctx.db, competitionId) : undefined;
  if (!hosted) return err("not_found" as Refusal);
  const verdict = complaintsPolicy["complaint.read"](ctx.viewer, hosted);
  if (!verdict.allowed) return err(verdict.reason);
  const complaints = await listComplaints(ctx.db, competitionId);
  const sheets = await listSheetsOf(ctx.db, [...new Set(complaints.map(({ entryId }) => entryId))]);
  const rounds = await listComplainedRounds(ctx.db, competitionId);
  const asking = complaints.filter(({ state, kind }) => state === "filed" && kind === "rescore");
  const rescorers = await listRescorers(ctx.db, asking, ctx.now);
  return ok({
    competitionId,
    now: ctx.now,
    rounds,
    mayAnswer: complaintsPolicy["complaint.answer"](ctx.viewer, hosted).allowed,
    complaints: complaints.map((complaint) => ({
      ...complaint,
      answersUntil: rounds.find(({ id }) => id === complaint.roundId)?.answersUntil ?? null,
      sheets: sheets.filter((one) => one.entryId === complaint.entryId && one.roundId === complaint.roundId),
      rescorers: rescorers[asking.indexOf(complaint)] ?? [],
    })),
  });
}

/** How many complaints wait, for those who may read them; none for anyone else. */
export async function countComplaints(
  ctx: Ctx,
  { id, organizationId }: { readonly id: string; readonly organizationId: string },
): Promise<number> {
  const verdict = complaintsPolicy["complaint.read"](ctx.viewer, { organizationId, competitionId: id });
  return verdict.allowed ? countPending(ctx.db, id) : 0;
}

/**
 * A step of those who answer: accept (a wish to be scored anew asks the judges chosen, who get a letter), refuse with a
 * reason, or answer with what it came to. New scores that count (`add`, `replace`) take a published round back to the
 * jury, so that its next version says so. Fails with `changed_elsewhere`, `complaint_decided`, `rescorer_missing`
 * without a judge to score anew, `rescore_missing` when new scores should count and there are none.
 */
export function answerComplaint(
  ctx: Ctx,
  competitionId: string,
  form: AnswerForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const hosted = isId(competitionId) ? await findHosted(trx, competitionId) : undefined;
    if (!ctx.viewer || !hosted) return err("not_found");
    const verdict = complaintsPolicy["complaint.answer"](ctx.viewer, hosted);
    if (!verdict.allowed) return err(verdict.reason);
    const complaint = (await lockRoundOf(trx, form.complaintId)) && (await lockComplaint(trx, form.complaintId));
    if (complaint?.competitionId !== competitionId) return err("not_found");
    if (complaint.revision !== form.revision) return err("changed_elsewhere");
    const next = afterAct(complaint.state, form.act);
    if (!next.ok) return next;
    const inside = { ...ctx, db: trx };
    const done =
      form.act === "accept" && complaint.kind === "rescore"
        ? await askAgain(inside, complaint, form.judgeIds)
        : form.act === "answer" && complaint.kind === "rescore"
          ? await count(inside, complaint, form)
          : ok();
    if (!done.ok) return done;
    const said = saidBy(form, complaint);
    await saveStep(trx, complaint.id, { state: next.value, ...said, by: ctx.viewer.id, at: ctx.now });
    await writeTeamLetters(ctx, trx, complaint, hosted.organizationId, next.value, said.answer ?? "");
    await recordActivity(trx, ctx, {
      act: `complaint.${next.value}`,
      subjectKind: "complaint",
      subjectId: complaint.id,
      organizationId: hosted.organizationId,
      detail: { entryId: complaint.entryId, ...said },
    });
    return ok();
  });
}

/** What is written down with a step: its words, and what new scores do. */
function saidBy(form: AnswerForm, { kind }: Locked): { readonly answer?: string; readonly outcome?: RescoreOutcome } {
  if (form.act === "accept") return {};
  if (form.act === "answer" && kind === "rescore") return { answer: form.answer, outcome: form.outcome };
  return { answer: form.answer };
}

/** The round first, then the complaint: whoever publishes or scores takes them in this order. */
async function lockRoundOf(trx: Db, complaintId: string) {
  const roundId = isId(complaintId) ? await findRoundOf(trx, complaintId) : undefined;
  return roundId === undefined ? undefined : lockRound(trx, roundId);
}

async function askAgain(ctx: Ctx, complaint: Locked, judgeIds: readonly string[]): Promise<Result<undefined, Refusal>> {
  const [free = []] = await listRescorers(ctx.db, [complaint], ctx.now);
  const chosen = [...new Set(judgeIds)];
  if (chosen.length === 0) return err("rescorer_missing");
  if (chosen.some((id) => !free.some(({ judgeId }) => judgeId === id))) return err("changed_elsewhere");
  const { id: complaintId, roundId, entryId } = complaint;
  await insertRescores(ctx.db, { complaintId, roundId, entryId, judgeIds: chosen, at: ctx.now });
  await writeRescoreLetters(ctx, complaint, chosen);
  return ok();
}

async function count(
  ctx: Ctx,
  complaint: Locked,
  form: Extract<AnswerForm, { act: "answer" }>,
): Promise<Result<undefined, Refusal>> {
  const sheets = await listSheetsOf(ctx.db, [complaint.entryId]);
  const anew = sheets.filter(({ complaintId, isSubmitted }) => complaintId === complaint.id && isSubmitted);
  if (form.outcome !== "keep" && anew.length === 0) return err("rescore_missing");
  await dropUnscored(ctx.db, complaint.id);
  if (form.outcome === "keep") return ok();
  if (form.outcome === "replace") {
    const { roundId, entryId, id: complaintId } = complaint;
    await replaceEarlier(ctx.db, { roundId, entryId, complaintId });
  }
  const round = await findRound(ctx.db, complaint.roundId);
  if (round?.round.state === "published") {
    const reopened = await reopenResults(ctx, complaint.competitionId, {
      roundId: complaint.roundId,
      reason: form.answer,
    });
    if (!reopened.ok) return reopened;
  }
  await clearOutcomes(ctx.db, complaint.roundId);
  return ok();
}

/** Sets until when complaints about a round are taken and answered. Fails with `not_found`, `forbidden`. */
export function setComplaintTimes(
  ctx: Ctx,
  competitionId: string,
  form: TimesForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const round = await lockRound(trx, form.roundId);
    if (!round || round.competitionId !== competitionId) return err("not_found");
    const verdict = complaintsPolicy["complaint.answer"](ctx.viewer, round);
    if (!verdict.allowed) return err(verdict.reason);
    await saveTimes(trx, form.roundId, form);
    await recordActivity(trx, ctx, {
      act: "complaint.times_set",
      subjectKind: "round",
      subjectId: form.roundId,
      organizationId: round.organizationId,
      detail: { until: form.until, answersUntil: form.answersUntil },
    });
    return ok();
  });
}
