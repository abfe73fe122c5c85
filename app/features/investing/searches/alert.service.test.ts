import { describe, expect, test } from "vitest";
import { indexProject } from "~/features/directory/project.queries.server";
import { setTiers } from "~/features/directory/project.service.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeInvestor } from "~db/factories/investing";
import { makeAccount, makeOrganization } from "~db/factories/people";
import { makeProject } from "~db/factories/project";
import { dialects, freshDb } from "~db/testing";
import { readSilence, sendSearchAlerts, silenceSearch, silenceToken } from "./alert.service.server";
import { changeSearch, keepSearch, readSearches } from "./search.service.server";

const start = "2026-09-01T02:00:00.000Z";
const dayTwo = "2026-09-02T02:00:00.000Z";
const dayThree = "2026-09-03T02:00:00.000Z";

async function scene(db: Db) {
  const host = await makeOrganization(db);
  const lead = await makeAccount(db);
  const finance = { raising: 1_000_000_000n, revenue: 5_000_000_000n };
  const tiers = { raising: "investors", revenue: "private" } as const;
  const project = await makeProject(db, lead, { name: "Sợi Mây", field: "herbs", isPublic: true, tiers, finance });
  const { id, account } = await makeInvestor(db, host.id);
  const ctx = await testCtx(db, account, { now: start });
  const kept = await keepSearch(ctx, { name: "Dược liệu", alert: "daily", query: "field=herbs&page=3&what=ever" });
  const house = { db, secrets: ctx.house.secrets, baseUrl: ctx.baseUrl };
  const look = (now: string, holder = "one") => sendSearchAlerts(house, holder, now);
  const letters = () => db.selectFrom("letter").select(["subject", "body"]).orderBy("created_at").execute();
  return { lead, project, investorId: id, ctx, house, look, letters, searchId: kept.ok ? kept.value.id : "" };
}

describe.each(dialects)("letters about kept searches on %s", (dialect) => {
  test("nothing is written before the period is over, nor when nothing changed", async () => {
    const db = await freshDb(dialect);
    const { look, letters, ctx } = await scene(db);
    expect(await readSearches(ctx)).toMatchObject({ value: [{ query: "field=herbs", alert: "daily" }] });
    expect(await look("2026-09-02T01:59:59.000Z")).toBe(0);
    expect(await look(dayTwo)).toBe(1);
    expect(await letters()).toEqual([]);
  });

  test("one letter a period tells what came, what changed as far as it shows, and what went", async () => {
    const db = await freshDb(dialect);
    const { lead, project, investorId, look, letters } = await scene(db);
    const fresh = await makeProject(db, lead, { name: "Hương Rừng", field: "herbs", isPublic: true });
    await makeProject(db, lead, { name: "Kín", field: "herbs" });
    await db
      .updateTable("project_finance")
      .set({ raising: 3_000_000_000n, revenue: 9_000_000_000n })
      .where("project_id", "=", project.id)
      .execute();
    await indexProject(db, project.id);
    expect(await look(dayTwo)).toBe(1);
    expect(await look(dayTwo)).toBe(0);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter?.body).toContain("Dự án mới (1):\n- Hương Rừng");
    expect(letter?.body).toContain("- Sợi Mây: số vốn gọi\n");
    expect(letter?.body).not.toMatch(/- Kín|doanh thu|9\.000/);
    const views = await db.selectFrom("project_view").select(["project_id", "what", "investor_id"]).execute();
    expect(views).toEqual([{ project_id: project.id, what: "mail", investor_id: investorId }]);

    await db.updateTable("project").set({ field: "crafts" }).where("id", "=", fresh.id).execute();
    await setTiers(await testCtx(db, lead, { now: dayTwo }), project.id, { name: "private" });
    await look(dayThree);
    const [, second] = await letters();
    expect(second?.body).toContain("Dự án không còn trong kết quả (2):\n- Hương Rừng\n- 1 dự án không còn hiển thị");
    expect(second?.body).not.toContain("Sợi Mây");
  });

  test("two processes write one letter, and a suspended investor gets none", async () => {
    const db = await freshDb(dialect);
    const { lead, investorId, look, letters } = await scene(db);
    await makeProject(db, lead, { name: "Hương Rừng", field: "herbs", isPublic: true });
    await Promise.all([look(dayTwo, "one"), look(dayTwo, "two")]);
    expect(await letters()).toHaveLength(1);
    await makeProject(db, lead, { name: "Ủ Ấm", field: "herbs", isPublic: true });
    await db.updateTable("investor").set({ state: "suspended" }).where("id", "=", investorId).execute();
    expect(await look(dayThree)).toBe(0);
    expect(await letters()).toHaveLength(1);
  });

  test("the link under a letter stops its letters without signing in, and no other link does", async () => {
    const db = await freshDb(dialect);
    const { ctx, house, searchId, look } = await scene(db);
    const visitor = { ...ctx, viewer: null };
    const token = silenceToken(house, searchId);
    expect(await readSilence(visitor, token)).toEqual({ ok: true, value: { name: "Dược liệu", isOff: false } });
    expect(await readSilence(visitor, `${searchId}.forged`)).toEqual({ ok: false, error: "not_found" });
    expect(await silenceSearch(visitor, `${searchId}.forged`)).toEqual({ ok: false, error: "not_found" });
    expect(await silenceSearch(visitor, token)).toEqual({ ok: true, value: undefined });
    expect(await silenceSearch(visitor, token)).toEqual({ ok: true, value: undefined });
    expect(await look(dayTwo)).toBe(0);
    const other = await testCtx(db, (await makeInvestor(db, (await makeOrganization(db)).id)).account);
    expect(await changeSearch(other, { act: "remove", searchId })).toEqual({ ok: false, error: "not_found" });
    expect(await changeSearch(ctx, { act: "change", searchId, name: "Mới", alert: "weekly" })).toMatchObject({
      ok: true,
    });
    expect(await changeSearch(ctx, { act: "remove", searchId })).toMatchObject({ ok: true });
    expect(await readSearches(ctx)).toEqual({ ok: true, value: [] });
  });
});
