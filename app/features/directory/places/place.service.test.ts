import { beforeAll, describe, expect, test } from "vitest";
import { loadPlaces } from "~db/reference/load";
import { dialects, sharedDb } from "~db/testing";
import { placeLabel } from "./place";
import { resolvePlace, searchPlaces } from "./place.service.server";

describe.each(dialects)("places on %s", (dialect) => {
  const db = sharedDb(dialect);
  beforeAll(() => loadPlaces(db()));
  const found = async (typed: string, provinceCode?: string) =>
    (await searchPlaces(db(), typed, provinceCode)).map(placeLabel);

  test("a commune is found without accents", async () => {
    expect(await found("thuc phan")).toEqual(["Phường Thục Phán, Cao Bằng"]);
  });

  test("a commune is found by its kind and name", async () => {
    expect(await found("xã Nguyên Bình")).toContain("Xã Nguyên Bình, Cao Bằng");
  });

  test("a province's name narrows, and alone lists its communes", async () => {
    expect(await found("nguyen binh cao bang")).toEqual(["Xã Nguyên Bình, Cao Bằng"]);
    const communes = await found("cao bằng");
    expect(communes).toHaveLength(12);
    expect(communes.every((label) => label.endsWith("Cao Bằng"))).toBe(true);
  });

  test("the exact accents come first", async () => {
    expect((await found("tân an"))[0]).toMatch(/Tân An,/);
  });

  test("a province's code narrows, too", async () => {
    expect(await found("nguyen binh", "04")).toEqual(["Xã Nguyên Bình, Cao Bằng"]);
  });

  test("nothing is found by signs, wildcards or nothing", async () => {
    expect(await found("")).toEqual([]);
    expect(await found("%_'\"")).toEqual([]);
  });

  test("a typed name that one commune alone has is that commune", async () => {
    expect(await resolvePlace(db(), { place: "", placeText: "phuong thuc phan" })).toMatchObject({
      ok: true,
      value: { commune: "Phường Thục Phán", province: "Cao Bằng" },
    });
  });

  test("a name that many have is ambiguous until the province is added", async () => {
    expect(await resolvePlace(db(), { place: "", placeText: "Tân An" })).toEqual({
      ok: false,
      error: "place_ambiguous",
    });
  });

  test("a name that none has is unknown, and so is a value that is none of ours", async () => {
    expect(await resolvePlace(db(), { place: "", placeText: "Atlantis" })).toEqual({
      ok: false,
      error: "place_unknown",
    });
    expect(await resolvePlace(db(), { place: "99999@2025-07-01" })).toEqual({ ok: false, error: "place_unknown" });
  });

  test("an emptied box is no place; newly typed words win over the value that was there", async () => {
    const [known] = await searchPlaces(db(), "thuc phan");
    const place = `${known?.code}@${known?.validFrom}`;
    expect(await resolvePlace(db(), { place, placeText: "" })).toEqual({ ok: true, value: null });
    expect(await resolvePlace(db(), { place })).toEqual({ ok: true, value: known });
    expect(await resolvePlace(db(), { place, placeText: "Nguyên Bình, Cao Bằng" })).toMatchObject({
      ok: true,
      value: { commune: "Xã Nguyên Bình" },
    });
  });
});
