import { hasDuty } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { type CompetitionHead, isTakingAnyEntries, nextDeadline } from "./competition";
import { competitionPolicy } from "./competition.policy";
import {
  countStandingEntries,
  findCompetition,
  findCompetitionBySlug,
  findLatestForm,
  findRules,
  hasPublishedRound,
  listDivisions,
  listFields,
  listPhaseChanges,
  listPhases,
  listPrizes,
  listPublicHeads,
} from "./competition.queries.server";
import { countEntriesByState, countJudges, countStaff, listRoundHeads } from "./desk.queries.server";
import { findParticulars } from "./edition/particulars.queries.server";
import { fieldsOf } from "./entry-form";
import { countWaiting } from "./questions/question.queries.server";

export type PublicCompetitionCard = Awaited<ReturnType<typeof listPublicCompetitions>>[number];

/** The competitions anyone may see: open ones first, then finished ones, with what comes next in each. */
export async function listPublicCompetitions(ctx: Pick<Ctx, "db" | "now">) {
  const heads = await listPublicHeads(ctx.db);
  const ids = heads.map(({ id }) => id);
  const [phases, counts] = await Promise.all([listPhases(ctx.db, ids), countStandingEntries(ctx.db, ids)]);
  return heads.map(({ id, slug, state, name, summary, host, graceMinutes }) => {
    const own = phases.get(id) ?? [];
    return {
      id,
      slug,
      state,
      name,
      summary,
      host,
      phases: own,
      deadline: state === "open" ? (nextDeadline(own, ctx.now) ?? null) : null,
      takesEntries: state === "open" && isTakingAnyEntries(own, ctx.now, graceMinutes),
      entryCount: counts.get(id) ?? 0,
    };
  });
}

export type PublicCompetition = Awaited<ReturnType<typeof readCompetitionPage>>;

/**
 * What anyone may read of an open or finished competition, by its address or a former one. A draft is `not_found` for
 * everyone here: its organizers have their desk. Rounds and rubrics come from the judging room.
 */
export async function readPublicCompetition(ctx: Pick<Ctx, "db" | "now">, slug: string) {
  const head = await findCompetitionBySlug(ctx.db, slug);
  if (!head || head.state === "draft") return err("not_found");
  return ok(await readCompetitionPage(ctx, head));
}

/** Everything that a competition's page says, for whoever may see it. */
export async function readCompetitionPage(ctx: Pick<Ctx, "db" | "now">, head: CompetitionHead) {
  const { db, now } = ctx;
  const [rules, phases, changes, divisions, fields, prizes, form, counts, published, particulars] = await Promise.all([
    findRules(db, head.id),
    listPhases(db, [head.id]),
    listPhaseChanges(db, head.id),
    listDivisions(db, head.id),
    listFields(db, head.id),
    listPrizes(db, head.id),
    findLatestForm(db, head.id),
    countStandingEntries(db, [head.id]),
    hasPublishedRound(db, head.id),
    findParticulars(db, head.id),
  ]);
  const own = phases.get(head.id) ?? [];
  return {
    ...head,
    rules,
    particulars,
    phases: own,
    changes,
    divisions,
    fields,
    prizes,
    /** what an entrant will be asked, by name */
    asked: form ? fieldsOf(form.form).map(({ key, label, required }) => ({ key, label, required })) : [],
    entryCount: counts.get(head.id) ?? 0,
    deadline: head.state === "open" ? (nextDeadline(own, now) ?? null) : null,
    takesEntries: head.state === "open" && isTakingAnyEntries(own, now, head.graceMinutes),
    hasResults: published,
  };
}

/** What the desk's layout shows beside every page. Fails with `not_found` for anyone but its organizers and secretaries. */
export async function readDesk(ctx: Ctx, competitionId: string) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const head = desk.value;
  const subject = { organizationId: head.organizationId, competitionId: head.id, state: head.state };
  const [entries, judges, staff, rounds, waiting] = await Promise.all([
    countEntriesByState(ctx.db, head.id),
    countJudges(ctx.db, head.id),
    countStaff(ctx.db, head.organizationId, head.id),
    listRoundHeads(ctx.db, head.id),
    countWaiting(ctx.db, [head.id]),
  ]);
  return ok({
    ...head,
    mayEdit: competitionPolicy["setup.edit"](ctx.viewer, subject).allowed,
    isOrganizer: hasDuty(ctx.viewer, ["organizer"], subject),
    counts: { entries, judges, staff, questions: waiting.get(head.id) ?? 0 },
    rounds,
  });
}

export type Desk = Extract<Awaited<ReturnType<typeof readDesk>>, { ok: true }>["value"];

/** The competition, if its desk is the viewer's; `not_found` for everyone else and for an id that is none. */
export async function findDeskSubject(
  ctx: Pick<Ctx, "db" | "viewer">,
  competitionId: string,
): Promise<Result<CompetitionHead, Refusal>> {
  const head = ctx.viewer && (await findCompetition(ctx.db, competitionId));
  if (!head) return err("not_found");
  const verdict = competitionPolicy["desk.read"](ctx.viewer, {
    organizationId: head.organizationId,
    competitionId: head.id,
    state: head.state,
  });
  return verdict.allowed ? ok(head) : err(verdict.reason);
}
