import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { makeBooth, makePlanMark } from "~db/factories/plan";
import { dialects, freshDb } from "~db/testing";
import { changeBooths, moveEventBooth, saveEventBooth } from "./booth.service.server";
import type { GridRules } from "./grid";
import { applyGrid, previewGrid } from "./grid.service.server";
import { readDeskPlan } from "./plan.service.server";
import { makeExhibitor, stage } from "./plan.testing.server";
import {
  removeEventHall,
  removeEventZone,
  removePlanMark,
  saveEventHall,
  saveEventZone,
  savePlanMark,
} from "./setup.service.server";

const booth = {
  id: null,
  revision: 1,
  zoneId: null,
  width: 300,
  depth: 300,
  hasPower: true,
  hasWater: false,
  isClosed: false,
  note: "",
};
const refused = (error: string) => ({ ok: false, error });

describe.each(dialects)("the plan on %s", (dialect) => {
  it("keeps booths inside the hall and apart, by code and by place", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, hall, place } = await stage(db);
    const a = await makeBooth(db, place, { code: "A1", x: 0, y: 0 });
    const save = (given: object) =>
      saveEventBooth(ctx, event.id, { ...booth, hallId: hall.id, code: "A2", x: 300, y: 0, ...given });
    expect(await save({ x: 299 })).toEqual(refused("booth_overlaps"));
    expect(await save({ x: 3_701 })).toEqual(refused("booth_outside"));
    expect(await save({ code: "A1" })).toEqual(refused("booth_code_taken"));
    expect(await save({ hallId: newId() })).toEqual(refused("not_found"));
    expect(await save({})).toEqual({ ok: true, value: { code: "A2" } });
    expect(await save({ id: a.id, code: "A9", x: 0, y: 600 })).toEqual({ ok: true, value: { code: "A9" } });
    expect(await save({ id: a.id, code: "A9", x: 0, y: 0 })).toEqual(refused("changed_elsewhere"));
    const desk = await readDeskPlan(ctx, event.id);
    expect(desk.ok && desk.value.plan.booths.map(({ code, x, y, revision }) => [code, x, y, revision])).toEqual([
      ["A2", 300, 0, 1],
      ["A9", 0, 600, 2],
    ]);
  });

  it("moves a booth once, the same move again is nothing, a stale or foreign one is refused", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, place } = await stage(db);
    const { id } = await makeBooth(db, place, { code: "A1", x: 0, y: 0 });
    await makeBooth(db, place, { code: "A2", x: 900, y: 0 });
    expect(await moveEventBooth(ctx, event.id, { id, revision: 1, x: 50, y: 100 })).toEqual({
      ok: true,
      value: { code: "A1" },
    });
    expect(await moveEventBooth(ctx, event.id, { id, revision: 1, x: 50, y: 100 })).toEqual({
      ok: true,
      value: { code: "A1" },
    });
    expect(await moveEventBooth(ctx, event.id, { id, revision: 1, x: 0, y: 0 })).toEqual(refused("changed_elsewhere"));
    expect(await moveEventBooth(ctx, event.id, { id, revision: 2, x: 700, y: 100 })).toEqual(refused("booth_overlaps"));
    expect(await moveEventBooth(ctx, event.id, { id, revision: 2, x: 50_000, y: 0 })).toEqual(refused("booth_outside"));
    const other = await stage(db);
    expect(await moveEventBooth(other.ctx, other.event.id, { id, revision: 2, x: 0, y: 0 })).toEqual(
      refused("not_found"),
    );
    expect(await moveEventBooth(other.ctx, event.id, { id, revision: 2, x: 0, y: 0 })).toEqual(refused("not_found"));
    expect((await db.selectFrom("activity").select("act").execute()).map(({ act }) => act)).toEqual(["booth.moved"]);
  });

  it("draws the grid that was shown, and drawing it again doubles nothing", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, hall } = await stage(db);
    const rules: GridRules = {
      hallId: hall.id,
      zoneId: null,
      x: 200,
      y: 200,
      rows: 2,
      perRow: 3,
      width: 300,
      depth: 300,
      aisle: 300,
      backToBack: false,
      corner: "nw",
      prefix: "A",
      firstNumber: 1,
      digits: 2,
      numbering: "through",
      power: "all",
      water: [2],
    };
    const seenOf = async (form: GridRules) => {
      const read = await previewGrid(ctx, event.id, form);
      return (read.ok && read.value.preview?.seen) || "";
    };
    const seen = await seenOf(rules);
    expect(await applyGrid(ctx, event.id, { ...rules, seen: "other" })).toEqual(refused("changed_elsewhere"));
    expect(await applyGrid(ctx, event.id, { ...rules, seen })).toEqual({ ok: true, value: { added: 6, changed: 0 } });
    expect(await applyGrid(ctx, event.id, { ...rules, seen })).toEqual(refused("changed_elsewhere"));
    expect(await applyGrid(ctx, event.id, { ...rules, seen: await seenOf(rules) })).toEqual({
      ok: true,
      value: { added: 0, changed: 0 },
    });
    const south = { ...rules, y: 900 };
    expect(await applyGrid(ctx, event.id, { ...south, seen: await seenOf(south) })).toEqual({
      ok: true,
      value: { added: 0, changed: 6 },
    });
    const onTop = { ...rules, prefix: "B", y: 900 };
    expect(await applyGrid(ctx, event.id, { ...onTop, seen: await seenOf(onTop) })).toEqual(refused("booth_overlaps"));
    const outside = { ...rules, prefix: "B", x: 3_900 };
    expect(await applyGrid(ctx, event.id, { ...outside, seen: await seenOf(outside) })).toEqual(
      refused("booth_outside"),
    );
    const rows = await db.selectFrom("booth").select(["code", "y_cm", "has_water"]).orderBy("sort_key").execute();
    expect(rows.map(({ code, y_cm, has_water }) => [code, y_cm, has_water])).toEqual([
      ["A01", 900, 0],
      ["A02", 900, 0],
      ["A03", 900, 0],
      ["A04", 1_500, 1],
      ["A05", 1_500, 1],
      ["A06", 1_500, 1],
    ]);
  });

  it("removes no booth that somebody has or wishes for, closes none that was given, and changes all or none", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, place, organizer } = await stage(db);
    const booths = [await makeBooth(db, place), await makeBooth(db, place), await makeBooth(db, place)];
    const [given = { id: "" }, wished = { id: "" }, free = { id: "" }] = booths;
    const { id: applicationId } = await makeExhibitor(db, event.id, organizer, {
      boothId: given.id,
      state: "offered",
      sign: "Sợi Mây",
    });
    await db.insertInto("booth_wish").values({ application_id: applicationId, rank: 1, booth_id: wished.id }).execute();
    const change = (what: "remove" | "close" | "water_on", ids: string[]) =>
      changeBooths(ctx, event.id, { ids, what, zoneId: null });
    expect(await change("remove", [given.id, free.id])).toEqual(refused("booth_in_use"));
    expect(await change("remove", [wished.id])).toEqual(refused("booth_in_use"));
    expect(await change("close", [given.id, free.id])).toEqual(refused("booth_given"));
    expect(await change("close", [free.id, newId()])).toEqual(refused("not_found"));
    expect(await change("water_on", [given.id, free.id])).toEqual({ ok: true, value: { count: 2 } });
    expect(await change("remove", [free.id])).toEqual({ ok: true, value: { count: 1 } });
    const rows = await db.selectFrom("booth").select(["id", "has_water", "is_closed"]).orderBy("id").execute();
    expect(rows).toEqual([
      { id: given.id, has_water: 1, is_closed: 0 },
      { id: wished.id, has_water: 0, is_closed: 0 },
    ]);
  });

  it("halls, zones and marks: added, changed, kept while something stands on them", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, hall, place } = await stage(db);
    const made = await saveEventZone(ctx, event.id, {
      id: null,
      name: { vi: "Nông nghiệp", en: null },
      about: { vi: "", en: null },
      tone: "leaf",
      fields: ["agriculture"],
    });
    if (!made.ok) throw new Error(made.error);
    const { id: boothId } = await makeBooth(db, place, { zoneId: made.value.id, x: 3_000, y: 0 });
    const size = { id: hall.id, name: { vi: "Sảnh A", en: null }, width: 3_299, depth: 2_500 };
    expect(await saveEventHall(ctx, event.id, size)).toEqual(refused("booth_outside"));
    expect((await saveEventHall(ctx, event.id, { ...size, width: 3_300 })).ok).toBe(true);
    expect(await removeEventHall(ctx, event.id, { id: hall.id })).toEqual(refused("in_use"));
    expect(await removeEventZone(ctx, event.id, { id: made.value.id })).toEqual(refused("in_use"));
    const mark = {
      id: null,
      hallId: hall.id,
      kind: "stage" as const,
      label: { vi: "", en: null },
      x: 0,
      y: 0,
      width: 800,
      depth: 400,
    };
    expect(await savePlanMark(ctx, event.id, { ...mark, x: 3_000 })).toEqual(refused("mark_outside"));
    const stood = await savePlanMark(ctx, event.id, mark);
    expect(stood.ok && (await removePlanMark(ctx, event.id, stood.value)).ok).toBe(true);
    await db.deleteFrom("booth").where("id", "=", boothId).execute();
    await makePlanMark(db, place);
    expect((await removeEventHall(ctx, event.id, { id: hall.id })).ok).toBe(true);
    expect((await removeEventZone(ctx, event.id, { id: made.value.id })).ok).toBe(true);
    const other = await stage(db);
    expect(await removeEventHall(ctx, event.id, { id: other.hall.id })).toEqual(refused("not_found"));
  });
});
