import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { nextDeadline } from "./competition";
import { countStandingEntries, listDivisions, listHeadsFor, listPhases } from "./competition.queries.server";
import { findDeskSubject } from "./competition.service.server";
import { datesAhead, deskActs } from "./desk";
import { countEntriesByDivision, countEntriesByState, countJudges, listRoundProgress } from "./desk.queries.server";

const mostDates = 6;

export type DeskOverview = Extract<Awaited<ReturnType<typeof readDeskOverview>>, { ok: true }>["value"];

/** The first page of a desk: what to do next, the dates ahead, the numbers. Fails with `not_found` for outsiders. */
export async function readDeskOverview(ctx: Ctx, competitionId: string) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const head = desk.value;
  const [phases, divisions, entries, byDivision, judges, rounds] = await Promise.all([
    listPhases(ctx.db, [head.id]),
    listDivisions(ctx.db, head.id),
    countEntriesByState(ctx.db, head.id),
    countEntriesByDivision(ctx.db, head.id),
    countJudges(ctx.db, head.id),
    listRoundProgress(ctx.db, head.id),
  ]);
  const own = phases.get(head.id) ?? [];
  return ok({
    ...head,
    now: ctx.now,
    acts: deskActs({ state: head.state, entries, judges, rounds }, ctx.now),
    dates: datesAhead(own, rounds, ctx.now, mostDates),
    entries,
    judges,
    rounds,
    divisions: divisions.map(({ id, name }) => ({ id, name, entryCount: byDivision.get(id) ?? 0 })),
  });
}

/** The competitions whose desk is the viewer's, and the organizations in which they may create one. */
export async function listMyCompetitions(ctx: Ctx) {
  const duties = (ctx.viewer?.duties ?? []).filter(({ kind }) => kind === "organizer" || kind === "secretary");
  const whole = duties
    .filter(({ competitionId }) => competitionId === null)
    .map(({ organizationId }) => organizationId);
  const single = duties.flatMap(({ competitionId }) => (competitionId ? [competitionId] : []));
  const heads = await listHeadsFor(ctx.db, whole, single);
  const ids = heads.map(({ id }) => id);
  const [phases, counts] = await Promise.all([listPhases(ctx.db, ids), countStandingEntries(ctx.db, ids)]);
  return {
    mayCreate: duties.some(({ kind, competitionId }) => kind === "organizer" && competitionId === null),
    competitions: heads.map(({ id, name, host, state }) => ({
      id,
      name,
      host: host.name,
      state,
      entryCount: counts.get(id) ?? 0,
      deadline: state === "finished" ? null : (nextDeadline(phases.get(id) ?? [], ctx.now) ?? null),
    })),
  };
}
