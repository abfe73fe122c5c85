import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { listDivisions } from "../competition.queries.server";
import { type EntryFormDefinition, fieldsOf } from "../entry-form";
import { changeSetup } from "../setup/setup.service.server";
import {
  findWrittenForm,
  insertEntryForm,
  isFormInUse,
  listRuleFields,
  rewriteEntryForm,
} from "./entry-form.queries.server";
import { type FormFault, formFaults } from "./faults";

/** What a change of the form may look at. */
export type Around = {
  readonly divisionKeys: readonly string[];
  /** nobody can have answered the version that is being written */
  readonly isUnanswered: boolean;
};
export type Changed<Value> = {
  readonly form: EntryFormDefinition;
  readonly value: Value;
  /** the questions that were written, whose own faults are told beside their settings */
  readonly own?: readonly string[];
};

/**
 * One change of the entry form. A draft competition's version is written over; an open competition's changes gather in a
 * version of their own that nobody gets until it is published; a version that entries were begun with is never touched.
 * Fails with `question_order` or `division_unknown` when what was written can't be asked so, `question_decides` when
 * another question would lose what it depends on, and `question_in_rule` when an eligibility rule would.
 */
export function changeForm<Value>(
  ctx: Ctx,
  competitionId: string,
  revision: number,
  change: (form: EntryFormDefinition, around: Around) => Result<Changed<Value>, Refusal>,
): Promise<Result<Value, Refusal>> {
  return changeSetup(ctx, competitionId, revision, async ({ trx, head, viewer, now }) => {
    const stored = await findWrittenForm(trx, head.id);
    const isUnanswered = stored !== undefined && head.state === "draft" && !(await isFormInUse(trx, stored.id));
    const divisionKeys = (await listDivisions(trx, head.id)).map(({ key }) => key);
    const before = stored?.form ?? { steps: [] };
    const changed = change(before, { divisionKeys, isUnanswered });
    if (!changed.ok) return changed;
    const { value, own = [] } = changed.value;
    const form = titled(changed.value.form);
    const refusal =
      faultOf(before, form, divisionKeys, own) ?? ruleFault(before, form, await listRuleFields(trx, head.id));
    if (refusal) return err(refusal);
    const isWritable = isUnanswered || stored?.isDraft === true;
    const version = isWritable ? stored.version : (stored?.version ?? 0) + 1;
    const isDraft = head.state !== "draft";
    if (isWritable) await rewriteEntryForm(trx, stored.id, form);
    else await insertEntryForm(trx, { competitionId: head.id, version, form, createdBy: viewer.id, now, isDraft });
    await recordActivity(trx, ctx, {
      act: "entry_form.saved",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { version },
    });
    return ok(value);
  });
}

/** What is told beside a question's own settings, or before opening; no other change waits for it. */
const ownFaults: readonly FormFault["kind"][] = ["options_missing", "columns_missing"];

/** A fault that the form didn't have before; one that came with it doesn't stop other changes. */
function faultOf(
  before: EntryFormDefinition,
  after: EntryFormDefinition,
  divisionKeys: readonly string[],
  own: readonly string[],
): Refusal | undefined {
  const known = formFaults(before, divisionKeys);
  const fresh = formFaults(after, divisionKeys).find(
    (fault) =>
      !ownFaults.includes(fault.kind) &&
      (own.includes(fault.field) || !known.some(({ field, kind }) => field === fault.field && kind === fault.kind)),
  );
  if (!fresh) return undefined;
  if (fresh.kind === "division_unknown") return "division_unknown";
  return own.includes(fresh.field) || fresh.kind === "condition_order" ? "question_order" : "question_decides";
}

/** A rule reads the answer to a question: it stays, and stays of its type. */
function ruleFault(
  before: EntryFormDefinition,
  after: EntryFormDefinition,
  ruleFields: readonly string[],
): Refusal | undefined {
  const types = new Map(fieldsOf(after).map(({ key, type }) => [key, type]));
  const isLost = fieldsOf(before).some(({ key, type }) => ruleFields.includes(key) && types.get(key) !== type);
  return isLost ? "question_in_rule" : undefined;
}

/** A title's absent English is left out: the stored schema knows text or nothing. */
function titled(form: EntryFormDefinition): EntryFormDefinition {
  return {
    steps: form.steps.map((step) => ({
      ...step,
      title: step.title.en ? step.title : { vi: step.title.vi },
    })),
  };
}
