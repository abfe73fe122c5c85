import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { sha256 } from "~/server/secret.server";
import { changeEvent } from "../change-event.service.server";
import { insertBooths, listGivenBooths, saveBooth } from "./booth.queries.server";
import { type GridChange, gridBooths, gridChange, isApplicable } from "./grid";
import type { ApplyGridForm, GridForm } from "./plan.form";
import { type BoothRow, listBooths, listHalls, listZones } from "./plan.queries.server";
import { readDeskPlan } from "./plan.service.server";

type Planned = { readonly change: GridChange; readonly booths: readonly BoothRow[]; readonly seen: string };

/** What a grid would do to the plan as it stands. Fails with `not_found`, `too_many_booths`, `booth_code_invalid`. */
async function planGrid(db: Db, eventId: string, form: GridForm): Promise<Result<Planned, Refusal>> {
  const hall = (await listHalls(db, eventId)).find(({ id }) => id === form.hallId);
  const zones = await listZones(db, eventId);
  if (!hall || (form.zoneId && !zones.some(({ id }) => id === form.zoneId))) return err("not_found");
  const drawn = gridBooths(form);
  if (!drawn.ok) return err(drawn.error === "too_many" ? "too_many_booths" : "booth_code_invalid");
  const booths = await listBooths(db, eventId);
  const seen = sha256(JSON.stringify([hall, drawn.value, booths.map(({ id, revision }) => [id, revision])]));
  return ok({ change: gridChange(drawn.value, booths, hall), booths, seen });
}

/**
 * The preview of a grid: the plan as it would be, what is added and moved, what stands in the way, and which of the
 * moved booths somebody was given. `seen` goes along when it is applied.
 */
export async function previewGrid(ctx: Ctx, eventId: string, form: GridForm | null) {
  const desk = await readDeskPlan(ctx, eventId);
  if (!desk.ok) return desk;
  if (desk.value.lockedBecause) return err(desk.value.lockedBecause);
  const { event, plan } = desk.value;
  const planned = form && (await planGrid(ctx.db, event.id, form));
  const preview = planned?.ok ? await previewOf(ctx.db, planned.value) : null;
  return ok({ event, plan, preview, refusal: planned && !planned.ok ? planned.error : null });
}

async function previewOf(db: Db, { change, seen }: Planned) {
  const given = await listGivenBooths(
    db,
    change.changed.map(({ id }) => id),
  );
  const moved = change.changed.filter(({ id }) => given.has(id)).map(({ code }) => code);
  return { ...change, seen, moved, isApplicable: isApplicable(change) };
}

/**
 * Applies the very grid that was shown: booths of a known code are moved, the rest added. Fails with `changed_elsewhere`
 * when the plan has changed since, `booth_outside`, `booth_overlaps`, `booth_code_taken` (by another hall); then nothing is saved.
 */
export function applyGrid(ctx: Ctx, eventId: string, { seen, ...form }: ApplyGridForm) {
  return changeEvent<{ added: number; changed: number }>(ctx, eventId, "setup.edit", async ({ trx, head, record }) => {
    const planned = await planGrid(trx, head.id, form);
    if (!planned.ok) return planned;
    const { change, booths } = planned.value;
    if (planned.value.seen !== seen) return err("changed_elsewhere");
    if (change.outside.length > 0) return err("booth_outside");
    if (change.overlapping.length > 0) return err("booth_overlaps");
    if (!isApplicable(change)) return err("booth_code_taken");
    await insertBooths(
      trx,
      head.id,
      change.added.map((booth) => ({ ...booth, note: "" })),
    );
    const known = new Map(booths.map((booth) => [booth.id, booth]));
    for (const { id, ...booth } of change.changed) await saveBooth(trx, id, { ...known.get(id), ...booth });
    const counts = { added: change.added.length, changed: change.changed.length };
    await record("booths.drawn", { kind: "event", id: head.id }, { ...counts, rows: form.rows, perRow: form.perRow });
    return ok(counts);
  });
}
