import { err, ok } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { writeLetter } from "~/server/mail.server";
import type { Phase } from "../competition";
import { listDivisions, listPhaseChanges, listPhases } from "../competition.queries.server";
import { moved } from "../setup/order";
import { readSetup } from "../setup/read-setup.service.server";
import { saveOrder } from "../setup/setup.queries.server";
import { type Change, changeSetup } from "../setup/setup.service.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import { concernedBy, isMoved, needsReason } from "./timeline";
import type { PhaseForm } from "./timeline.form";
import {
  deletePhase,
  insertPhase,
  insertPhaseChange,
  listEntrants,
  listJudgeAddressees,
  savePhase,
} from "./timeline.queries.server";

/** The phases as they stand, with how they were changed. */
export async function readTimeline(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [phases, changes, divisions] = await Promise.all([
    listPhases(ctx.db, [competitionId]),
    listPhaseChanges(ctx.db, competitionId),
    listDivisions(ctx.db, competitionId),
  ]);
  return ok({ ...setup.value, phases: phases.get(competitionId) ?? [], changes, divisions });
}

/**
 * Adds a phase, or changes the one named. Once the competition is public, moving one needs a reason
 * (`reason_required`), keeps what it was, and tells those concerned by letter.
 */
export function saveTimelinePhase(ctx: Ctx, competitionId: string, form: PhaseForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const phases = (await listPhases(trx, [head.id])).get(head.id) ?? [];
    const divisions = await listDivisions(trx, head.id);
    if (form.divisionId && !divisions.some(({ id }) => id === form.divisionId)) return err("not_found");
    if (form.id === null) {
      const id = await insertPhase(trx, head.id, form, phases.length + 1);
      await saveOrder(trx, "phase", [...phases.map((phase) => phase.id), id]);
      await record(ctx, change, "phase.added", id, { label: form.label.vi, from: form.from, until: form.until });
      return ok();
    }
    const before = phases.find(({ id }) => id === form.id);
    if (!before) return err("not_found");
    const isReasonNeeded = needsReason(head.state, before, form);
    if (isReasonNeeded && form.reason === "") return err("reason_required");
    await savePhase(trx, before.id, form);
    if (isReasonNeeded) await announceMove(ctx, change, before, form);
    const times = isMoved(before, form)
      ? { oldFrom: before.from, oldUntil: before.until, from: form.from, until: form.until }
      : {};
    await record(ctx, change, isMoved(before, form) ? "phase.moved" : "phase.changed", before.id, {
      label: form.label.vi,
      ...times,
      ...(form.reason ? { reason: form.reason } : {}),
    });
    return ok();
  });
}

/** Takes a phase out of a draft's timeline; `in_use` once the competition is public, where dates are moved with a reason. */
export function removePhase(ctx: Ctx, competitionId: string, form: RemoveForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const phases = (await listPhases(trx, [head.id])).get(head.id) ?? [];
    const phase = phases.find(({ id }) => id === form.id);
    if (!phase) return err("not_found");
    if (head.state !== "draft") return err("in_use");
    await deletePhase(trx, phase.id);
    await record(ctx, change, "phase.removed", phase.id, { label: phase.label.vi });
    return ok();
  });
}

/** Moves a phase one place in the order that the timeline is read in. */
export function movePhase(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const { trx, head } = change;
    const ids = ((await listPhases(trx, [head.id])).get(head.id) ?? []).map((phase) => phase.id);
    if (!ids.includes(id)) return err("not_found");
    await saveOrder(trx, "phase", moved(ids, id, direction));
    await record(ctx, change, "phase.changed", id, { direction });
    return ok();
  });
}

async function announceMove(
  ctx: Ctx,
  { trx, head, viewer, now }: Change,
  before: Phase,
  form: PhaseForm,
): Promise<void> {
  const changeId = await insertPhaseChange(trx, { before, reason: form.reason, changedBy: viewer.id, now });
  const people =
    concernedBy(form.kind) === "judges"
      ? await listJudgeAddressees(trx, head.id)
      : await listEntrants(trx, head.id, form.divisionId);
  for (const person of people) {
    const { locale } = person;
    const letter = textFor(setupText, locale).letters.moved;
    const when = (at: string) => formatDateTime(at, locale);
    const names = { competition: localized(head.name, locale), phase: localized(form.label, locale) };
    await writeLetter(trx, now, {
      dedupeKey: `phase-moved:${changeId}:${person.email}`,
      to: person,
      locale,
      organizationId: head.organizationId,
      subject: letter.subject(names.phase, names.competition),
      body: letter.body({
        name: person.name,
        ...names,
        before: letter.span(when(before.from), when(before.until)),
        after: letter.span(when(form.from), when(form.until)),
        reason: form.reason,
        link: `${ctx.baseUrl}${paths.competition(head.slug)}`,
      }),
    });
  }
}

function record(ctx: Ctx, { trx, head }: Change, act: string, subjectId: string, detail: Record<string, unknown>) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "phase",
    subjectId,
    organizationId: head.organizationId,
    detail,
  });
}
