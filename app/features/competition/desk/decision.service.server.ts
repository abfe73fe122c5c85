import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import type { CompetitionHead } from "../competition";
import { findDeskSubject } from "../competition.service.server";
import { findForm } from "../entry/entry.queries.server";
import { closeSupplements } from "../entry/submission.queries.server";
import { hasParts } from "../entry/supplement/supplement";
import { type DecidableEntry, insertSupplement, listDecidable, saveDecision } from "./decidable.queries.server";
import type { BatchForm, DecisionForm, PlanForm } from "./decision.form";
import { writeDecisionLetters } from "./decision-letters.server";
import { deskPolicy } from "./desk.policy";
import { type DecisionAct, decide } from "./eligibility";

/** What is decided, without the revision: the same for one entry and for many. */
export type Decision =
  | { readonly act: "eligible" }
  | { readonly act: "accept_late" | "ineligible" | "disqualify" | "undo"; readonly reason: string }
  | { readonly act: "supplement"; readonly message: string; readonly fields: readonly string[]; readonly due: string };

const activityOf = {
  eligible: "entry.eligible",
  accept_late: "entry.late_accepted",
  supplement: "entry.supplement_asked",
  ineligible: "entry.ineligible",
  disqualify: "entry.disqualified",
  undo: "entry.decision_undone",
} as const satisfies Record<DecisionAct, string>;

/**
 * Decides about one entry: eligible, late but accepted, to be supplemented, not eligible, disqualified, or a decision
 * undone; the team is told by letter. Fails with `changed_elsewhere` when somebody decided meanwhile, `not_found` for
 * outsiders and drafts, `decider_is_author`, the reasons of `decide`, `due_in_past`, and `invalid` for a field that the
 * entry's form doesn't have.
 */
export function decideEntry(
  ctx: Ctx,
  competitionId: string,
  entryId: string,
  { revision, ...decision }: DecisionForm,
): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const desk = await findDeskSubject({ ...ctx, db: trx }, competitionId);
    if (!desk.ok) return desk;
    const ids = isId(entryId) ? [entryId] : [];
    const [entry] = await listDecidable(trx, desk.value.id, ids, { lock: true });
    if (!entry) return err("not_found");
    if (entry.revision !== revision) return err("changed_elsewhere");
    return carryOut(ctx, trx, desk.value, entry, decision);
  });
}

export type PlannedRow = {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: DecidableEntry["state"];
  readonly revision: number;
  /** why it is left as it is; null: the act will change it */
  readonly skippedBecause: Refusal | null;
};
export type BatchPlan = { readonly act: PlanForm["act"]; readonly rows: readonly PlannedRow[] };

/** What an act would do to each ticked entry, and why it would skip some; nothing is changed. Unknown ids are left out. */
export async function planDecisions(
  ctx: Ctx,
  competitionId: string,
  { act, ids }: PlanForm,
): Promise<Result<BatchPlan, Refusal>> {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const entries = await listDecidable(ctx.db, desk.value.id, [...new Set(ids)].filter(isId));
  return ok({
    act,
    rows: entries.map((entry) => ({ ...brief(entry), skippedBecause: faultOf(ctx, desk.value, entry, act) })),
  });
}

export type BatchReport = {
  /** how many entries were changed */
  readonly done: number;
  /** entries of the plan that were left as they are, and why: mostly because somebody changed them meanwhile */
  readonly left: readonly (Pick<PlannedRow, "id" | "number" | "title" | "state"> & { readonly reason: Refusal })[];
};

/**
 * Applies the very plan that was shown, in one transaction: each entry is checked again, and one that changed since is
 * left and reported. Letters go to every team concerned. Fails with `not_found` for outsiders and `due_in_past`.
 */
export function applyDecisions(
  ctx: Ctx,
  competitionId: string,
  { rows, ...decision }: BatchForm,
): Promise<Result<BatchReport, Refusal>> {
  return inTransaction<Result<BatchReport, Refusal>>(ctx.db, async (trx) => {
    const desk = await findDeskSubject({ ...ctx, db: trx }, competitionId);
    if (!desk.ok) return desk;
    if (decision.act === "supplement" && decision.due <= ctx.now) return err("due_in_past");
    const seen = new Map(rows.map(({ id, revision }) => [id, revision]));
    const entries = await listDecidable(trx, desk.value.id, [...seen.keys()].filter(isId), { lock: true });
    const left: BatchReport["left"][number][] = [];
    for (const entry of entries) {
      const { revision, ...named } = brief(entry);
      const done =
        revision === seen.get(entry.id)
          ? await carryOut(ctx, trx, desk.value, entry, decision)
          : err("changed_elsewhere" as const);
      if (!done.ok) left.push({ ...named, reason: done.error });
    }
    return ok({ done: entries.length - left.length, left });
  });
}

async function carryOut(
  ctx: Ctx,
  trx: Db,
  head: CompetitionHead,
  entry: DecidableEntry,
  decision: Decision,
): Promise<Result<undefined, Refusal>> {
  const fault = faultOf(ctx, head, entry, decision.act);
  if (fault) return err(fault);
  const next = decide(entry, decision.act);
  if (!next.ok) return next;
  if (decision.act === "supplement") {
    if (decision.due <= ctx.now) return err("due_in_past");
    if (!(await hasFields(trx, entry.formId, decision.fields))) return err("invalid");
  }
  const reason = reasonOf(decision);
  const stays = decision.act === "undo" ? null : reason;
  const { id: entryId, revision } = entry;
  if (!(await saveDecision(trx, { entryId, revision, state: next.value, reason: stays, now: ctx.now }))) {
    return err("changed_elsewhere");
  }
  await closeSupplements(trx, entryId, ctx.now);
  if (decision.act === "supplement") {
    const { message, fields: fieldKeys, due: dueAt } = decision;
    await insertSupplement(trx, { entryId, message, fieldKeys, dueAt, by: ctx.viewer?.id ?? "", now: ctx.now });
  }
  await recordActivity(trx, ctx, {
    act: activityOf[decision.act],
    subjectKind: "entry",
    subjectId: entryId,
    organizationId: head.organizationId,
    detail: { from: entry.state, to: next.value, ...(reason === null ? {} : { reason }) },
  });
  await writeDecisionLetters(trx, ctx, head, entry, decision);
  return ok();
}

function faultOf(ctx: Ctx, head: CompetitionHead, entry: DecidableEntry, act: DecisionAct): Refusal | null {
  const verdict = deskPolicy[`entry.${act}`](ctx.viewer, {
    ...entry,
    organizationId: head.organizationId,
    competitionId: head.id,
    competitionState: head.state,
  });
  return verdict.allowed ? null : verdict.reason;
}

function reasonOf(decision: Decision): string | null {
  if (decision.act === "eligible") return null;
  return decision.act === "supplement" ? decision.message : decision.reason;
}

async function hasFields(trx: Db, formId: string, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return true;
  return hasParts((await findForm(trx, formId)).form, keys);
}

function brief({ id, number, title, state, revision }: DecidableEntry) {
  return { id, number, title, state, revision };
}
