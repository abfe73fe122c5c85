import { err, ok } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { listDivisions } from "../competition.queries.server";
import { checkNumbering } from "../numbering";
import type { NumberingForm } from "./numbering.form";
import { countNumbers, findNumbering, saveNumbering } from "./numbering.queries.server";
import { readSetup } from "./read-setup.service.server";
import { changeSetup } from "./setup.service.server";

/** How entries are numbered, and whether that is settled because numbers were given out. */
export async function readNumbering(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [numbering, given] = await Promise.all([
    findNumbering(ctx.db, competitionId),
    countNumbers(ctx.db, competitionId),
  ]);
  return ok({ ...numbering, prefix: setup.value.numberPrefix, isFixed: given > 0 });
}
export type SetupNumbering = Extract<Awaited<ReturnType<typeof readNumbering>>, { ok: true }>["value"];

/**
 * Saves pattern, scope and the divisions' codes. Fails with `in_use` once a number was given out, and with `invalid`
 * when the codes of the divisions that stand don't do for the pattern: somebody added one meanwhile.
 */
export function changeNumbering(ctx: Ctx, competitionId: string, form: NumberingForm) {
  return changeSetup(ctx, competitionId, form.revision, async ({ trx, head }) => {
    if ((await countNumbers(trx, head.id)) > 0) return err("in_use");
    const divisions = await listDivisions(trx, head.id);
    const codes = Object.fromEntries(divisions.map(({ id }) => [id, form.codes[id] ?? ""]));
    if (!checkNumbering(form, Object.values(codes)).ok) return err("invalid");
    await saveNumbering(trx, head.id, { pattern: form.pattern, scope: form.scope, codes });
    await recordActivity(trx, ctx, {
      act: "competition.numbering_changed",
      subjectKind: "competition",
      subjectId: head.id,
      organizationId: head.organizationId,
      detail: { pattern: form.pattern, scope: form.scope },
    });
    return ok();
  });
}
