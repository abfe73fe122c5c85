import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeOffer } from "~db/factories/exhibitors";
import { makeBooth, makeZone } from "~db/factories/plan";
import { dialects, freshDb } from "~db/testing";
import { publishExhibitors } from "../call/call.service.server";
import { makeExhibitor, makeFair } from "../testing.server";
import { readShowcaseQuery } from "./showcase";
import { drawExhibitorCode, readExhibitor, readShowcase } from "./showcase.service.server";

const query = (search: string) => readShowcaseQuery(new URLSearchParams(search));

describe.each(dialects)("the exhibition on %s", (dialect) => {
  test("only the confirmed are shown, once announced; found without accents, narrowed by zone and field", async () => {
    const db = await freshDb(dialect);
    const { event, organizer, secretary, booth, place } = await makeFair(db, ["A1"]);
    const zone = await makeZone(db, event.id, { key: "nong_san", nameVi: "Nông sản" });
    const inZone = await makeBooth(db, place, { code: "B1", zoneId: zone.id });
    const shown = await makeExhibitor(db, event.id, { signVi: "Hạt dẻ", state: "confirmed", field: "herbs" });
    await makeOffer(db, event.id, shown.id, inZone.id, { state: "confirmed" });
    const asked = await makeExhibitor(db, event.id, { signVi: "Được mời", state: "offered" });
    await makeOffer(db, event.id, asked.id, booth("A1"));
    const visitor = await testCtx(db, null);
    const names = async (search: string) => {
      const showcase = await readShowcase(visitor, event.slug, query(search));
      return showcase.ok ? showcase.value.cards.map(({ sign, boothCode }) => [sign.vi, boothCode]) : showcase.error;
    };
    expect(await names("")).toEqual([]);
    expect(await readExhibitor(visitor, event.slug, shown.slug)).toEqual({ ok: false, error: "not_found" });
    const lead = await testCtx(db, shown.lead);
    expect(await readExhibitor(lead, event.slug, shown.slug)).toMatchObject({ ok: true, value: { isPreview: true } });

    expect(await publishExhibitors(await testCtx(db, secretary), event.id, true)).toEqual({
      ok: false,
      error: "forbidden",
    });
    expect(await publishExhibitors(await testCtx(db, organizer), event.id, true)).toEqual({ ok: true });
    expect(await names("")).toEqual([["Hạt dẻ", "B1"]]);
    expect(await names("q=hat+de&zone=nong_san&field=herbs")).toEqual([["Hạt dẻ", "B1"]]);
    expect([await names("q=moi"), await names("zone=khac"), await names("field=crafts")]).toEqual([[], [], []]);
    expect(await readExhibitor(visitor, event.slug, asked.slug)).toEqual({ ok: false, error: "not_found" });
    expect(await readExhibitor(visitor, event.slug, shown.slug)).toMatchObject({
      ok: true,
      value: { isPreview: false, boothCode: "B1", products: [{ name: { vi: "Sản phẩm mẫu" } }] },
    });
    const code = await drawExhibitorCode(visitor, event.slug, shown.slug);
    expect(code.ok && code.value.svg.startsWith("<svg")).toBe(true);
  });
});
