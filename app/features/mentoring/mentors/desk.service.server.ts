import { isId } from "~/core/id";
import { hasDuty } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { phaseOf } from "../cohorts/cohort";
import { countCohorts, listCohorts } from "../cohorts/cohort.queries.server";
import type { MentorState } from "../mentoring";
import { mentoringPolicy } from "../mentoring.policy";
import { writeMentorLetter } from "./letters.server";
import { actsIn } from "./mentor";
import type { MentorActForm } from "./mentor.form";
import { findMentor, listMentors, lockMentor } from "./mentor.queries.server";
import { takeStep } from "./mentor.service.server";
import { countMentorStates, listHosts } from "./network.queries.server";

/** The organizations whose network the viewer coordinates, with what waits in each. */
export async function listMyNetworks(ctx: Ctx) {
  const hosts = (await listHosts(ctx.db)).filter(({ id: organizationId }) =>
    hasDuty(ctx.viewer, ["organizer", "secretary"], { organizationId }),
  );
  const ids = hosts.map(({ id }) => id);
  const [states, cohorts] = await Promise.all([countMentorStates(ctx.db, ids), listCohorts(ctx.db, ids)]);
  return hosts.map((host) => {
    const count = (state: MentorState) =>
      states.find((row) => row.organizationId === host.id && row.state === state)?.count ?? 0;
    const own = cohorts.filter(({ organizationId }) => organizationId === host.id);
    return {
      ...host,
      applied: count("applied"),
      approved: count("approved"),
      current: own.filter(({ state }) => state !== "closed").map(({ id, name }) => ({ id, name })),
    };
  });
}

/** The head of a network's desk. Fails with `not_found` for whoever doesn't coordinate it. */
export async function readNetwork(ctx: Ctx, organizationId: string) {
  const verdict = mentoringPolicy["desk.read"](ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason);
  const host = (await listHosts(ctx.db)).find(({ id }) => id === organizationId);
  if (!host) return err("not_found" as Refusal);
  const states = await countMentorStates(ctx.db, [organizationId]);
  const applied = states.find(({ state }) => state === "applied")?.count ?? 0;
  return ok({ organizationId, slug: host.slug, name: host.name, applied });
}

/** A network's mentors and how many there are in each state. Fails with `not_found`. */
export async function readMentorDesk(
  ctx: Ctx,
  organizationId: string,
  query: { words: string; state: MentorState | null },
) {
  const network = await readNetwork(ctx, organizationId);
  if (!network.ok) return network;
  const [mentors, states] = await Promise.all([
    listMentors(ctx.db, organizationId, query),
    countMentorStates(ctx.db, [organizationId]),
  ]);
  return ok({ ...network.value, mentors, states: states.map(({ state, count }) => ({ state, count })) });
}

/** A network's cohorts, the latest first, with what is going on in each. Fails with `not_found`. */
export async function readCohortDesk(ctx: Ctx, organizationId: string) {
  const network = await readNetwork(ctx, organizationId);
  if (!network.ok) return network;
  const cohorts = await listCohorts(ctx.db, [organizationId]);
  const counts = await countCohorts(
    ctx.db,
    cohorts.map(({ id }) => id),
  );
  return ok({
    ...network.value,
    cohorts: cohorts.map(({ weights: _weights, host: _host, ...cohort }) => ({
      ...cohort,
      phase: phaseOf(cohort, ctx.now),
      counts: counts.get(cohort.id) ?? { mentors: 0, places: 0, submitted: 0, drafts: 0 },
    })),
  });
}

/** One mentor as the desk reads them, with what may be decided. Fails with `not_found`. */
export async function readMentorFile(ctx: Ctx, organizationId: string, mentorId: string) {
  const verdict = mentoringPolicy["desk.read"](ctx.viewer, { organizationId });
  if (!verdict.allowed) return err(verdict.reason);
  const mentor = isId(mentorId) ? await findMentor(ctx.db, mentorId) : undefined;
  if (mentor?.organizationId !== organizationId) return err("not_found" as Refusal);
  const isOwn = mentor.accountId === ctx.viewer?.id;
  return ok({ mentor, isOwn, acts: actsIn(mentor.state) });
}

/**
 * A coordinator approves, rejects (with a reason), pauses, resumes or ends; a decision on an application is told by
 * letter. Nobody decides about themselves. Fails with `already_done`, `reason_required`, `forbidden`, `not_found`.
 */
export function decideMentor(
  ctx: Ctx,
  organizationId: string,
  mentorId: string,
  form: MentorActForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const verdict = mentoringPolicy.coordinate(ctx.viewer, { organizationId });
    if (!verdict.allowed) return err(verdict.reason);
    const mentor = isId(mentorId) ? await lockMentor(trx, mentorId) : undefined;
    if (mentor?.organizationId !== organizationId) return err("not_found");
    if (mentor.accountId === ctx.viewer?.id) return err("forbidden");
    const step = await takeStep(trx, ctx, mentor, form);
    if (!step.ok) return step;
    if (form.act === "approve" || form.act === "reject") {
      const kind = form.act === "approve" ? "approved" : "rejected";
      await writeMentorLetter(trx, ctx, mentor, kind, form.reason);
    }
    return ok();
  });
}
