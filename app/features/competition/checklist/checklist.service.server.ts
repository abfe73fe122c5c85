import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { listDivisions } from "../competition.queries.server";
import { moved } from "../setup/order";
import { readSetup } from "../setup/read-setup.service.server";
import { type Change, changeSetup } from "../setup/setup.service.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import { type ItemForm, mostItems, type TemplateForm } from "./checklist.form";
import * as rows from "./checklist.queries.server";
import { usualItems } from "./template";

/** The checklist as its set-up shows it. Fails with `not_found` for outsiders and `forbidden` for secretaries. */
export async function readChecklist(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const { id } = setup.value;
  const [items, divisions] = await Promise.all([rows.listItems(ctx.db, id), listDivisions(ctx.db, id)]);
  return ok({ ...setup.value, divisions, items });
}

/** Adds an item, or changes the one named; ticks that were made stay. Fails with `collection_full` past sixty, `not_found`. */
export function saveChecklistItem(ctx: Ctx, competitionId: string, form: ItemForm) {
  return change(ctx, competitionId, form.revision, async ({ trx, head }, items) => {
    const divisions = await listDivisions(trx, head.id);
    if (form.divisionId && !divisions.some(({ id }) => id === form.divisionId)) return err("not_found");
    if (form.id) {
      if (!items.some(({ id }) => id === form.id)) return err("not_found");
      await rows.saveItem(trx, form.id, form);
      return ok();
    }
    if (inUse(items).length >= mostItems) return err("collection_full");
    await rows.insertItem(trx, head.id, lastPlace(items) + 1, form);
    return ok();
  });
}

/** Takes an item out: one that was ticked somewhere is kept as no longer used, so that its ticks can be read. */
export function removeChecklistItem(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return change(ctx, competitionId, revision, async ({ trx, now }, items) => {
    if (!items.some((item) => item.id === id)) return err("not_found");
    if (await rows.isItemUsed(trx, id)) await rows.saveRetired(trx, id, now);
    else await rows.deleteItem(trx, id);
    return ok();
  });
}

/** Uses an item again that was taken out. */
export function restoreChecklistItem(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return change(ctx, competitionId, revision, async ({ trx }, items) => {
    if (!items.some((item) => item.id === id && item.isRetired)) return err("not_found");
    if (inUse(items).length >= mostItems) return err("collection_full");
    await rows.saveRetired(trx, id, null);
    return ok();
  });
}

/** Moves an item one place among those in use. */
export function moveChecklistItem(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return change(ctx, competitionId, revision, async ({ trx }, items) => {
    const before = inUse(items).map((item) => item.id);
    if (!before.includes(id)) return err("not_found");
    for (const [at, one] of moved(before, id, direction).entries()) await rows.saveItemPosition(trx, one, at + 1);
    return ok();
  });
}

/**
 * Begins with the items that provincial rules ask for, in both languages. Fails with `already_done` when there are items.
 */
export function beginChecklist(ctx: Ctx, competitionId: string, { revision }: TemplateForm) {
  return change(ctx, competitionId, revision, async ({ trx, head }, items) => {
    if (inUse(items).length > 0) return err("already_done");
    const first = lastPlace(items) + 1;
    for (const [at, label] of usualItems.entries()) {
      await rows.insertItem(trx, head.id, first + at, { label, divisionId: null });
    }
    return ok();
  });
}

type Items = readonly rows.ChecklistItem[];
const inUse = (items: Items) => items.filter(({ isRetired }) => !isRetired);
const lastPlace = (items: Items) => Math.max(0, ...items.map(({ position }) => position));

function change(
  ctx: Ctx,
  competitionId: string,
  revision: number,
  work: (change: Change, items: Items) => Promise<Result<undefined, Refusal>>,
) {
  return changeSetup(ctx, competitionId, revision, async (made) => {
    const done = await work(made, await rows.listItems(made.trx, made.head.id));
    if (!done.ok) return done;
    await recordActivity(made.trx, ctx, {
      act: "checklist.changed",
      subjectKind: "competition",
      subjectId: made.head.id,
      organizationId: made.head.organizationId,
    });
    return done;
  });
}
