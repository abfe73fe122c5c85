import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { inTransaction } from "~/server/db.server";
import { findDeskSubject } from "../competition.service.server";
import { type CheckSubject, deskPolicy } from "../desk/desk.policy";
import { listChecks, lockChecked, saveChecks } from "./check.queries.server";
import type { ChecksForm } from "./checklist.form";
import { type ChecklistItem, listItems } from "./checklist.queries.server";

export type Checklist = Awaited<ReturnType<typeof readChecklistOf>>;

/** The items that an entry of a division is checked by. */
export function asksOf(items: readonly ChecklistItem[], divisionId: string): ChecklistItem[] {
  return items.filter((item) => !item.isRetired && (item.divisionId === null || item.divisionId === divisionId));
}

/** An entry's checklist with its ticks, for those who may read the entry. */
export async function readChecklistOf(
  ctx: Ctx,
  entry: CheckSubject & { readonly id: string; readonly divisionId: string },
) {
  const [items, checks] = await Promise.all([listItems(ctx.db, entry.competitionId), listChecks(ctx.db, entry.id)]);
  const asked = asksOf(items, entry.divisionId);
  const verdict = deskPolicy["entry.check"](ctx.viewer, entry);
  const rows = asked.map(({ id, label }) => {
    const check = checks.find(({ itemId }) => itemId === id);
    return {
      id,
      label: localized(label, ctx.locale),
      isMet: check?.isMet ?? false,
      note: check?.note ?? "",
      by: check?.by ?? null,
      at: check?.at ?? null,
    };
  });
  return {
    items: rows,
    met: rows.filter(({ isMet }) => isMet).length,
    lockedBecause: verdict.allowed ? null : verdict.reason,
  };
}

/**
 * Keeps what was changed of an entry's checklist; ticks that somebody else made meanwhile stay. Fails with `not_found` for
 * outsiders, drafts, other competitions' entries and items that the division isn't asked, and `competition_finished`.
 */
export function checkEntry(
  ctx: Ctx,
  competitionId: string,
  entryId: string,
  form: ChecksForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const desk = await findDeskSubject({ ...ctx, db: trx }, competitionId);
    if (!desk.ok) return desk;
    const { id, organizationId, state: competitionState } = desk.value;
    const entry = isId(entryId) ? await lockChecked(trx, id, entryId) : undefined;
    if (!entry) return err("not_found");
    const verdict = deskPolicy["entry.check"](ctx.viewer, {
      organizationId,
      competitionId: id,
      competitionState,
      state: entry.state,
    });
    if (!verdict.allowed) return err(verdict.reason);
    const changed = form.items.filter(
      ({ met, note, wasMet, wasNote }) => met !== (wasMet === "1") || note !== wasNote.trim(),
    );
    const asked = new Set(asksOf(await listItems(trx, id), entry.divisionId).map((item) => item.id));
    if (changed.some((item) => !asked.has(item.id))) return err("not_found");
    const ticks = [...new Map(changed.map((item) => [item.id, item])).values()];
    if (ticks.length === 0) return ok();
    const given = { by: ctx.viewer?.id ?? "", now: ctx.now };
    await saveChecks(
      trx,
      entry.id,
      ticks.map(({ id: itemId, met: isMet, note }) => ({ itemId, isMet, note })),
      given,
    );
    await recordActivity(trx, ctx, {
      act: "entry.checked",
      subjectKind: "entry",
      subjectId: entry.id,
      organizationId,
      detail: { count: ticks.length },
    });
    return ok();
  });
}
