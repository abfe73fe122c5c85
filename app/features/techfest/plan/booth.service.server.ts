import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { changeEvent } from "../change-event.service.server";
import { deleteBooths, insertBooths, listGivenBooths, listNamedBooths, saveBooth } from "./booth.queries.server";
import { type Booth, boothsOutside, overlappingPairs } from "./plan";
import type { BoothForm, BulkBoothsForm, MoveBoothForm } from "./plan.form";
import { type BoothRow, listBooths, listHalls, listZones } from "./plan.queries.server";

/**
 * Adds a booth or changes one. Fails with `changed_elsewhere`, `booth_code_taken`, `booth_outside`, `booth_overlaps`, or
 * `booth_given` when a booth that somebody was given would be closed.
 */
export function saveEventBooth(ctx: Ctx, eventId: string, form: BoothForm): Promise<Result<{ code: string }, Refusal>> {
  return changeEvent(
    ctx,
    eventId,
    "setup.edit",
    async ({ trx, head, record }): Promise<Result<{ code: string }, Refusal>> => {
      const booths = await listBooths(trx, head.id);
      const known = form.id ? booths.find(({ id }) => id === form.id) : undefined;
      if (form.id && !known) return err("not_found");
      if (known && known.revision !== form.revision) return err("changed_elsewhere");
      const zones = await listZones(trx, head.id);
      if (form.zoneId && !zones.some(({ id }) => id === form.zoneId)) return err("not_found");
      if (booths.some(({ code, id }) => code === form.code && id !== known?.id)) return err("booth_code_taken");
      const { width: w, depth: d, id: _, revision: __, ...facts } = form;
      const booth = { ...facts, w, d };
      const standing = await whereItStands(trx, head.id, { ...booth, id: known?.id ?? "" }, booths);
      if (!standing.ok) return standing;
      if (known && form.isClosed && !known.isClosed && (await listGivenBooths(trx, [known.id])).size > 0) {
        return err("booth_given");
      }
      if (known) await saveBooth(trx, known.id, booth);
      const id = known?.id ?? (await insertBooths(trx, head.id, [booth]))[0] ?? "";
      await record(known ? "booth.changed" : "booth.added", { kind: "booth", id }, { code: form.code });
      return ok({ code: form.code });
    },
  );
}

/** Whether the booth may stand where it is: in a hall of the event, inside its walls, on no other booth. */
async function whereItStands(trx: Db, eventId: string, booth: Booth, booths: readonly BoothRow[]) {
  const halls = await listHalls(trx, eventId);
  if (!halls.some(({ id }) => id === booth.hallId)) return err("not_found");
  if (boothsOutside([booth], halls).length > 0) return err("booth_outside");
  const others = booths.filter(({ id, hallId }) => id !== booth.id && hallId === booth.hallId);
  const isOnAnother = others.some((other) => overlappingPairs<Booth>([booth, other]).length > 0);
  return isOnAnother ? err("booth_overlaps") : ok();
}

/**
 * Moves a booth within its hall. Moving it to where it stands changes nothing and fails for nobody. Fails with
 * `changed_elsewhere`, `booth_outside`, `booth_overlaps`.
 */
export function moveEventBooth(
  ctx: Ctx,
  eventId: string,
  form: MoveBoothForm,
): Promise<Result<{ code: string }, Refusal>> {
  return changeEvent(
    ctx,
    eventId,
    "setup.edit",
    async ({ trx, head, record }): Promise<Result<{ code: string }, Refusal>> => {
      const booths = await listBooths(trx, head.id);
      const known = booths.find(({ id }) => id === form.id);
      if (!known) return err("not_found");
      const { code, x, y } = known;
      if (x === form.x && y === form.y) return ok({ code });
      if (known.revision !== form.revision) return err("changed_elsewhere");
      const moved = { ...known, x: form.x, y: form.y };
      const standing = await whereItStands(trx, head.id, moved, booths);
      if (!standing.ok) return standing;
      await saveBooth(trx, known.id, moved);
      await record("booth.moved", { kind: "booth", id: known.id }, { code, from: [x, y], to: [form.x, form.y] });
      return ok({ code });
    },
  );
}

/**
 * One change of many booths. Fails with `not_found` when one of them isn't the event's, `booth_in_use` when one that
 * somebody wishes for or was given would be removed, `booth_given` when one that was given would be closed; then none changes.
 */
export function changeBooths(
  ctx: Ctx,
  eventId: string,
  form: BulkBoothsForm,
): Promise<Result<{ count: number }, Refusal>> {
  return changeEvent(
    ctx,
    eventId,
    "setup.edit",
    async ({ trx, head, record }): Promise<Result<{ count: number }, Refusal>> => {
      const { what, zoneId } = form;
      const ids = [...new Set(form.ids)];
      const booths = (await listBooths(trx, head.id)).filter(({ id }) => ids.includes(id));
      if (booths.length !== ids.length) return err("not_found");
      if (what === "zone" && zoneId && !(await listZones(trx, head.id)).some(({ id }) => id === zoneId)) {
        return err("not_found");
      }
      if (what === "remove" && (await listNamedBooths(trx, ids)).size > 0) return err("booth_in_use");
      if (what === "close" && (await listGivenBooths(trx, ids)).size > 0) return err("booth_given");
      if (what === "remove") await deleteBooths(trx, ids);
      else for (const booth of booths) await saveBooth(trx, booth.id, { ...booth, ...changeOf(what, zoneId) });
      const codes = booths.map(({ code }) => code);
      await record(
        what === "remove" ? "booths.removed" : "booths.changed",
        { kind: "event", id: head.id },
        { what, codes },
      );
      return ok({ count: booths.length });
    },
  );
}

function changeOf(what: Exclude<BulkBoothsForm["what"], "remove">, zoneId: string | null): Partial<Booth> {
  const changes = {
    zone: { zoneId },
    power_on: { hasPower: true },
    power_off: { hasPower: false },
    water_on: { hasWater: true },
    water_off: { hasWater: false },
    close: { isClosed: true },
    open: { isClosed: false },
  };
  return changes[what];
}
