import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { listDivisions, listFields, listPrizes } from "../competition.queries.server";
import { codeFor, namesDivision } from "../numbering/numbering";
import { findNumbering, saveCode } from "../numbering/numbering.queries.server";
import { keyFor } from "./key";
import { type Direction, moved } from "./order";
import type { DivisionForm, FieldForm, PrizeForm } from "./parts.form";
import * as rows from "./parts.queries.server";
import { readSetup } from "./read-setup.service.server";
import { saveOrder } from "./setup.queries.server";
import { type Change, changeSetup } from "./setup.service.server";
import type { MoveForm, RemoveForm } from "./typed.form";

/** Divisions and fields as they stand. */
export async function readDivisions(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [divisions, fields] = await Promise.all([
    listDivisions(ctx.db, competitionId),
    listFields(ctx.db, competitionId),
  ]);
  return ok({ ...setup.value, divisions, fields });
}

/** Prizes as they stand, with the divisions they are for. */
export async function readPrizes(ctx: Ctx, competitionId: string) {
  const setup = await readSetup(ctx, competitionId);
  if (!setup.ok) return setup;
  const [prizes, divisions] = await Promise.all([
    listPrizes(ctx.db, competitionId),
    listDivisions(ctx.db, competitionId),
  ]);
  return ok({ ...setup.value, prizes, divisions });
}

/**
 * Adds a division, or renames the one named; its key stays. Where entries are numbered by division already, it has a code.
 */
export function saveDivision(ctx: Ctx, competitionId: string, form: DivisionForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const known = await listDivisions(trx, head.id);
    if (form.id && !has(known, form.id)) return err("not_found");
    const place = { competitionId: head.id, position: known.length + 1 };
    const key = keyFor(
      form.name.vi,
      known.map((division) => division.key),
    );
    const id = form.id ?? (await rows.insertDivision(trx, place, key, form));
    if (form.id) await rows.saveDivision(trx, id, form);
    else await putLast(trx, "division", known, id);
    if (head.state !== "draft") await giveCode(trx, head.id, id);
    return record(ctx, change, "division", form.id ? "changed" : "added", id, form.name.vi);
  });
}

/** Takes a division out; `in_use` while entries, phases, prizes, rounds or jury seats name it. */
export function removeDivision(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const found = has(await listDivisions(change.trx, change.head.id), id);
    if (!found) return err("not_found");
    if (await rows.isDivisionInUse(change.trx, id)) return err("in_use");
    await rows.deleteDivision(change.trx, id);
    return record(ctx, change, "division", "removed", id, found.name.vi);
  });
}

/** Moves a division one place. */
export function moveDivision(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) =>
    reorder(ctx, change, "division", await listDivisions(change.trx, change.head.id), id, direction),
  );
}

/** Adds a field (lĩnh vực), or renames the one named; its key stays. */
export function saveField(ctx: Ctx, competitionId: string, form: FieldForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const known = await listFields(trx, head.id);
    if (form.id && !has(known, form.id)) return err("not_found");
    const place = { competitionId: head.id, position: known.length + 1 };
    const key = keyFor(
      form.name.vi,
      known.map((field) => field.key),
    );
    const id = form.id ?? (await rows.insertField(trx, place, key, form));
    if (form.id) await rows.saveField(trx, id, form);
    else await putLast(trx, "competition_field", known, id);
    return record(ctx, change, "competition_field", form.id ? "changed" : "added", id, form.name.vi);
  });
}

/** Takes a field out; `in_use` while entries or judges name it. */
export function removeField(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const found = has(await listFields(change.trx, change.head.id), id);
    if (!found) return err("not_found");
    if (await rows.isFieldInUse(change.trx, id)) return err("in_use");
    await rows.deleteField(change.trx, id);
    return record(ctx, change, "competition_field", "removed", id, found.name.vi);
  });
}

/** Moves a field one place. */
export function moveField(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) =>
    reorder(ctx, change, "competition_field", await listFields(change.trx, change.head.id), id, direction),
  );
}

/** Adds a prize, or changes the one named. The amount is in đồng for each of `count`. */
export function savePrize(ctx: Ctx, competitionId: string, form: PrizeForm) {
  return changeSetup(ctx, competitionId, form.revision, async (change) => {
    const { trx, head } = change;
    const known = await listPrizes(trx, head.id);
    if (form.id && !has(known, form.id)) return err("not_found");
    if (form.divisionId && !has(await listDivisions(trx, head.id), form.divisionId)) return err("not_found");
    const id = form.id ?? (await rows.insertPrize(trx, { competitionId: head.id, position: known.length + 1 }, form));
    if (form.id) await rows.savePrize(trx, id, form);
    else await putLast(trx, "prize", known, id);
    return record(ctx, change, "prize", form.id ? "changed" : "added", id, form.name.vi);
  });
}

/** Takes a prize out; `in_use` once it was awarded. */
export function removePrize(ctx: Ctx, competitionId: string, { revision, id }: RemoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) => {
    const found = has(await listPrizes(change.trx, change.head.id), id);
    if (!found) return err("not_found");
    if (await rows.isPrizeAwarded(change.trx, id)) return err("in_use");
    await rows.deletePrize(change.trx, id);
    return record(ctx, change, "prize", "removed", id, found.name.vi);
  });
}

/** Moves a prize one place. */
export function movePrize(ctx: Ctx, competitionId: string, { revision, id, direction }: MoveForm) {
  return changeSetup(ctx, competitionId, revision, async (change) =>
    reorder(ctx, change, "prize", await listPrizes(change.trx, change.head.id), id, direction),
  );
}

/** A division that came to an open competition: its entries' numbers name it. */
async function giveCode(trx: Db, competitionId: string, id: string): Promise<void> {
  const { pattern, divisions } = await findNumbering(trx, competitionId);
  const own = divisions.find((division) => division.id === id);
  if (own?.code !== "" || !namesDivision(pattern)) return;
  const taken = divisions.map(({ code }) => code);
  await saveCode(trx, id, codeFor(own.name.vi, taken));
}

type Part = "division" | "competition_field" | "prize";
type Named = { readonly id: string; readonly name: { readonly vi: string } };

function has<Row extends Named>(known: readonly Row[], id: string): Row | undefined {
  return known.find((row) => row.id === id);
}

/** Numbers the rows again with the new one at the end: taking one out leaves a gap. */
function putLast(trx: Db, part: Part, known: readonly Named[], id: string): Promise<void> {
  return saveOrder(trx, part, [...known.map((row) => row.id), id]);
}

async function reorder(
  ctx: Ctx,
  change: Change,
  part: Part,
  known: readonly Named[],
  id: string,
  direction: Direction,
): Promise<Result<undefined, Refusal>> {
  const found = has(known, id);
  if (!found) return err("not_found");
  const ids = known.map((row) => row.id);
  await saveOrder(change.trx, part, moved(ids, id, direction));
  return record(ctx, change, part, "moved", id, found.name.vi);
}

async function record(ctx: Ctx, { trx, head }: Change, part: Part, did: string, id: string, name: string) {
  const organizationId = head.organizationId;
  await recordActivity(trx, ctx, {
    act: `${part}.${did}`,
    subjectKind: part,
    subjectId: id,
    organizationId,
    detail: { name },
  });
  return ok();
}
