import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { listShown } from "~/features/directory/gallery/browse.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { requireInvestor, type VerifiedInvestor } from "../investors/investor.service.server";
import { trimmed } from "../views/view";
import { recordViews } from "../views/view.service.server";
import { mostInList, mostLists } from "./list";
import type { KeepForm, ListActForm } from "./list.form";
import {
  deleteItem,
  deleteList,
  findList,
  insertItem,
  insertList,
  listItems,
  listLists,
  lockList,
  renameList,
  saveNote,
} from "./list.queries.server";

/** The investor's lists; told of a project, also which of them hold it. Fails as `requireInvestor` does. */
export async function readLists(ctx: Ctx, projectId?: string) {
  const investor = await requireInvestor(ctx);
  return investor.ok ? ok(await listLists(ctx.db, investor.value.id, projectId)) : investor;
}

/** One list with its projects as the investor sees them today; a project that is shown no longer is a bare note. `not_found` for others' lists. */
export async function readList(ctx: Ctx, listId: string) {
  const investor = await requireInvestor(ctx);
  if (!investor.ok) return investor;
  const list = await findList(ctx.db, investor.value.id, listId);
  if (!list) return err("not_found");
  const items = await listItems(ctx.db, listId);
  const ids = items.map(({ projectId }) => projectId);
  const cards = new Map((await listShown(ctx.db, investor.value.reader, ids)).map((card) => [card.id, card]));
  await recordViews(ctx, investor.value.reader, "list", [...cards.keys()]);
  return ok({
    list,
    items: items.map((item) => {
      const card = cards.get(item.projectId);
      return { ...item, card: card ? trimmed(card, "list") : null };
    }),
  });
}

/** Begins a list. Fails as `requireInvestor` does, and with `collection_full` after thirty. */
export function createList(ctx: Ctx, name: string): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    return investor.ok ? begin(ctx, trx, investor.value, name) : investor;
  });
}

async function begin(ctx: Ctx, trx: Db, investor: VerifiedInvestor, name: string) {
  if ((await listLists(trx, investor.id)).length >= mostLists) return err("collection_full" as const);
  const id = newId();
  await insertList(trx, { id, investorId: investor.id, name, now: ctx.now });
  await record(ctx, trx, investor, id, "investor_list.created");
  return ok({ id });
}

/**
 * Puts a project on a list, on a new one where a name was typed. Fails with `not_found` for others' lists and for what
 * isn't shown, `invalid` when neither list nor name was given, `collection_full` after two hundred.
 */
export function keepProject(ctx: Ctx, projectId: string, form: KeepForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    if (!investor.ok) return investor;
    const [card] = await listShown(trx, investor.value.reader, [projectId]);
    if (!card) return err("not_found");
    if (form.listId === "" && form.name === "") return err("invalid");
    const made = form.listId ? ok({ id: form.listId }) : await begin(ctx, trx, investor.value, form.name);
    if (!made.ok) return made;
    const list = await lockList(trx, investor.value.id, made.value.id);
    if (!list) return err("not_found");
    if ((await listItems(trx, list.id)).length >= mostInList) return err("collection_full");
    await insertItem(trx, list.id, projectId, ctx.now);
    await record(ctx, trx, investor.value, list.id, "investor_list.changed");
    return ok({ id: list.id });
  });
}

/** Renames or removes a list, or changes what is on it. Fails with `not_found` for others' lists and `changed_elsewhere`. */
export function changeList(ctx: Ctx, listId: string, form: ListActForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    if (!investor.ok) return investor;
    const list = await lockList(trx, investor.value.id, listId);
    if (!list) return err("not_found");
    if (form.act === "rename") {
      if (form.revision !== list.revision) return err("changed_elsewhere");
      await renameList(trx, list, form.name);
    }
    if (form.act === "remove") await deleteList(trx, listId);
    if (form.act === "drop") await deleteItem(trx, listId, form.projectId);
    if (form.act === "note") {
      const { projectId, revision } = form;
      if (!(await saveNote(trx, { listId, projectId, revision }, form.note))) return err("changed_elsewhere");
    }
    const act = form.act === "remove" ? "investor_list.removed" : "investor_list.changed";
    await record(ctx, trx, investor.value, listId, act);
    return ok();
  });
}

function record(ctx: Ctx, trx: Db, investor: VerifiedInvestor, listId: string, act: string) {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "investor_list",
    subjectId: listId,
    organizationId: investor.organizationId,
  });
}
