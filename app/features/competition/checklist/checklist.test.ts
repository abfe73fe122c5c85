import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import { checkEntry, readChecklistOf } from "./check.service.server";
import * as setup from "./checklist.service.server";

describe.each(dialects)("the checklist (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition, organizer, secretary, organizationId } = desk;
    const [ctx, asSecretary] = [await testCtx(db, organizer), await testCtx(db, secretary)];
    const { id } = competition;
    const read = async () => {
      const view = await setup.readChecklist(ctx, id);
      if (!view.ok) throw new Error(view.error);
      return view.value;
    };
    const labels = async () => (await read()).items.map(({ label, isRetired }) => `${isRetired ? "-" : ""}${label.vi}`);
    const add = async (vi: string, divisionId: string | null = null) =>
      setup.saveChecklistItem(ctx, id, {
        revision: (await read()).revision,
        id: null,
        label: { vi, en: null },
        divisionId,
      });
    const listOf = (entry: { id: string }, divisionId = competition.divisionIds[0] ?? "") =>
      readChecklistOf(asSecretary, {
        ...{ id: entry.id, organizationId, competitionId: id },
        ...{ competitionState: "open" as const, state: "submitted" as const, divisionId },
      });
    return { db, ...desk, ctx, asSecretary, id, read, labels, add, listOf };
  }

  it("begins with the usual items; they are added, moved, taken out and used again", async () => {
    const { db, ctx, id, read, labels, add, competition } = await world();
    expect(await setup.beginChecklist(ctx, id, { revision: 1 })).toEqual({ ok: true, value: undefined });
    expect(await labels()).toHaveLength(8);
    expect(await setup.beginChecklist(ctx, id, { revision: 1 })).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await setup.beginChecklist(ctx, id, { revision: 2 })).toEqual({ ok: false, error: "already_done" });
    expect((await add("Mẫu riêng", competition.divisionIds[1])).ok).toBe(true);
    expect(await add("Bảng lạ", id)).toEqual({ ok: false, error: "not_found" });
    const last = (await read()).items.at(-1)?.id ?? "";
    await setup.moveChecklistItem(ctx, id, { revision: (await read()).revision, id: last, direction: "up" });
    expect((await labels()).at(-2)).toBe("Mẫu riêng");
    const entry = await makeDeskEntry(db, competition, "Một", { divisionId: competition.divisionIds[1] ?? "" });
    const tick = { id: last, met: true, note: "", wasMet: "", wasNote: "" };
    expect((await checkEntry(ctx, id, entry.id, { items: [tick] })).ok).toBe(true);
    await setup.removeChecklistItem(ctx, id, { revision: (await read()).revision, id: last });
    expect((await labels()).filter((label) => label.startsWith("-"))).toEqual(["-Mẫu riêng"]);
    await setup.restoreChecklistItem(ctx, id, { revision: (await read()).revision, id: last });
    const unused = (await read()).items[0]?.id ?? "";
    await setup.removeChecklistItem(ctx, id, { revision: (await read()).revision, id: unused });
    expect(await labels()).toHaveLength(8);
  });

  it("is the organizer's to set up, and the staff's to tick; never for drafts, strangers or foreign items", async () => {
    const { db, asSecretary, id, add, read, competition, listOf, organizer } = await world();
    const form = { revision: 1, id: null, label: { vi: "x", en: null }, divisionId: null };
    expect(await setup.saveChecklistItem(asSecretary, id, form)).toEqual({ ok: false, error: "forbidden" });
    await add("Cam kết");
    await add("Chỉ bảng hai", competition.divisionIds[1]);
    const [everyone, second] = (await read()).items.map((item) => item.id);
    const entry = await makeDeskEntry(db, competition, "Một");
    const draft = await makeDeskEntry(db, competition, "Nháp", { state: "draft" });
    const other = await makeDeskWorld(db);
    const foreign = await makeDeskEntry(db, other.competition, "Khác");
    const tick = (itemId = "", more = {}) => ({
      items: [{ id: itemId, met: true, note: "", wasMet: "", wasNote: "", ...more }],
    });
    const missing = { ok: false, error: "not_found" };
    expect(await checkEntry(asSecretary, id, entry.id, tick(second))).toEqual(missing);
    expect(await checkEntry(asSecretary, id, entry.id, tick("x"))).toEqual(missing);
    expect(await checkEntry(asSecretary, id, draft.id, tick(everyone))).toEqual(missing);
    expect(await checkEntry(asSecretary, id, foreign.id, tick(everyone))).toEqual(missing);
    expect(await checkEntry({ ...asSecretary, viewer: entry.lead }, id, entry.id, tick(everyone))).toEqual(missing);
    expect((await checkEntry(asSecretary, id, entry.id, tick(everyone, { note: "Đủ chữ ký" }))).ok).toBe(true);
    const asOrganizer = { ...asSecretary, viewer: organizer };
    const stale = tick(everyone, { met: false });
    expect((await checkEntry(asOrganizer, id, entry.id, stale)).ok).toBe(true);
    const { items, met } = await listOf(entry);
    expect({ met, items: items.map(({ label, isMet, note }) => ({ label, isMet, note })) }).toEqual({
      met: 1,
      items: [{ label: "Cam kết", isMet: true, note: "Đủ chữ ký" }],
    });
    const acts = await db.selectFrom("activity").select("act").where("subject_id", "=", entry.id).execute();
    expect(acts).toEqual([{ act: "entry.checked" }]);
  });
});
