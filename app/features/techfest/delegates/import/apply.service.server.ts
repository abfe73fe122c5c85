import { randomBytes } from "node:crypto";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import type { EventHead } from "../../event";
import { codeFrom } from "../delegate";
import { lockDelegate, updatePerson } from "../delegate.queries.server";
import { insertDelegation, listDelegations } from "../delegation.queries.server";
import { listKinds, lockKinds } from "../kind.queries.server";
import { type ImportedDelegate, insertImported, listCodes, saveImport } from "./import.queries.server";
import { contentOf, makePlan, newNameOf, onPreview, record } from "./import.service.server";
import type { Change, PlannedRow } from "./plan";

export type Applied = { readonly added: number; readonly changed: number };

/**
 * Carries out the plan that was shown, and nothing else: under the kinds' locks it is made again, and if the list has
 * changed so that it came out differently, the new plan is kept to be looked at and `import_outdated` is told. Applying
 * twice is `already_done`. No letters are sent.
 */
export async function applyImport(ctx: Ctx, eventId: string, importId: string): Promise<Result<Applied, Refusal>> {
  const applied = await onPreview(ctx, eventId, importId, async (trx, event, stored) => {
    const { sheets, choice, plan } = contentOf(stored.rows);
    const ids = (await listKinds(trx, event.id)).map(({ id }) => id);
    const kinds = await lockKinds(trx, event.id, ids);
    const inOrder = [...kinds].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    const today = await makePlan(trx, event, sheets, choice, inOrder);
    if (JSON.stringify(today) !== JSON.stringify(plan)) {
      await saveImport(trx, stored.id, { rows: JSON.stringify({ sheets, choice, plan: today }) });
      return ok<Applied | "outdated">("outdated");
    }
    const counts = await carryOut(trx, ctx, event, stored.id, plan);
    await saveImport(trx, stored.id, { state: "applied", appliedAt: ctx.now });
    await record(trx, ctx, event, "delegate_import.applied", stored.id, counts);
    return ok<Applied | "outdated">(counts);
  });
  if (!applied.ok) return applied;
  return applied.value === "outdated" ? err("import_outdated") : ok(applied.value);
}

async function carryOut(trx: Db, ctx: Ctx, event: EventHead, importId: string, plan: readonly PlannedRow[]) {
  const founded = await foundDelegations(trx, event.id, plan);
  const idOf = (delegation: { id: string } | { newName: string } | null) =>
    delegation === null ? null : "id" in delegation ? delegation.id : (founded.get(delegation.newName) ?? null);
  const codes = await listCodes(trx, event.id);
  const people: ImportedDelegate[] = [];
  let changed = 0;
  for (const { fate, person } of plan) {
    if (!person) continue;
    if (fate.is === "new") {
      const { name, title, workplace, email, phone, note } = person;
      const { kindId, state } = fate;
      const code = freeCode(codes);
      people.push({
        kindId,
        state,
        delegationId: idOf(fate.delegation),
        name,
        title,
        workplace,
        email,
        phone,
        note,
        code,
      });
    }
    if (fate.is === "changed") {
      const delegate = await lockDelegate(trx, event.id, fate.delegateId);
      if (!delegate) continue;
      await updatePerson(trx, delegate, { ...delegate, ...changesIn(fate.changes, idOf(fate.delegation)) });
      changed += 1;
    }
  }
  const createdBy = ctx.viewer?.id ?? "";
  await insertImported(trx, { eventId: event.id, importId, createdBy, now: ctx.now, people });
  return { added: people.length, changed };
}

function changesIn(changes: readonly Change[], delegationId: string | null) {
  return Object.fromEntries(
    changes.map(({ field, to }) => (field === "delegation" ? ["delegationId", delegationId] : [field, to])),
  );
}

async function foundDelegations(trx: Db, eventId: string, plan: readonly PlannedRow[]): Promise<Map<string, string>> {
  const names = [...new Set(plan.flatMap(({ fate }) => newNameOf(fate)))];
  let position = (await listDelegations(trx, eventId)).length;
  const founded = new Map<string, string>();
  for (const vi of names) {
    position += 1;
    const none = { contactName: "", contactEmail: null, contactPhone: null };
    founded.set(vi, await insertDelegation(trx, eventId, position, { kind: "other", name: { vi, en: null }, ...none }));
  }
  return founded;
}

function freeCode(taken: Set<string>): string {
  for (;;) {
    const code = codeFrom(randomBytes(6));
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}
