import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { slug } from "~/core/slug";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { deleteGate, insertGate, listGates, updateGate } from "../check-in/gate.queries.server";
import type { EventHead } from "../event";
import { deskSubject } from "../event.service.server";
import type { DelegationForm, GateForm, KindForm } from "./delegate.form";
import { delegatesPolicy } from "./delegates.policy";
import { deleteDelegation, insertDelegation, listDelegations, updateDelegation } from "./delegation.queries.server";
import { deleteKind, insertKind, listKinds, lockKind, updateKind } from "./kind.queries.server";
import { openDelegates } from "./list.service.server";
import { promoteWaiting } from "./promotion.service.server";

export type DelegateSetup = Extract<Awaited<ReturnType<typeof readDelegateSetup>>, { ok: true }>["value"];

/** Kinds with their quotas, delegations, gates, and who may change them. */
export async function readDelegateSetup(ctx: Ctx, eventId: string) {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const { id, name } = event.value;
  const [kinds, delegations, gates] = await Promise.all([
    listKinds(ctx.db, id),
    listDelegations(ctx.db, id),
    listGates(ctx.db, id),
  ]);
  const subject = deskSubject(event.value);
  return ok({
    id,
    name,
    kinds,
    delegations,
    gates,
    mayEditKinds: delegatesPolicy["kinds.edit"](ctx.viewer, subject).allowed,
    mayEditDelegations: delegatesPolicy["delegates.edit"](ctx.viewer, subject).allowed,
  });
}

type Part = "kinds.edit" | "delegates.edit";

async function change(
  ctx: Ctx,
  eventId: string,
  part: Part,
  work: (trx: Db, event: EventHead) => Promise<Result<undefined, Refusal>>,
): Promise<Result<undefined, Refusal>> {
  const event = await openDelegates(ctx, eventId);
  if (!event.ok) return event;
  const verdict = delegatesPolicy[part](ctx.viewer, deskSubject(event.value));
  if (!verdict.allowed) return err(verdict.reason);
  return inTransaction(ctx.db, (trx) => work(trx, event.value));
}

/** Adds a kind or changes one. A raised quota gives places to those who wait, at once; a lowered one takes none away. */
export function saveKind(ctx: Ctx, eventId: string, form: KindForm): Promise<Result<undefined, Refusal>> {
  return change(ctx, eventId, "kinds.edit", async (trx, event) => {
    const { quota, isOpen, tone } = form;
    const values = {
      name: { vi: form.nameVi, en: form.nameEn || null },
      about: { vi: form.aboutVi, en: form.aboutEn || null },
      quota,
      isOpen,
      tone,
    };
    if (form.id === null) {
      const kinds = await listKinds(trx, event.id);
      const key = freeKey(slug(form.nameVi, "loai"), kinds);
      const id = await insertKind(
        trx,
        event.id,
        key,
        1 + Math.max(0, ...kinds.map(({ position }) => position)),
        values,
      );
      await record(trx, ctx, event, "delegate_kind.added", "delegate_kind", id);
      return ok();
    }
    const kind = await lockKind(trx, event.id, form.id);
    if (!kind) return err("not_found");
    await updateKind(trx, kind.id, values);
    await record(trx, ctx, event, "delegate_kind.changed", "delegate_kind", kind.id, { from: kind.quota, to: quota });
    await promoteWaiting(trx, ctx, event, { ...kind, quota });
    return ok();
  });
}

function freeKey(wanted: string, kinds: readonly { readonly key: string }[]): string {
  const taken = new Set(kinds.map(({ key }) => key));
  for (let n = 1; ; n++) {
    const key = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** Adds a delegation, or changes one of this event. Fails with `not_found` for another event's. */
export function saveDelegation(ctx: Ctx, eventId: string, form: DelegationForm): Promise<Result<undefined, Refusal>> {
  return change(ctx, eventId, "delegates.edit", async (trx, event) => {
    const { kind, contactName, contactEmail, contactPhone } = form;
    const name = { vi: form.nameVi, en: form.nameEn || null };
    const values = { kind, name, contactName, contactEmail, contactPhone };
    const delegations = await listDelegations(trx, event.id);
    if (form.id === null) {
      const id = await insertDelegation(trx, event.id, delegations.length + 1, values);
      await record(trx, ctx, event, "delegation.added", "delegation", id);
      return ok();
    }
    if (!delegations.some(({ id }) => id === form.id)) return err("not_found");
    await updateDelegation(trx, form.id, values);
    await record(trx, ctx, event, "delegation.changed", "delegation", form.id);
    return ok();
  });
}

/** Adds a gate, or renames one of this event. Fails with `not_found` for another event's. */
export function saveGate(ctx: Ctx, eventId: string, form: GateForm): Promise<Result<undefined, Refusal>> {
  return change(ctx, eventId, "kinds.edit", async (trx, event) => {
    const gates = await listGates(trx, event.id);
    const name = { vi: form.nameVi, en: form.nameEn || null };
    if (form.id === null) {
      const id = await insertGate(trx, event.id, name, 1 + Math.max(0, ...gates.map(({ position }) => position)));
      await record(trx, ctx, event, "gate.added", "gate", id);
      return ok();
    }
    if (!gates.some(({ id }) => id === form.id)) return err("not_found");
    await updateGate(trx, form.id, name);
    await record(trx, ctx, event, "gate.changed", "gate", form.id);
    return ok();
  });
}

const removals = {
  kind: { part: "kinds.edit", act: "delegate_kind.removed", subject: "delegate_kind", remove: deleteKind },
  delegation: { part: "delegates.edit", act: "delegation.removed", subject: "delegation", remove: deleteDelegation },
  gate: { part: "kinds.edit", act: "gate.removed", subject: "gate", remove: deleteGate },
} as const;

/** Removes a kind, a delegation or a gate that nobody belongs to or passed by; else `in_use`. */
export function removePart(
  ctx: Ctx,
  eventId: string,
  { part, id }: { part: keyof typeof removals; id: string },
): Promise<Result<undefined, Refusal>> {
  const removal = removals[part];
  return change(ctx, eventId, removal.part, async (trx, event) => {
    if (!(await isOf(trx, event.id, part, id))) return err("not_found");
    if (!(await removal.remove(trx, event.id, id))) return err("in_use");
    await record(trx, ctx, event, removal.act, removal.subject, id);
    return ok();
  });
}

async function isOf(trx: Db, eventId: string, part: keyof typeof removals, id: string): Promise<boolean> {
  if (part === "kind") return (await lockKind(trx, eventId, id)) !== undefined;
  const rows = part === "gate" ? await listGates(trx, eventId) : await listDelegations(trx, eventId);
  return rows.some((row) => row.id === id);
}

function record(
  trx: Db,
  ctx: Ctx,
  event: EventHead,
  act: string,
  subjectKind: string,
  subjectId: string,
  detail?: Record<string, unknown>,
) {
  const { organizationId } = event;
  return recordActivity(trx, ctx, { act, subjectKind, subjectId, organizationId, ...(detail && { detail }) });
}
