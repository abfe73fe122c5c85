import { err, ok } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { listDivisions, listPhaseChanges, listPhases } from "../competition.queries.server";
import { moved } from "../setup/order";
import { readSetup } from "../setup/read-setup.service.server";
import { saveOrder } from "../setup/setup.queries.server";
import { type Change, changeSetup } from "../setup/setup.service.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import { announceMove, announceNew } from "./phase-letters.server";
import { isExtension, isMoved, needsReason } from "./timeline";
import type { ExtendForm, PhaseForm } from "./timeline.form";
import { deletePhase, insertPhase, listRoundOpenings, savePhase } from "./timeline.queries.server";
import { timelineWarnings } from "./warnings";

/** The phases as they stand, how they were changed, and what about them is worth a second look. */
export async function readTimeline(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [phases, changes, divisions, rounds] = await Promise.all([
    listPhases(ctx.db, [competitionId]),
    listPhaseChanges(ctx.db, competitionId),
    listDivisions(ctx.db, competitionId),
    listRoundOpenings(ctx.db, competitionId),
  ]);
  const own = phases.get(competitionId) ?? [];
  const isDraft = setup.value.state === "draft";
  const warnings = timelineWarnings({ phases: own, divisions, rounds, isDraft }, ctx.now);
  return ok({ ...setup.value, phases: own, changes, divisions, warnings });
}

/**
 * Adds a phase, or changes the one named. Once the competition is public, moving one, turning it to another kind or
 * division, or adding a time to enter needs a reason (`reason_required`), keeps what it was, and tells those concerned by letter.
 */
export function saveTimelinePhase(ctx: Ctx, competitionId: string, form: PhaseForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const phases = (await listPhases(trx, [head.id])).get(head.id) ?? [];
    const divisions = await listDivisions(trx, head.id);
    if (form.divisionId && !divisions.some(({ id }) => id === form.divisionId)) return err("not_found");
    if (form.id === null) {
      const isPromise = needsReason(head.state, null, form);
      if (isPromise && form.reason === "") return err("reason_required");
      const id = await insertPhase(trx, head.id, form, phases.length + 1);
      await saveOrder(trx, "phase", [...phases.map((phase) => phase.id), id]);
      await record(ctx, change, "phase.added", id, {
        label: form.label.vi,
        from: form.from,
        until: form.until,
        ...(isPromise ? { reason: form.reason } : {}),
      });
      if (isPromise) await announceNew(ctx, change, id, { after: form, reason: form.reason });
      return ok();
    }
    const before = phases.find(({ id }) => id === form.id);
    if (!before) return err("not_found");
    const isReasonNeeded = needsReason(head.state, before, form);
    if (isReasonNeeded && form.reason === "") return err("reason_required");
    await savePhase(trx, before.id, form);
    if (isReasonNeeded)
      await announceMove(ctx, change, before, { after: form, reason: form.reason, isExtension: false });
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

/**
 * Puts the end of a phase off, as an act of its own: the old end and the reason are kept and shown, those concerned are
 * told. Fails with `extension_not_later` for an end that isn't later or is past already, and `competition_draft` for a
 * draft, whose dates are simply changed.
 */
export function extendPhase(ctx: Ctx, competitionId: string, form: ExtendForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head, now } = change;
    const before = ((await listPhases(trx, [head.id])).get(head.id) ?? []).find(({ id }) => id === form.id);
    if (!before) return err("not_found");
    if (head.state === "draft") return err("competition_draft");
    if (!isExtension(before, form.until, now)) return err("extension_not_later");
    const after = { ...before, until: form.until };
    await savePhase(trx, before.id, after);
    await announceMove(ctx, change, before, { after, reason: form.reason, isExtension: true });
    await record(ctx, change, "phase.extended", before.id, {
      label: before.label.vi,
      oldUntil: before.until,
      until: form.until,
      reason: form.reason,
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

function record(ctx: Ctx, { trx, head }: Change, act: string, subjectId: string, detail: Record<string, unknown>) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "phase",
    subjectId,
    organizationId: head.organizationId,
    detail,
  });
}
