import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { testCtx } from "~/server/testing.server";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeBooth, makeHall, makePlanMark, makeZone } from "~db/factories/plan";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { changeBooths, moveEventBooth, saveEventBooth } from "./booth.service.server";
import type { GridRules } from "./grid";
import { applyGrid, previewGrid } from "./grid.service.server";
import { readDeskPlan, readPublicPlan } from "./plan.service.server";
import {
  removeEventHall,
  removeEventZone,
  removePlanMark,
  saveEventHall,
  saveEventZone,
  savePlanMark,
} from "./setup.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db) {
  const { id: organizationId } = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  const event = await makeEvent(db, organizationId, organizer);
  const hall = await makeHall(db, event.id);
  const place = { eventId: event.id, hallId: hall.id };
  return { organizationId, organizer, event, hall, place, ctx: await testCtx(db, organizer) };
}

/** An application of a new project, with an offer of the booth in that state. */
async function makeExhibitor(
  db: Db,
  eventId: string,
  by: Viewer,
  given: { boothId: string; state: string; sign: string; product?: string },
) {
  const project = await makeProject(db, by);
  const id = newId();
  await db
    .insertInto("booth_application")
    .values({
      id,
      event_id: eventId,
      project_id: project.id,
      organization_id: null,
      slug: `don-vi-${id}`,
      sign_vi: given.sign,
      sort_key: "x",
      field: "agriculture",
      about_vi: "Miến dong đất đá. Làm tay.",
      contact_name: by.name,
      contact_email: by.email,
      state: given.state,
      state_at: "2026-09-01T02:00:00.000Z",
      created_by: by.id,
      created_at: "2026-09-01T02:00:00.000Z",
    })
    .execute();
  if (given.product) {
    await db
      .insertInto("booth_product")
      .values({ id: newId(), application_id: id, name_vi: given.product, position: 1 })
      .execute();
  }
  await db
    .insertInto("booth_offer")
    .values({
      id: newId(),
      event_id: eventId,
      application_id: id,
      booth_id: given.boothId,
      state: given.state,
      until_at: "2026-09-10T02:00:00.000Z",
      offered_at: "2026-09-01T02:00:00.000Z",
    })
    .execute();
  return { id, slug: `don-vi-${id}` };
}

const publishPlan = (db: Db, eventId: string, at: string | null) =>
  db
    .insertInto("exhibitor_call")
    .values({
      event_id: eventId,
      opens_at: "2026-08-01T00:00:00.000Z",
      closes_at: "2026-08-20T00:00:00.000Z",
      plan_published_at: at,
    })
    .onConflict((oc) => oc.column("event_id").doUpdateSet({ plan_published_at: at }))
    .execute();

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

  it("tells the public who is where once the plan is published and the place confirmed, not before", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, place, organizer } = await stage(db);
    const codes = ["A1", "A2", "A3", "A4"];
    const booths = [];
    for (const code of codes)
      booths.push(await makeBooth(db, place, { code, isClosed: code === "A4", note: "Bí mật" }));
    const [a = { id: "" }, b = { id: "" }] = booths;
    const { slug } = await makeExhibitor(db, event.id, organizer, {
      boothId: a.id,
      state: "confirmed",
      sign: "Sợi Mây",
      product: "Miến dong",
    });
    await makeExhibitor(db, event.id, organizer, { boothId: b.id, state: "offered", sign: "Đang hỏi" });
    const seen = async () => {
      const read = await readPublicPlan({ db, locale: "vi" }, event.slug);
      return (
        read.ok && read.value.plan.booths.map(({ code, state, exhibitor }) => [code, state, exhibitor?.name ?? null])
      );
    };
    const untold = [
      ["A1", "untold", null],
      ["A2", "untold", null],
      ["A3", "untold", null],
      ["A4", "closed", null],
    ];
    expect(await seen()).toEqual(untold);
    await publishPlan(db, event.id, null);
    expect(await seen()).toEqual(untold);
    await publishPlan(db, event.id, "2026-09-01T00:00:00.000Z");
    expect(await seen()).toEqual([["A1", "taken", "Sợi Mây"], ...untold.slice(1)]);
    const read = await readPublicPlan({ db, locale: "vi" }, event.slug);
    expect(JSON.stringify(read)).not.toContain("Bí mật");
    expect(JSON.stringify(read)).not.toContain("Đang hỏi");
    expect(read.ok && read.value.plan.booths[0]?.exhibitor).toEqual({
      name: "Sợi Mây",
      line: "Miến dong đất đá.",
      words: ["", "Miến dong"],
      href: `/su-kien/${event.slug}/trien-lam/${slug}`,
    });
    const desk = await readDeskPlan(ctx, event.id);
    expect(desk.ok && desk.value.plan.booths.map(({ code, state }) => [code, state])).toEqual([
      ["A1", "taken"],
      ["A2", "offered"],
      ["A3", "free"],
      ["A4", "closed"],
    ]);
    const draft = await makeEvent(db, place.eventId && (await makeOrganization(db)).id, organizer, { state: "draft" });
    expect(await readPublicPlan({ db, locale: "vi" }, draft.slug)).toEqual(refused("not_found"));
  });

  it("reads a plan of one booth and of three with the same number of queries", async () => {
    const db = await freshDb(dialect);
    const { ctx, event, place, organizer } = await stage(db);
    await makeZone(db, event.id);
    await publishPlan(db, event.id, "2026-09-01T00:00:00.000Z");
    const add = async () => {
      const { id } = await makeBooth(db, place);
      await makeExhibitor(db, event.id, organizer, {
        boothId: id,
        state: "confirmed",
        sign: "Ủ Ấm",
        product: "Lò sấy",
      });
    };
    await add();
    const read = (counted: Db) =>
      Promise.all([
        readDeskPlan({ ...ctx, db: counted }, event.id),
        readPublicPlan({ ...ctx, db: counted }, event.slug),
      ]);
    const one = await countQueries(db, read);
    await add();
    await add();
    expect(await countQueries(db, read)).toBe(one);
  });
});
