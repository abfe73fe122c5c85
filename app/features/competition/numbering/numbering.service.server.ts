import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { readSetup } from "../setup/read-setup.service.server";
import { changeSetup } from "../setup/setup.service.server";
import { checkNumbering, type NumberingFault } from "./numbering";
import type { NumberingForm } from "./numbering.form";
import { findNumbering, hasNumbers, saveCode, saveScheme } from "./numbering.queries.server";

/** How entries are numbered, and whether that can still change. Fails with `not_found` for outsiders, `forbidden` for secretaries. */
export async function readNumbering(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const { id } = setup.value;
  const [numbering, isGiven] = await Promise.all([findNumbering(ctx.db, id), hasNumbers(ctx.db, id)]);
  return ok({ ...setup.value, ...numbering, isGiven });
}

/**
 * Sets how entries are numbered. Once a number was given the scheme stands: receipts and papers carry it. Then only the
 * code of a division that has none may still be added. Fails with `in_use` otherwise, `not_found` for a foreign division,
 * and the faults of a scheme that would give two entries one number.
 */
export function saveNumbering(
  ctx: Ctx,
  competitionId: string,
  form: NumberingForm,
): Promise<Result<undefined, Refusal | NumberingFault>> {
  let fault: NumberingFault | undefined;
  const changed = changeSetup<undefined>(ctx, competitionId, form.revision, async ({ trx, head }) => {
    const known = await findNumbering(trx, head.id);
    const typed = new Map(form.codes.map(({ id, code }) => [id, code]));
    if (form.codes.some(({ id }) => !known.divisions.some((division) => division.id === id))) return err("not_found");
    const divisions = known.divisions.map(({ id, code }) => ({ id, before: code, code: typed.get(id) ?? code }));
    const isSame = form.pattern === known.pattern && form.scope === known.scope;
    const keepsCodes = divisions.every(({ before, code }) => before === "" || before === code);
    if (!(isSame && keepsCodes) && (await hasNumbers(trx, head.id))) return err("in_use");
    const codes = divisions.map(({ code }) => code);
    const checked = checkNumbering(form, codes);
    if (!checked.ok) {
      fault = checked.error;
      return err("invalid");
    }
    await saveScheme(trx, head.id, form);
    for (const { id, code } of divisions) await saveCode(trx, id, code);
    await recordActivity(trx, ctx, {
      act: "numbering.changed",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { from: known.pattern, to: form.pattern },
    });
    return ok();
  });
  return changed.then((result) => (fault && !result.ok ? err(fault) : result));
}
