import { isId, newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { resolvePlace } from "~/features/directory/places/place.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction, isUniqueViolation } from "~/server/db.server";
import { phaseOf } from "../cohorts/cohort";
import { listCurrentCohorts } from "../cohorts/cohort.queries.server";
import { mentoringPolicy } from "../mentoring.policy";
import { countShownMentors, listShownMentors } from "./gallery.queries.server";
import { writeMentorLetter } from "./letters.server";
import { type Mentor, type MentorQuery, mentorPageSize, mentorStep, type PublicMentor } from "./mentor";
import type { MentorActForm, MentorForm } from "./mentor.form";
import {
  changeMentorState,
  findMentor,
  indexMentor,
  insertMentor,
  listMentorsOf,
  lockMentor,
  saveMentor,
} from "./mentor.queries.server";
import { listActiveHosts, listHosts } from "./network.queries.server";

/** Mentors that anyone may see, with who takes applications and which cohorts run. */
export async function searchMentors(ctx: Ctx, query: MentorQuery) {
  const total = await countShownMentors(ctx.db, query);
  const page = Math.min(query.page, Math.max(1, Math.ceil(total / mentorPageSize)));
  const [mentors, hosts, cohorts] = await Promise.all([
    listShownMentors(ctx.db, query, page),
    listActiveHosts(ctx.db),
    listCurrentCohorts(ctx.db),
  ]);
  return {
    total,
    page,
    mentors: mentors.map(publicOf),
    hosts,
    cohorts: cohorts.map((cohort) => ({
      id: cohort.id,
      slug: cohort.slug,
      name: cohort.name,
      host: cohort.host,
      closesAt: cohort.closesAt,
      phase: phaseOf(cohort, ctx.now),
    })),
  };
}

/** One mentor as anyone may read them; `not_found` unless approved and listed, their own, or the viewer's to coordinate. */
export async function readMentor(ctx: Ctx, mentorId: string) {
  const mentor = isId(mentorId) ? await findMentor(ctx.db, mentorId) : undefined;
  if (!mentor) return err("not_found" as Refusal);
  const verdict = mentoringPolicy["mentor.read"](ctx.viewer, mentor);
  if (!verdict.allowed) return err(verdict.reason);
  return ok({
    mentor: publicOf(mentor),
    organizationId: mentor.organizationId,
    isShown: mentor.state === "approved" && mentor.isListed,
    isOwn: mentoringPolicy["mentor.edit"](ctx.viewer, mentor).allowed,
    mayCoordinate: mentoringPolicy.coordinate(ctx.viewer, mentor).allowed,
  });
}

/** The host one applies to, and what one has said there already. Fails with `not_found` where nobody organizes anything. */
export async function readApplication(ctx: Ctx, organizationId: string) {
  const host = (await listHosts(ctx.db)).find(({ id }) => id === organizationId);
  if (!host) return err("not_found" as Refusal);
  const own = ctx.viewer ? await listMentorsOf(ctx.db, ctx.viewer.id) : [];
  const mentor = own.find((one) => one.organizationId === organizationId) ?? null;
  const verdict = mentoringPolicy["mentor.apply"](ctx.viewer);
  return ok({ host, mentor, name: ctx.viewer?.name ?? "", blockedBecause: verdict.allowed ? null : verdict.reason });
}

/**
 * Offers to mentor in a host's network, or changes what was said; whoever was rejected or has ended applies anew.
 * Answers the mentor's id and whether a decision is waited for. Fails with `email_unverified`, `changed_elsewhere`,
 * `not_found`, and `place_unknown` or `place_ambiguous` for the place.
 */
export async function saveMentorProfile(
  ctx: Ctx,
  organizationId: string,
  form: MentorForm,
): Promise<Result<{ id: string; isWaiting: boolean }, Refusal>> {
  try {
    return await inTransaction<Result<{ id: string; isWaiting: boolean }, Refusal>>(ctx.db, async (trx) => {
      const verdict = mentoringPolicy["mentor.apply"](ctx.viewer);
      if (!verdict.allowed) return err(verdict.reason);
      if (!ctx.viewer) return err("sign_in_required");
      const accountId = ctx.viewer.id;
      if (!(await listHosts(trx)).some(({ id }) => id === organizationId)) return err("not_found");
      const place = await resolvePlace(trx, form);
      if (!place.ok) return place;
      const own = (await listMentorsOf(trx, accountId)).find((one) => one.organizationId === organizationId);
      const known = own && (await lockMentor(trx, own.id));
      if (form.revision !== (known?.revision ?? 0)) return err("changed_elsewhere");
      const id = known?.id ?? newId();
      const saved = {
        id,
        name: form.name,
        phone: form.phone,
        isListed: form.isListed,
        facts: factsOf(form, place.value),
      };
      if (known) await saveMentor(trx, { ...saved, revision: known.revision + 1 });
      else await insertMentor(trx, { ...saved, organizationId, accountId, at: ctx.now });
      const isNew = !known || known.state === "rejected" || known.state === "ended";
      if (known && isNew)
        await changeMentorState(trx, { id, state: "applied", reason: null, by: accountId, at: ctx.now });
      const mentor = await reindex(trx, id);
      if (isNew) await writeMentorLetter(trx, ctx, mentor, "applied");
      await record(trx, ctx, isNew ? "mentor.applied" : "mentor.changed", mentor);
      return ok({ id, isWaiting: mentor.state === "applied" });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("changed_elsewhere");
    throw error;
  }
}

/** A mentor pauses, comes back, or ends. Fails with `already_done`, `not_found` for anybody else's. */
export function changeOwnState(ctx: Ctx, mentorId: string, form: MentorActForm): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const mentor = isId(mentorId) ? await lockMentor(trx, mentorId) : undefined;
    if (!mentor) return err("not_found");
    const verdict = mentoringPolicy["mentor.edit"](ctx.viewer, mentor);
    if (!verdict.allowed) return err(verdict.reason);
    if (form.act === "approve" || form.act === "reject") return err("forbidden");
    // Whoever was paused by a coordinator comes back by themselves too: the approval stands.
    return takeStep(trx, ctx, mentor, form);
  });
}

/** A step in a mentor's life with its letter-free record, within the caller's transaction. */
export async function takeStep(
  trx: Db,
  ctx: Ctx,
  mentor: Mentor,
  { act, reason }: MentorActForm,
): Promise<Result<undefined, Refusal>> {
  const step = mentorStep(mentor.state, act, reason);
  if (!step.ok) return step;
  const by = ctx.viewer?.id ?? mentor.accountId;
  await changeMentorState(trx, { id: mentor.id, state: step.value, reason: reason || null, by, at: ctx.now });
  await reindex(trx, mentor.id);
  await record(trx, ctx, `mentor.${actNames[act]}`, mentor, reason);
  return ok();
}

const actNames = { approve: "approved", reject: "rejected", pause: "paused", resume: "resumed", end: "ended" } as const;

async function reindex(trx: Db, id: string): Promise<Mentor> {
  const mentor = await findMentor(trx, id);
  if (!mentor) throw new Error(`mentor ${id} vanished within its transaction`);
  await indexMentor(trx, mentor);
  return mentor;
}

function factsOf(form: MentorForm, place: Mentor["place"]) {
  const { headlineVi, headlineEn, bioVi, bioEn, workplace, hoursPerMonth, capacity, mode } = form;
  const { fields, skills, languages, stages } = form;
  const headline = { vi: headlineVi, en: headlineEn };
  const bio = { vi: bioVi, en: bioEn };
  return { headline, bio, workplace, hoursPerMonth, capacity, mode, place, fields, skills, languages, stages };
}

function record(trx: Db, ctx: Ctx, act: string, { id, organizationId }: Mentor, reason = ""): Promise<void> {
  const detail = reason ? { detail: { reason } } : {};
  return recordActivity(trx, ctx, { act, subjectKind: "mentor", subjectId: id, organizationId, ...detail });
}

/** What anyone may know: no telephone, no e-mail, no account. */
function publicOf(mentor: Mentor): PublicMentor {
  const { id, name, host, headline, bio, workplace, hoursPerMonth, capacity, mode, place } = mentor;
  const { fields, skills, languages, stages } = mentor;
  const facts = { headline, bio, workplace, hoursPerMonth, capacity, mode, place, fields, skills, languages, stages };
  return { id, name, host, ...facts };
}
