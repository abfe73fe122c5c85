import { newId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { browseAddress, readBrowseQuery } from "~/features/directory/gallery/browse";
import { listFound } from "~/features/directory/gallery/browse.service.server";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { requireInvestor } from "../investors/investor.service.server";
import { marksOf } from "./marks.server";
import { mostSearches } from "./saved-search";
import type { SaveSearchForm, SearchActForm } from "./search.form";
import { deleteSearch, insertSearch, listSearches, lockSearch, saveLook, saveSearch } from "./search.queries.server";

/** The investor's kept searches. Fails as `requireInvestor` does. */
export async function readSearches(ctx: Ctx) {
  const investor = await requireInvestor(ctx);
  return investor.ok ? ok(await listSearches(ctx.db, investor.value.id)) : investor;
}

/** Keeps a search; changes are counted from now. Fails as `requireInvestor` does, and with `collection_full` after twenty. */
export function keepSearch(ctx: Ctx, form: SaveSearchForm): Promise<Result<{ id: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    if (!investor.ok) return investor;
    const { id: investorId, organizationId, reader } = investor.value;
    if ((await listSearches(trx, investorId)).length >= mostSearches) return err("collection_full");
    const query = readBrowseQuery(new URLSearchParams(form.query));
    const id = newId();
    const { name, alert } = form;
    const at = { createdAt: ctx.now, lookedAt: ctx.now };
    await insertSearch(trx, { id, investorId, name, alert, query: browseAddress(query), ...at });
    const found = await listFound(trx, reader, query);
    await saveLook(trx, id, new Map(found.map((card) => [card.id, marksOf(card)])), ctx.now);
    await recordActivity(trx, ctx, {
      act: "saved_search.created",
      subjectKind: "saved_search",
      subjectId: id,
      organizationId,
    });
    return ok({ id });
  });
}

/** Renames a kept search, says how often letters come, or removes it. `not_found` for others'. */
export function changeSearch(ctx: Ctx, form: SearchActForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const investor = await requireInvestor({ ...ctx, db: trx });
    if (!investor.ok) return investor;
    const search = await lockSearch(trx, form.searchId);
    if (!search || search.investorId !== investor.value.id) return err("not_found");
    if (form.act === "change") await saveSearch(trx, search.id, form);
    else await deleteSearch(trx, search.id);
    await recordActivity(trx, ctx, {
      act: form.act === "change" ? "saved_search.changed" : "saved_search.removed",
      subjectKind: "saved_search",
      subjectId: search.id,
      organizationId: investor.value.organizationId,
    });
    return ok();
  });
}
