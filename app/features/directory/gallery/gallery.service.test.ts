import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAccount } from "~db/factories/people";
import { makeMember, makeProject } from "~db/factories/project";
import { loadPlaces } from "~db/reference/load";
import { countQueries, dialects, freshDb } from "~db/testing";
import { setVisibility } from "../project.service.server";
import { readGalleryQuery } from "./gallery";
import { featuredProjects, readPublicProject, searchGallery } from "./gallery.service.server";

const asked = (address = "") => readGalleryQuery(new URLSearchParams(address));

describe.each(dialects)("the gallery on %s", (dialect) => {
  test("a stranger finds and counts public projects only", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    await makeProject(db, lead, { name: "Sợi Mây", pitch: "Miến dong sấy lạnh", isPublic: true });
    await makeProject(db, lead, { name: "Hạt Ngọc", pitch: "Bí mật tuyệt đối", field: "herbs", stage: "pilot" });
    const ctx = await testCtx(db, null);
    const all = await searchGallery(ctx, asked());
    expect(all.cards.map(({ name }) => name)).toEqual(["Sợi Mây"]);
    expect(all.facets).toEqual({
      total: 1,
      fields: { agriculture: 1 },
      stages: { idea: 1 },
      provinces: [],
      awarded: 0,
    });
    expect(await searchGallery(ctx, asked("q=bi+mat"))).toMatchObject({ cards: [], total: 0 });
    expect(await searchGallery(ctx, asked("q=hat+ngoc"))).toMatchObject({ cards: [], total: 0 });
    expect((await searchGallery(ctx, asked("q=mien+dong"))).cards.map(({ name }) => name)).toEqual(["Sợi Mây"]);
  });

  test("what a public project keeps to itself is in no answer, and no word of it is found", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { name: "Nông Thị Kín" });
    const { id, slug } = await makeProject(db, lead, {
      name: "Sợi Mây",
      summary: "Công thức gia truyền",
      needs: "Hai tỷ đồng",
    });
    await setVisibility(await testCtx(db, lead), id, { shown: true, further: [] });
    const ctx = await testCtx(db, null);
    const page = await readPublicProject(ctx, slug);
    expect(page).toMatchObject({
      ok: true,
      value: { editId: null, project: { name: "Sợi Mây", summary: null, needs: null, team: null } },
    });
    expect(JSON.stringify(page)).not.toMatch(/gia truyền|tỷ đồng|Kín/);
    expect(JSON.stringify(await searchGallery(ctx, asked()))).not.toMatch(/gia truyền|tỷ đồng|Kín/);
    expect(await searchGallery(ctx, asked("q=gia+truyen"))).toMatchObject({ cards: [], total: 0 });
    await setVisibility(await testCtx(db, lead), id, { shown: true, further: ["summary"] });
    expect(await searchGallery(ctx, asked("q=gia+truyen"))).toMatchObject({ total: 1 });
    await setVisibility(await testCtx(db, lead), id, { shown: false, further: ["summary"] });
    expect(await searchGallery(ctx, asked("q=gia+truyen"))).toMatchObject({ cards: [], total: 0 });
    expect(await readPublicProject(ctx, slug)).toEqual({ ok: false, error: "not_found" });
  });

  test("a minor is named on the public page only once a guardian has agreed", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db, { name: "Bế Văn Trưởng" });
    const { id, slug } = await makeProject(db, lead, { isPublic: true });
    await makeMember(db, id, { name: "Em Chưa", birthYear: 2010, position: 1 });
    const guardian = { name: "Mẹ em", consentedAt: "2026-08-01T02:00:00.000Z" };
    await makeMember(db, id, { name: "Em Rồi", birthYear: 2010, position: 2, part: "Thiết kế", guardian });
    const page = await readPublicProject(await testCtx(db, null), slug);
    expect(page.ok && "project" in page.value && page.value.project.team).toEqual([
      { name: "Bế Văn Trưởng", part: "", isLead: true },
      { name: "Em Rồi", part: "Thiết kế", isLead: false },
    ]);
  });

  test("filters narrow together, and every choice is counted", async () => {
    const db = await freshDb(dialect);
    await loadPlaces(db);
    const lead = await makeAccount(db);
    const thucPhan = { code: "01273", validFrom: "2025-07-01" };
    await makeProject(db, lead, { name: "A", field: "herbs", stage: "pilot", isPublic: true, commune: thucPhan });
    await makeProject(db, lead, { name: "B", field: "herbs", stage: "idea", isPublic: true, commune: thucPhan });
    await makeProject(db, lead, { name: "C", field: "crafts", stage: "pilot", isPublic: true });
    const ctx = await testCtx(db, null);
    const names = async (address: string) => (await searchGallery(ctx, asked(address))).cards.map(({ name }) => name);
    expect(await names("field=herbs&sort=name")).toEqual(["A", "B"]);
    expect(await names("field=herbs&stage=pilot")).toEqual(["A"]);
    expect(await names("area=04&sort=name")).toEqual(["A", "B"]);
    expect(await names("area=01273@2025-07-01&stage=idea")).toEqual(["B"]);
    expect(await names("area=01")).toEqual([]);
    expect(await names("award=yes")).toEqual([]);
    const { facets } = await searchGallery(ctx, asked("field=herbs"));
    expect(facets).toEqual({
      total: 3,
      fields: { herbs: 2, crafts: 1 },
      stages: { pilot: 2, idea: 1 },
      provinces: [
        {
          ...{ value: "04", label: "Cao Bằng", count: 2 },
          communes: [{ value: "01273@2025-07-01", label: "Phường Thục Phán", count: 2 }],
        },
      ],
      awarded: 0,
    });
  });

  test("a page past the end shows the last one; exact accents come first", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    await makeProject(db, lead, { name: "Ba ngàn", isPublic: true });
    await makeProject(db, lead, { name: "Ba ngân", isPublic: true });
    const ctx = await testCtx(db, null);
    expect(await searchGallery(ctx, asked("page=7"))).toMatchObject({ page: 1, total: 2 });
    const first = await searchGallery(ctx, asked("q=ba+ngân"));
    expect(first.cards.map(({ name }) => name)).toEqual(["Ba ngân", "Ba ngàn"]);
  });

  test("three projects cost as many queries as one", async () => {
    const db = await freshDb(dialect);
    const lead = await makeAccount(db);
    const ctx = await testCtx(db, null);
    const cost = () => countQueries(db, (counted) => searchGallery({ ...ctx, db: counted }, asked("q=du&stage=idea")));
    const featured = () => countQueries(db, (counted) => featuredProjects({ ...ctx, db: counted }, 4));
    await makeProject(db, lead, { isPublic: true });
    const one = [await cost(), await featured()];
    await makeProject(db, lead, { isPublic: true });
    await makeProject(db, lead, { isPublic: true });
    expect([await cost(), await featured()]).toEqual(one);
    expect(one).toEqual([3, 1]);
  });
});
