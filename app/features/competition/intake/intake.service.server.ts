import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { createKeptProject, typingProjects } from "~/features/directory/kept-project.service.server";
import { inviteMember } from "~/features/directory/team/team.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { findLatestForm, listDivisions, listFields } from "../competition.queries.server";
import { findDeskSubject } from "../competition.service.server";
import { lockCompetition } from "../setup/setup.queries.server";
import type { TypedEntryForm } from "./intake.form";
import { intakePolicy } from "./intake.policy";
import { insertTypedEntry, isTypedIn, listTypedEntries } from "./intake.queries.server";

/** What came on paper or by e-mail and was typed in, and whether more may be. Fails with `not_found` for all but the desk. */
export async function readIntake(ctx: Ctx, competitionId: string) {
  const desk = await openIntake(ctx, competitionId, "intake.read");
  if (!desk.ok) return desk;
  const typing = intakePolicy["intake.type"](ctx.viewer, subjectOf(desk.value));
  return ok({
    id: desk.value.id,
    entries: await listTypedEntries(ctx.db, desk.value.id),
    closedBecause: typing.allowed ? null : typing.reason,
  });
}
export type IntakeView = Extract<Awaited<ReturnType<typeof readIntake>>, { ok: true }>["value"];

/** What the form for one more asks to choose from. Fails as typing in does. */
export async function readTypedEntryForm(ctx: Ctx, competitionId: string) {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const [divisions, fields] = await Promise.all([listDivisions(ctx.db, id), listFields(ctx.db, id)]);
  return ok({ id, entryId: newId(), divisions, fields, now: ctx.now });
}
export type TypedEntryView = Extract<Awaited<ReturnType<typeof readTypedEntryForm>>, { ok: true }>["value"];

/**
 * Types an entry in for a founder: its project, its leader, how and when it came. The desk keeps it until the leader
 * joins by invitation, and goes on with the dossier on the founder's own pages. Pressing twice makes one. Fails with
 * `not_found` for all but the desk, `competition_draft`, `competition_finished`, `setup_incomplete` without an entry form,
 * `invalid` for a division or field of another competition or an arrival in the future, `slug_taken` when a project of the
 * same name began in the same moment, and on places as projects do.
 */
export async function typeInEntry(
  ctx: Ctx,
  competitionId: string,
  form: TypedEntryForm,
): Promise<Result<{ entryId: string }, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.type");
  if (!desk.ok) return desk;
  return typingProjects(ctx.db, async (trx): Promise<Result<{ entryId: string }, Refusal>> => {
    const head = await lockCompetition(trx, desk.value.id);
    const typed = head ? await typeIn(ctx, trx, head, form) : err("not_found" as const);
    return typed.ok ? ok({ entryId: typed.value.entryId }) : typed;
  });
}

/**
 * The same within the caller's transaction, which holds the competition; the caller has asked the policy. No project is
 * told for an entry that was typed in before.
 */
export async function typeIn(
  ctx: Ctx,
  trx: Db,
  head: CompetitionHead,
  form: Omit<TypedEntryForm, "channel"> & { readonly channel: string },
): Promise<Result<{ entryId: string; projectId: string | null }, Refusal>> {
  const { entryId, channel, receivedAt, divisionId, fieldId, lead, ...project } = form;
  const known = await isTypedIn(trx, head.id, entryId);
  if (known !== undefined) return known ? ok({ entryId, projectId: null }) : err("invalid");
  if (!ctx.viewer) return err("sign_in_required");
  if (receivedAt > ctx.now) return err("invalid");
  const divisions = await listDivisions(trx, head.id);
  const fields = await listFields(trx, head.id);
  if (!divisions.some(({ id }) => id === divisionId) || !fields.some(({ id }) => id === fieldId)) return err("invalid");
  const entryForm = await findLatestForm(trx, head.id);
  if (!entryForm) return err("setup_incomplete");
  const kept = await createKeptProject(ctx, trx, project, lead);
  if (!kept.ok) return kept;
  await insertTypedEntry(trx, {
    id: entryId,
    competitionId: head.id,
    projectId: kept.value.id,
    divisionId,
    fieldId,
    formId: entryForm.id,
    title: project.name,
    channel,
    receivedAt,
    by: ctx.viewer.id,
    now: ctx.now,
  });
  await recordActivity(trx, ctx, {
    act: "entry.typed_in",
    subjectKind: "entry",
    subjectId: entryId,
    organizationId: head.organizationId,
    detail: { title: project.name, channel, receivedAt },
  });
  return ok({ entryId, projectId: kept.value.id });
}

/**
 * Writes to the leader of an entry that was typed in, so that they take it over with an account. Fails with `not_found`
 * for what the desk doesn't keep, `invalid` without an address, `already_done` once they have.
 */
export async function inviteTypedLead(
  ctx: Ctx,
  competitionId: string,
  entryId: string,
): Promise<Result<{ link: string }, Refusal>> {
  const desk = await openIntake(ctx, competitionId, "intake.read");
  if (!desk.ok) return desk;
  const entry = (await listTypedEntries(ctx.db, desk.value.id)).find(({ id }) => id === entryId);
  return entry ? inviteMember(ctx, entry.projectId, entry.lead.id) : err("not_found");
}

/** The competition, if its desk is the viewer's and lets them do this. */
export async function openIntake(
  ctx: Ctx,
  competitionId: string,
  act: keyof typeof intakePolicy,
): Promise<Result<CompetitionHead, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const verdict = intakePolicy[act](ctx.viewer, subjectOf(desk.value));
  return verdict.allowed ? desk : err(verdict.reason);
}

function subjectOf({ id, organizationId, state }: CompetitionHead) {
  return { organizationId, competitionId: id, state };
}
