import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import {
  findCompetitionBySlug,
  findLatestForm,
  listDivisions,
  listFields,
  listPhases,
} from "../competition.queries.server";
import { windowOf, windowState, withPermit } from "./entry";
import type { StartForm } from "./entry.form";
import { entryPolicy } from "./entry.policy";
import { ensureEntry, listTeam } from "./entry.queries.server";
import { findPermitOf } from "./late/late.queries.server";
import { listProjectsFor } from "./mine.queries.server";

async function findOpening(db: Db, slug: string) {
  const head = await findCompetitionBySlug(db, slug);
  if (!head) return undefined;
  const phases = (await listPhases(db, [head.id])).get(head.id) ?? [];
  const divisions = await listDivisions(db, head.id);
  const windowFor = (divisionId: string) => windowOf(phases, divisionId, head.graceMinutes);
  return { head, divisions, windowFor };
}

/**
 * What someone who wants to enter has to choose from: their projects (with the entry each may have already), and the
 * divisions with their deadlines: those of a late permit for the viewer's own address, where one stands. Fails with `entries_not_open` and `entries_closed` when no division takes entries.
 */
export async function readOpening(ctx: Ctx, slug: string) {
  const opening = await findOpening(ctx.db, slug);
  if (!opening || !ctx.viewer) return err("not_found");
  const { head, windowFor } = opening;
  const permit = (await findPermitOf(ctx.db, head.id, ctx.viewer.id)) ?? null;
  const divisions = opening.divisions.map((division) => {
    const window = withPermit(windowFor(division.id), permit);
    const subject = { competitionState: head.state, window, team: null, now: ctx.now };
    const verdict = entryPolicy["entry.start"](ctx.viewer, subject);
    const deadline = window && windowState(window, ctx.now) === "permitted" ? window.lateUntil : window?.until;
    return { ...division, deadline: deadline ?? null, closedBecause: verdict.allowed ? null : verdict.reason };
  });
  if (head.state === "draft") return err("not_found");
  return ok({
    competition: { id: head.id, slug: head.slug, name: head.name },
    divisions,
    fields: await listFields(ctx.db, head.id),
    projects: await listProjectsFor(ctx.db, ctx.viewer.id, head.id),
    closedBecause: divisions.some(({ closedBecause }) => closedBecause === null)
      ? null
      : (divisions[0]?.closedBecause ?? ("entries_not_open" as const)),
  });
}

/**
 * Begins an entry of one of the viewer's projects, or finds the one it has already: clicking twice leads to one entry.
 * Fails with `not_found` for a project that isn't theirs, `entries_not_open`, `entries_closed`, `setup_incomplete`
 * without an entry form, and `invalid` for a division or field of another competition.
 */
export function startEntry(ctx: Ctx, slug: string, form: StartForm): Promise<Result<{ entryId: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const opening = await findOpening(trx, slug);
    if (!opening || !ctx.viewer) return err("not_found");
    const { head, windowFor } = opening;
    const team = await listTeam(trx, form.projectId);
    const mine = (await listProjectsFor(trx, ctx.viewer.id, head.id)).find(({ id }) => id === form.projectId);
    if (mine?.entryId) return ok({ entryId: mine.entryId });
    const lead = team.find(({ role }) => role === "lead");
    const permit = (await findPermitOf(trx, head.id, lead?.accountId ?? null)) ?? null;
    const window = withPermit(windowFor(form.divisionId), permit);
    const verdict = entryPolicy["entry.start"](ctx.viewer, {
      competitionState: head.state,
      window,
      team,
      now: ctx.now,
    });
    if (!verdict.allowed) return err(verdict.reason);
    const isOurs = await hasClass(trx, head.id, form.divisionId, form.fieldId);
    if (!isOurs || !mine) return err("invalid");
    const entryForm = await findLatestForm(trx, head.id);
    if (!entryForm) return err("setup_incomplete");
    const entry = await ensureEntry(trx, {
      ...form,
      competitionId: head.id,
      formId: entryForm.id,
      title: mine.name,
      by: ctx.viewer.id,
      now: ctx.now,
    });
    if (entry.isNew) {
      await recordActivity(trx, ctx, {
        act: "entry.started",
        subjectKind: "entry",
        subjectId: entry.id,
        organizationId: head.organizationId,
      });
    }
    return ok({ entryId: entry.id });
  });
}

async function hasClass(db: Db, competitionId: string, divisionId: string, fieldId: string): Promise<boolean> {
  const divisions = await listDivisions(db, competitionId);
  const fields = await listFields(db, competitionId);
  return divisions.some(({ id }) => id === divisionId) && fields.some(({ id }) => id === fieldId);
}
