import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized } from "~/i18n/catalogue";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { saveChecks } from "../checklist/check.queries.server";
import { asksOf } from "../checklist/check.service.server";
import { listItems } from "../checklist/checklist.queries.server";
import type { CompetitionHead } from "../competition";
import type { EntryState } from "../entry/entry";
import {
  type BatchRow,
  findBatch,
  insertBatch,
  type Kept,
  nameEntries,
  saveStep,
  storedReason,
} from "./batch.queries.server";
import { inOneStep, mostPlanned, mostShown } from "./batch-limits";
import { listDecidable } from "./decidable.queries.server";
import type { NewBatchForm, Told } from "./decision.form";
import { applyDecisions, planDecisions } from "./decision.service.server";
import { deskPolicy } from "./desk.policy";
import { decide } from "./eligibility";
import { listMatching, openDesk } from "./entries.service.server";
import { readEntryFilter } from "./entry-list";

/**
 * Plans an act for ticked entries, or for all that an address leaves (the first 5,000 in its order): who would change and
 * who would not, and why, is kept, and nothing changes yet. Fails with `not_found` for outsiders and where no entry was
 * named.
 */
export async function planBatch(ctx: Ctx, competitionId: string, form: NewBatchForm): Promise<Result<string, Refusal>> {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const filter = readEntryFilter(new URLSearchParams(form.query));
  const ids = form.all ? await listMatching(ctx, id, filter, mostPlanned) : ok([...new Set(form.ids)].filter(isId));
  if (!ids.ok) return ids;
  const rows =
    form.act === "check" ? await planChecks(ctx, desk.value, ids.value) : await planned(ctx, id, form.act, ids.value);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return err("not_found");
  const batch = { competitionId: id, act: form.act, rows: rows.value, by: ctx.viewer?.id ?? "", now: ctx.now };
  return ok(await insertBatch(ctx.db, batch));
}

async function planned(
  ctx: Ctx,
  competitionId: string,
  act: Exclude<NewBatchForm["act"], "check">,
  ids: readonly string[],
): Promise<Result<BatchRow[], Refusal>> {
  const plan = await planDecisions(ctx, competitionId, { act, ids });
  if (!plan.ok) return plan;
  return ok(
    plan.value.rows.map(({ id, revision, skippedBecause }) => ({ id, revision, skip: skippedBecause ?? undefined })),
  );
}

async function planChecks(
  ctx: Ctx,
  head: CompetitionHead,
  ids: readonly string[],
): Promise<Result<BatchRow[], Refusal>> {
  const entries = await listDecidable(ctx.db, head.id, ids);
  return ok(
    entries.map((entry) => ({ id: entry.id, revision: entry.revision, skip: checkFault(ctx, head, entry.state) })),
  );
}

function checkFault(ctx: Ctx, head: CompetitionHead, state: EntryState): Refusal | undefined {
  const { id: competitionId, organizationId, state: competitionState } = head;
  const verdict = deskPolicy["entry.check"](ctx.viewer, { organizationId, competitionId, competitionState, state });
  return verdict.allowed ? undefined : verdict.reason;
}

export type BatchView = Extract<Awaited<ReturnType<typeof readBatch>>, { ok: true }>["value"];

/** A plan of the viewer's own as it stands: what would change, how far it is, what was left. Fails with `not_found`. */
export async function readBatch(ctx: Ctx, competitionId: string, batchId: string) {
  const desk = await openDesk(ctx, competitionId);
  if (!desk.ok) return desk;
  const { id } = desk.value;
  const batch = isId(batchId) ? await findBatch(ctx.db, id, batchId, ctx.viewer?.id ?? "") : undefined;
  if (!batch) return err("not_found" as Refusal);
  const changing = batch.rows.filter(({ skip }) => skip === undefined);
  const skipped = batch.rows.flatMap(({ id: entryId, skip }) => (skip ? [{ id: entryId, reason: skip }] : []));
  const shown = [changing.slice(0, mostShown), skipped.slice(0, mostShown), batch.kept.slice(0, mostShown)];
  const [names, items] = await Promise.all([
    nameEntries(
      ctx.db,
      shown.flat().map((row) => row.id),
    ),
    batch.act === "check" ? listItems(ctx.db, id) : [],
  ]);
  const name = (rows: readonly { readonly id: string; readonly reason?: string }[]) =>
    rows.slice(0, mostShown).flatMap(({ id: entryId, reason }) => {
      const known = names.get(entryId);
      if (!known) return [];
      const next =
        batch.act === "check" ? null : decide({ state: known.state, isLate: false, inJudging: false }, batch.act);
      const { divisionId: _division, ...entry } = known;
      return [
        { ...entry, next: next?.ok ? next.value : null, reason: reason === undefined ? null : storedReason(reason) },
      ];
    });
  const { act, total, reached, done, state } = batch;
  return ok({
    id: batch.id,
    competitionId: id,
    now: ctx.now,
    ...{ act, total, reached, done, state },
    isCut: batch.rows.length >= mostPlanned,
    changing: name(changing),
    skipped: { count: skipped.length, rows: name(skipped) },
    kept: { count: batch.kept.length, rows: name(batch.kept) },
    items: items
      .filter(({ isRetired }) => !isRetired)
      .map((item) => ({ id: item.id, label: localized(item.label, ctx.locale) })),
  });
}

export type BatchStep = { readonly state: "running" | "finished"; readonly done: number; readonly kept: number };

/**
 * Carries out the next hundred entries of the very plan that was shown. `told` is given at the first step and stands from
 * then on (null: go on). Each entry is checked again; one that changed since the plan is left and named. A step is one
 * transaction: after a fault or in a second window the work goes on where it stands, and nothing is done twice. Fails with
 * `not_found`, `already_done` once it is over, and as the act itself.
 */
export function carryOutBatch(
  ctx: Ctx,
  competitionId: string,
  batchId: string,
  told: Told | null,
): Promise<Result<BatchStep, Refusal>> {
  return inTransaction<Result<BatchStep, Refusal>>(ctx.db, async (trx) => {
    const inside = { ...ctx, db: trx };
    const desk = await openDesk(inside, competitionId);
    if (!desk.ok) return desk;
    const by = ctx.viewer?.id ?? "";
    const batch = isId(batchId) ? await findBatch(trx, desk.value.id, batchId, by, { lock: true }) : undefined;
    if (!batch) return err("not_found");
    if (batch.state === "finished") return err("already_done");
    const standing = batch.told ?? told;
    if (!standing || standing.act !== batch.act) return err("invalid");
    const plan = batch.rows.filter(({ skip }) => skip === undefined);
    const rows = plan.slice(batch.reached, batch.reached + inOneStep);
    const step =
      standing.act === "check"
        ? await checkAll(inside, desk.value, rows, standing.itemId)
        : await decideAll(inside, desk.value.id, rows, standing);
    if (!step.ok) return step;
    const reached = batch.reached + rows.length;
    const kept = [...batch.kept, ...step.value.kept];
    const done = batch.done + step.value.done;
    const isOver = reached >= plan.length;
    await saveStep(trx, batch.id, { told: standing, reached, done, kept, isOver, now: ctx.now });
    return ok({ state: isOver ? "finished" : "running", done, kept: kept.length });
  });
}

type Outcome = { readonly done: number; readonly kept: readonly Kept[] };

async function decideAll(
  ctx: Ctx,
  competitionId: string,
  rows: readonly BatchRow[],
  told: Exclude<Told, { act: "check" }>,
): Promise<Result<Outcome, Refusal>> {
  const applied = await applyDecisions(ctx, competitionId, { ...told, rows });
  if (!applied.ok) return applied;
  return ok({ done: applied.value.done, kept: applied.value.left.map(({ id, reason }) => ({ id, reason })) });
}

async function checkAll(
  ctx: Ctx & { readonly db: Db },
  head: CompetitionHead,
  rows: readonly BatchRow[],
  itemId: string,
): Promise<Result<Outcome, Refusal>> {
  const items = await listItems(ctx.db, head.id);
  if (!items.some(({ id, isRetired }) => id === itemId && !isRetired)) return err("not_found");
  const entries = await nameEntries(
    ctx.db,
    rows.map(({ id }) => id),
  );
  const kept: Kept[] = [];
  for (const { id } of rows) {
    const entry = entries.get(id);
    const fault = entry ? checkFault(ctx, head, entry.state) : ("not_found" as const);
    const isAsked = entry && asksOf(items, entry.divisionId).some((item) => item.id === itemId);
    if (fault || !isAsked) {
      kept.push({ id, reason: fault ?? "check_not_asked" });
      continue;
    }
    await saveChecks(ctx.db, id, [{ itemId, isMet: true, note: "" }], {
      by: ctx.viewer?.id ?? "",
      now: ctx.now,
      keepsNotes: true,
    });
    await recordActivity(ctx.db, ctx, {
      act: "entry.checked",
      subjectKind: "entry",
      subjectId: id,
      organizationId: head.organizationId,
      detail: { count: 1 },
    });
  }
  return ok({ done: rows.length - kept.length, kept });
}
