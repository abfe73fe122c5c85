import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { findLatestForm, listDivisions } from "../competition.queries.server";
import { fieldsOf } from "../entry-form";
import { keyFor } from "../setup/key";
import { moved } from "../setup/order";
import { readSetup } from "../setup/read-setup.service.server";
import { type Change, changeSetup } from "../setup/setup.service.server";
import type { MoveForm, RemoveForm } from "../setup/typed.form";
import { findRules, listProvinces, saveRules } from "./eligibility.queries.server";
import { type EligibilityRule, mostRules } from "./rule";
import { type RuleForm, ruleOf } from "./rule.form";
import { faultOfRule } from "./rule-fields";
import { viewRules } from "./rule-view";

async function standing(db: Db, competitionId: string) {
  const { rules, seriesId } = await findRules(db, competitionId);
  const [form, divisions, provinces] = await Promise.all([
    findLatestForm(db, competitionId),
    listDivisions(db, competitionId),
    rules.some(({ kind }) => kind === "place") ? listProvinces(db) : [],
  ]);
  return { rules, seriesId, form: form?.form, divisions, provinces };
}

/** The rules that can be applied, as anyone may read them. */
export async function readPublicRules(ctx: Pick<Ctx, "db">, competitionId: string) {
  const { rules, ...names } = await standing(ctx.db, competitionId);
  return viewRules(rules, names).filter(({ fault }) => fault === null);
}

/** How many rules can't be applied as they stand: the form, a division or the series changed under them. */
export async function countBrokenRules(db: Db, competitionId: string): Promise<number> {
  const { rules, ...names } = await standing(db, competitionId);
  return viewRules(rules, names).filter(({ fault }) => fault !== null).length;
}

/** The rules for those who set them, with what each kind may be about. */
export async function readRules(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const { rules, form, ...names } = await standing(ctx.db, setup.value.id);
  const fields = (form ? fieldsOf(form) : []).map(({ key, type, label, options = [] }) => ({
    key,
    type,
    label,
    options,
  }));
  return ok({
    ...setup.value,
    rules: viewRules(rules, { form, ...names }),
    divisions: names.divisions,
    provinces: await listProvinces(ctx.db),
    fields,
  });
}
export type RulesSetup = Extract<Awaited<ReturnType<typeof readRules>>, { ok: true }>["value"];

/** Adds a rule, or changes the one named, whose kind stays. Fails with `invalid` for what the form doesn't offer. */
export function saveRule(ctx: Ctx, competitionId: string, form: RuleForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change): Promise<Result<undefined, Refusal>> => {
    const { trx, head } = change;
    const { rules, provinces: _named, ...context } = await standing(trx, head.id);
    const before = rules.find(({ key }) => key === form.id);
    if (form.id !== "" && !before) return err("not_found");
    if (before ? before.kind !== form.kind : rules.length >= mostRules) return err("invalid");
    const taken = rules.map(({ key }) => key);
    const rule = ruleOf(form, before?.key ?? keyFor(form.kind, taken));
    if (faultOfRule(rule, context) || !(await knowsProvinces(trx, rule))) return err("invalid");
    await saveRules(trx, head.id, before ? rules.map((known) => (known === before ? rule : known)) : [...rules, rule]);
    return record(ctx, change, before ? "changed" : "added", rule);
  });
}

async function knowsProvinces(trx: Db, rule: EligibilityRule): Promise<boolean> {
  if (rule.kind !== "place") return true;
  const known = await listProvinces(trx);
  return rule.provinces.every((code) => known.some((province) => province.code === code));
}

/** Takes a rule out; what it told the secretary of entries handed in stays with them. */
export function removeRule(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change): Promise<Result<undefined, Refusal>> => {
    const { rules } = await findRules(change.trx, change.head.id);
    const found = rules.find(({ key }) => key === id);
    if (!found) return err("not_found");
    await saveRules(
      change.trx,
      change.head.id,
      rules.filter((rule) => rule !== found),
    );
    return record(ctx, change, "removed", found);
  });
}

/** Moves a rule one place: the order is the order in which they are read. */
export function moveRule(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change): Promise<Result<undefined, Refusal>> => {
    const { rules } = await findRules(change.trx, change.head.id);
    const found = rules.find(({ key }) => key === id);
    if (!found) return err("not_found");
    await saveRules(change.trx, change.head.id, moved(rules, found, direction));
    return record(ctx, change, "moved", found);
  });
}

async function record(ctx: Ctx, { trx, head }: Change, did: string, rule: EligibilityRule) {
  await recordActivity(trx, ctx, {
    act: `eligibility.${did}`,
    subjectKind: "competition",
    subjectId: head.id,
    organizationId: head.organizationId,
    detail: { rule: rule.key, severity: rule.severity },
  });
  return ok();
}
