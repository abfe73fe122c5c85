import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { dialects, freshDb } from "~db/testing";
import { makeDeskWorld } from "./testing.server";
import { changeViews, mostViews, readViews } from "./view.service.server";

describe.each(dialects)("saved views of the list (%s)", (dialect) => {
  it("are one's own or shared by an organizer; each changes only what is theirs", async () => {
    const db = await freshDb(dialect);
    const { competition, organizer, secretary } = await makeDeskWorld(db);
    const other = await makeDeskWorld(db);
    const [asSecretary, asOrganizer] = [await testCtx(db, secretary), await testCtx(db, organizer)];
    const { id } = competition;
    const save = { act: "saveView" as const, name: "Muộn", share: false, query: "late=1&page=3&after=x&nonsense=1" };
    expect(await changeViews(asSecretary, id, save)).toEqual({ ok: true, value: undefined });
    expect(await changeViews(asSecretary, id, { ...save, query: "late=1&sort=title" })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await changeViews(asSecretary, id, { ...save, share: true })).toEqual({ ok: false, error: "forbidden" });
    expect(await changeViews(asOrganizer, id, { ...save, name: "Chung", share: true })).toEqual({
      ok: true,
      value: undefined,
    });
    const seen = await readViews(asSecretary, id);
    if (!seen.ok) throw new Error(seen.error);
    expect(seen.value.map(({ name, query, isShared, isOwn }) => ({ name, query, isShared, isOwn }))).toEqual([
      { name: "Muộn", query: "late=1&sort=title", isShared: false, isOwn: true },
      { name: "Chung", query: "late=1", isShared: true, isOwn: false },
    ]);
    const [own, shared] = seen.value.map((view) => view.id);
    const remove = (viewId = "") => ({ act: "removeView" as const, id: viewId });
    expect(await changeViews(asOrganizer, id, remove(own))).toEqual({ ok: false, error: "not_found" });
    expect(await changeViews(asSecretary, id, remove(shared))).toEqual({ ok: false, error: "forbidden" });
    const foreign = await testCtx(db, other.organizer);
    expect(await changeViews(foreign, other.competition.id, remove(shared))).toEqual({ ok: false, error: "not_found" });
    expect(await changeViews(foreign, id, save)).toEqual({ ok: false, error: "not_found" });
    const update = { act: "updateView" as const, id: own ?? "", query: "flags=1" };
    expect(await changeViews(asSecretary, id, update)).toEqual({ ok: true, value: undefined });
    expect(await changeViews(asOrganizer, id, remove(shared))).toEqual({ ok: true, value: undefined });
    const left = await readViews(asSecretary, id);
    expect(left.ok && left.value.map(({ query }) => query)).toEqual(["flags=1"]);
    for (let n = 1; n < mostViews; n++) await changeViews(asSecretary, id, { ...save, name: `V${n}` });
    expect(await changeViews(asSecretary, id, { ...save, name: "Thêm" })).toEqual({
      ok: false,
      error: "collection_full",
    });
  });
});
