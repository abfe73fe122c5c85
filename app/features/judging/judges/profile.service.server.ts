import { isId } from "~/core/id";
import { dayOf } from "~/core/instant";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { lockUnfinishedRounds } from "../conflicts/consequences.queries.server";
import { inferAgain } from "../conflicts/inference.service.server";
import { awayIn, loadLeft } from "./away";
import { type Absence, absencesWithin } from "./judge";
import type { AbsenceForm, OwnProfileForm } from "./judge.form";
import { judgesPolicy } from "./judges.policy";
import { findJudge, knownFields, listChoices, saveOwnProfile } from "./judges.queries.server";
import {
  countAbsences,
  deleteAbsence,
  findOwned,
  listAbsences,
  listOwn,
  listOwnRounds,
  lockJudge,
  writeAbsence,
} from "./profile.queries.server";

export type OwnProfileView = Extract<Awaited<ReturnType<typeof readOwnProfile>>, { ok: true }>["value"];

const mostAbsences = 60;

/** Where the viewer judges, the newest first; nothing for visitors. */
export async function listOwnProfiles(ctx: Ctx) {
  return ctx.viewer ? listOwn(ctx.db, ctx.viewer.id) : [];
}

/** A judge's own page in one competition: what they know and want, when they are away, their rounds. Fails with `not_found`. */
export async function readOwnProfile(ctx: Ctx, judgeId: string) {
  const found = await findOwn(ctx, ctx.db, judgeId, "profile.own");
  if (!found.ok) return found;
  const judge = await findJudge(ctx.db, judgeId);
  if (!judge) return err("not_found" as Refusal);
  const { competitionId, competitionName } = found.value;
  const [{ fields }, absences, rounds, others] = await Promise.all([
    listChoices(ctx.db, competitionId),
    listAbsences(ctx.db, [judgeId]),
    listOwnRounds(ctx.db, judgeId),
    listOwnProfiles(ctx),
  ]);
  return ok({
    ...judge,
    competitionName,
    fields,
    absences,
    others,
    rounds: rounds.map((round) => ({
      ...round,
      ...absencesOf(judge.maxLoad, absences, { fromDay: dayOf(round.opensAt), toDay: dayOf(round.closesAt) }),
      mayDeclare: round.state === "planned" || round.state === "open",
    })),
  });
}

/** The absences within a round's days, and what they leave of the upper load; `left` null: nothing taken. */
function absencesOf(maxLoad: number, absences: readonly Absence[], judging: { fromDay: string; toDay: string }) {
  const away = absencesWithin(absences, judging.fromDay, judging.toDay);
  const days = awayIn(away, judging);
  return { away, left: away.length > 0 ? { ...days, maxLoad, load: loadLeft(maxLoad, days) } : null };
}

/** A judge corrects what they know, where they work and how much they want; conflicts are looked for again. Fails with `not_found`. */
export function saveProfile(ctx: Ctx, judgeId: string, form: OwnProfileForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findOwn(ctx, trx, judgeId, "profile.own");
    if (!found.ok) return found;
    await lockUnfinishedRounds(trx, { judgeId });
    const known = await knownFields(trx, found.value.competitionId, Object.keys(form.fits));
    const fits = Object.fromEntries(Object.entries(form.fits).filter(([field]) => known.has(field)));
    await saveOwnProfile(trx, judgeId, { ...form, fits });
    await inferAgain(ctx, trx, { judgeId });
    await recordActivity(trx, ctx, { act: "judge.profile_changed", ...subject(found.value, judgeId) });
    return ok();
  });
}

/** The judge or the organizer notes days on which the judge is away. Fails with `not_found`, `forbidden`, `collection_full`. */
export function addAbsence(ctx: Ctx, judgeId: string, form: AbsenceForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findOwn(ctx, trx, judgeId, "absence.manage");
    if (!found.ok) return found;
    await lockJudge(trx, judgeId);
    if ((await countAbsences(trx, judgeId)) >= mostAbsences) return err("collection_full");
    await writeAbsence(trx, judgeId, form);
    const { fromDay, toDay } = form;
    await recordActivity(trx, ctx, {
      act: "judge.absence_added",
      ...subject(found.value, judgeId),
      detail: { fromDay, toDay },
    });
    return ok();
  });
}

/** Takes days back. Fails with `not_found`, `forbidden`. */
export function removeAbsence(ctx: Ctx, judgeId: string, absenceId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const found = await findOwn(ctx, trx, judgeId, "absence.manage");
    if (!found.ok) return found;
    if (!(await deleteAbsence(trx, judgeId, absenceId))) return err("not_found");
    await recordActivity(trx, ctx, { act: "judge.absence_removed", ...subject(found.value, judgeId) });
    return ok();
  });
}

async function findOwn(ctx: Ctx, db: Db, judgeId: string, action: "profile.own" | "absence.manage") {
  const owned = isId(judgeId) ? await findOwned(db, judgeId) : undefined;
  if (!owned) return err("not_found" as Refusal);
  const verdict = judgesPolicy[action](ctx.viewer, owned);
  return verdict.allowed ? ok(owned) : err(verdict.reason);
}

const subject = ({ organizationId }: { readonly organizationId: string }, judgeId: string) => ({
  subjectKind: "judge",
  subjectId: judgeId,
  organizationId,
});
