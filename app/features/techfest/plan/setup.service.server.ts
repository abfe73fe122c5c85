import { fold } from "~/core/fold";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { changeEvent } from "../change-event.service.server";
import { boothsOutside, isInside } from "./plan";
import type { HallForm, MarkForm, ZoneForm } from "./plan.form";
import { listBooths, listHalls, listMarks, listZones } from "./plan.queries.server";
import {
  deleteHall,
  deleteMark,
  deleteZone,
  hasBoothsIn,
  insertHall,
  insertMark,
  insertZone,
  isZoneAskedFor,
  saveHall,
  saveMark,
  saveZone,
} from "./setup.queries.server";

type Done = Promise<Result<{ id: string }, Refusal>>;
type ById = { readonly id: string };

/** Adds a hall or changes one. Fails with `booth_outside` when it would become smaller than its booths need. */
export function saveEventHall(ctx: Ctx, eventId: string, form: HallForm): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const known = form.id ? (await listHalls(trx, head.id)).find(({ id }) => id === form.id) : undefined;
    if (form.id && !known) return err("not_found");
    if (known) {
      const booths = (await listBooths(trx, head.id)).filter(({ hallId }) => hallId === known.id);
      const size = { ...known, w: form.width, d: form.depth };
      if (boothsOutside(booths, [size]).length > 0) return err("booth_outside");
      await saveHall(trx, known.id, form);
    }
    const id = known?.id ?? (await insertHall(trx, head.id, form));
    await record(known ? "hall.changed" : "hall.added", { kind: "hall", id }, { name: form.name.vi });
    return ok({ id });
  });
}

/** Removes an empty hall with its marks. Fails with `in_use` while booths stand in it. */
export function removeEventHall(ctx: Ctx, eventId: string, { id }: ById): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const hall = (await listHalls(trx, head.id)).find((one) => one.id === id);
    if (!hall) return err("not_found");
    if (await hasBoothsIn(trx, "hall_id", id)) return err("in_use");
    await deleteHall(trx, hall);
    await record("hall.removed", { kind: "hall", id }, { name: hall.name.vi });
    return ok({ id });
  });
}

/** Adds a zone or changes one. */
export function saveEventZone(ctx: Ctx, eventId: string, form: ZoneForm): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const zones = await listZones(trx, head.id);
    const known = form.id ? zones.find(({ id }) => id === form.id) : undefined;
    if (form.id && !known) return err("not_found");
    if (known) await saveZone(trx, known.id, form);
    const key = freeKey(
      form.name.vi,
      zones.map((zone) => zone.key),
    );
    const id = known?.id ?? (await insertZone(trx, head.id, key, form));
    await record(known ? "zone.changed" : "zone.added", { kind: "zone", id }, { name: form.name.vi });
    return ok({ id });
  });
}

function freeKey(name: string, taken: readonly string[]): string {
  const base =
    fold(name)
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_|_$/g, "")
      .slice(0, 36) || "khu";
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(key)) return key;
  }
}

/** Removes a zone that no booth and no application names; else `in_use`. */
export function removeEventZone(ctx: Ctx, eventId: string, { id }: ById): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const zone = (await listZones(trx, head.id)).find((one) => one.id === id);
    if (!zone) return err("not_found");
    if ((await hasBoothsIn(trx, "zone_id", id)) || (await isZoneAskedFor(trx, id))) return err("in_use");
    await deleteZone(trx, zone);
    await record("zone.removed", { kind: "zone", id }, { name: zone.name.vi });
    return ok({ id });
  });
}

/** Adds what else stands in a hall, or changes it. Fails with `mark_outside`. */
export function savePlanMark(ctx: Ctx, eventId: string, form: MarkForm): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const hall = (await listHalls(trx, head.id)).find(({ id }) => id === form.hallId);
    const known = form.id ? (await listMarks(trx, head.id)).find(({ id }) => id === form.id) : undefined;
    if (!hall || (form.id && !known)) return err("not_found");
    if (!isInside({ x: form.x, y: form.y, w: form.width, d: form.depth }, hall)) return err("mark_outside");
    if (known) await saveMark(trx, known.id, form);
    const id = known?.id ?? (await insertMark(trx, head.id, form));
    await record(known ? "plan_mark.changed" : "plan_mark.added", { kind: "plan_mark", id }, { kind: form.kind });
    return ok({ id });
  });
}

/** Takes a mark off the plan. */
export function removePlanMark(ctx: Ctx, eventId: string, { id }: ById): Done {
  return changeEvent(ctx, eventId, "setup.edit", async ({ trx, head, record }): Done => {
    const mark = (await listMarks(trx, head.id)).find((one) => one.id === id);
    if (!mark) return err("not_found");
    await deleteMark(trx, mark);
    await record("plan_mark.removed", { kind: "plan_mark", id }, { kind: mark.kind });
    return ok({ id });
  });
}
