import { describe, expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { testCtx } from "~/server/testing.server";
import { makeManyEntries } from "~db/factories/many-entries";
import { countQueries, dialects, freshDb } from "~db/testing";
import { carryOutBatch, planBatch, readBatch } from "./batch.service.server";
import type { NewBatchForm, Told } from "./decision.form";
import { makeDeskEntry, makeDeskWorld } from "./testing.server";

const now = "2026-09-02T02:00:00.000Z";
const no: Told = { act: "ineligible", reason: "Ngoài tỉnh." };

describe.each(dialects)("an act on many entries (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const ctx = await testCtx(db, desk.secretary, { now });
    const id = desk.competition.id;
    const plan = async (form: Partial<NewBatchForm> & Pick<NewBatchForm, "act">, viewer: Viewer = desk.secretary) =>
      planBatch({ ...ctx, viewer }, id, { ids: [], query: "", ...form });
    const made = async (form: Partial<NewBatchForm> & Pick<NewBatchForm, "act">) => {
      const planned = await plan(form);
      if (!planned.ok) throw new Error(planned.error);
      return planned.value;
    };
    const states = async () => {
      const rows = await db.selectFrom("entry").select(["id", "state"]).execute();
      return new Map(rows.map((row) => [row.id, row.state]));
    };
    return { db, ...desk, ctx, id, plan, made, states };
  }

  it("on all that the address leaves is planned, shown and carried out in steps, each once", async () => {
    const { db, competition, organizer, ctx, id, made, states } = await world();
    const ids = await makeManyEntries(db, competition, organizer, 230, { states: ["submitted"] });
    const late = ids.filter((_, n) => n % 40 === 39);
    const batchId = await made({ act: "ineligible", all: "1", query: "late=0" });
    const planned = await readBatch(ctx, id, batchId);
    if (!planned.ok) throw new Error(planned.error);
    const { total, state, reached, changing, skipped } = planned.value;
    expect({ total, state, reached, shown: changing.length, skipped: skipped.count }).toEqual({
      total: 225,
      state: "planned",
      reached: 0,
      shown: 100,
      skipped: 0,
    });
    expect([...(await states()).values()].every((one) => one === "submitted")).toBe(true);
    expect(await carryOutBatch(ctx, id, batchId, null)).toEqual({ ok: false, error: "invalid" });
    expect(await carryOutBatch(ctx, id, batchId, { act: "eligible" })).toEqual({ ok: false, error: "invalid" });
    const first = await carryOutBatch(ctx, id, batchId, no);
    expect(first).toEqual({ ok: true, value: { state: "running", done: 100, kept: 0 } });
    const changed = ids.findLast((one) => !late.includes(one)) ?? "";
    await db.updateTable("entry").set({ revision: 9 }).where("id", "=", changed).execute();
    const elsewhere = ids.find((one) => !late.includes(one)) ?? "";
    await db
      .updateTable("entry")
      .set({ revision: 9 })
      .where("id", "=", elsewhere)
      .where("state", "=", "submitted")
      .execute();
    const steps = [await carryOutBatch(ctx, id, batchId, null), await carryOutBatch(ctx, id, batchId, null)];
    expect(steps.map((step) => step.ok && step.value.state)).toEqual(["running", "finished"]);
    expect(await carryOutBatch(ctx, id, batchId, null)).toEqual({ ok: false, error: "already_done" });
    const over = await readBatch(ctx, id, batchId);
    const kept = over.ok ? over.value.kept.rows.map(({ reason }) => reason) : [];
    expect(new Set(kept)).toEqual(new Set(["changed_elsewhere"]));
    const after = await states();
    expect(late.every((one) => after.get(one) === "submitted")).toBe(true);
    expect([...after.values()].filter((one) => one === "ineligible")).toHaveLength(225 - kept.length);
  });

  it("leaves what can't be changed, and says why before and after", async () => {
    const { db, competition, ctx, id, made, states } = await world();
    const fine = await makeDeskEntry(db, competition, "Sợi Mây");
    const late = await makeDeskEntry(db, competition, "Muộn", { isLate: true });
    const batchId = await made({ act: "eligible", ids: [fine.id, late.id, "không phải mã", fine.id] });
    const view = await readBatch(ctx, id, batchId);
    expect(view.ok && view.value.changing.map(({ id: one, state, next }) => [one, state, next])).toEqual([
      [fine.id, "submitted", "eligible"],
    ]);
    expect(view.ok && view.value.skipped.rows.map(({ id: one, reason }) => [one, reason])).toEqual([
      [late.id, "entry_late"],
    ]);
    expect(await carryOutBatch(ctx, id, batchId, { act: "eligible" })).toEqual({
      ok: true,
      value: { state: "finished", done: 1, kept: 0 },
    });
    expect([(await states()).get(fine.id), (await states()).get(late.id)]).toEqual(["eligible", "submitted"]);
    expect(await db.selectFrom("letter").select("id").execute()).toHaveLength(1);
  });

  it("ticks an item for those that are asked it, and keeps notes that were written", async () => {
    const { db, competition, secretary, ctx, id, made } = await world();
    const [idea = "", project = ""] = competition.divisionIds;
    const one = await makeDeskEntry(db, competition, "Một", { divisionId: idea });
    const other = await makeDeskEntry(db, competition, "Hai", { divisionId: project });
    const itemId = "01890000-0000-7000-8000-000000000001";
    const item = { id: itemId, competition_id: id, division_id: idea, label_vi: "Cam kết", position: 1 };
    await db.insertInto("checklist_item").values(item).execute();
    const noted = {
      entry_id: one.id,
      item_id: itemId,
      is_met: 0 as const,
      note: "Chờ chữ ký",
      checked_by: secretary.id,
      checked_at: now,
    };
    await db.insertInto("entry_check").values(noted).execute();
    const batchId = await made({ act: "check", ids: [one.id, other.id] });
    expect(await carryOutBatch(ctx, id, batchId, { act: "check", itemId: other.id })).toEqual({
      ok: false,
      error: "not_found",
    });
    const step = await carryOutBatch(ctx, id, batchId, { act: "check", itemId });
    expect(step).toEqual({ ok: true, value: { state: "finished", done: 1, kept: 1 } });
    const view = await readBatch(ctx, id, batchId);
    expect(view.ok && view.value.kept.rows.map(({ id: entryId, reason }) => [entryId, reason])).toEqual([
      [other.id, "check_not_asked"],
    ]);
    const checks = await db.selectFrom("entry_check").select(["entry_id", "is_met", "note"]).execute();
    expect(checks).toEqual([{ entry_id: one.id, is_met: 1, note: "Chờ chữ ký" }]);
  });

  it("belongs to whoever planned it, in its own competition", async () => {
    const { db, competition, organizer, ctx, id, made, plan } = await world();
    const entry = await makeDeskEntry(db, competition, "Một");
    const other = await makeDeskWorld(db);
    const missing = { ok: false, error: "not_found" };
    const batchId = await made({ act: "eligible", ids: [entry.id] });
    for (const viewer of [organizer, other.secretary, entry.lead, null]) {
      expect(await readBatch({ ...ctx, viewer }, id, batchId)).toEqual(missing);
      expect(await carryOutBatch({ ...ctx, viewer }, id, batchId, { act: "eligible" })).toEqual(missing);
    }
    const elsewhere = { ...ctx, viewer: other.secretary };
    expect(await planBatch(elsewhere, other.competition.id, { act: "eligible", ids: [entry.id], query: "" })).toEqual(
      missing,
    );
    expect(await plan({ act: "eligible", all: "1", query: "" }, entry.lead)).toEqual(missing);
    expect(await plan({ act: "eligible", all: "1", query: "q=không có" })).toEqual(missing);
    expect(await readBatch(ctx, id, "không phải mã")).toEqual(missing);
  });

  it("is planned for one entry and for three with the same number of queries", async () => {
    const { db, competition, organizer, ctx, id } = await world();
    const ids = await makeManyEntries(db, competition, organizer, 3, { states: ["submitted"] });
    const costs = (some: readonly string[]) =>
      countQueries(db, (counted) =>
        planBatch({ ...ctx, db: counted }, id, { act: "eligible", ids: [...some], query: "" }),
      );
    expect(await costs(ids.slice(0, 1))).toBe(await costs(ids));
  });
});
