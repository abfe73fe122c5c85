import { describe, expect, it } from "vitest";
import { makeEvent } from "~db/factories/event";
import { makeOrganization } from "~db/factories/people";
import { makeBooth, makeZone } from "~db/factories/plan";
import { countQueries, dialects, freshDb } from "~db/testing";
import { readDeskPlan, readPublicPlan } from "./plan.service.server";
import { makeExhibitor, publishPlan, stage } from "./plan.testing.server";

type Db = Awaited<ReturnType<typeof freshDb>>;
const refused = (error: string) => ({ ok: false, error });

describe.each(dialects)("who sees what of the plan on %s", (dialect) => {
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
