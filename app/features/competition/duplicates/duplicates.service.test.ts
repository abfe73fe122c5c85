import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCompetition, makeEntry } from "~db/factories/competition";
import { makeFile } from "~db/factories/file";
import { makeAccount, makeDuty } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import { decideDuplicate, readAlike, readDuplicates } from "./duplicates.service.server";

describe.each(dialects)("the finder of duplicates (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition, organizationId, organizer } = desk;
    const ctx = await testCtx(db, desk.secretary);
    const { id } = competition;
    const one = await makeDeskEntry(db, competition, "Hòa Bình Xanh");
    const twin = await makeDeskEntry(db, competition, "Dự án hoà bình xanh");
    const sibling = await makeDeskEntry(db, competition, "Lò sấy sinh khối", { lead: one.lead });
    const lone = await makeDeskEntry(db, competition, "Chợ phiên số");
    await makeDeskEntry(db, competition, "Hòa Bình Xanh", { state: "draft" });
    const earlier = await makeCompetition(db, organizationId, organizer, { state: "finished", nameVi: "Lần thứ I" });
    const { project_id: projectId } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", lone.id)
      .executeTakeFirstOrThrow();
    const before = await makeEntry(db, earlier, { id: projectId, name: "Tên cũ" }, lone.lead, { state: "eligible" });
    for (const owner of [twin, lone]) {
      await makeFile(db, async () => undefined, {
        ...{ ownerKind: "entry", ownerId: owner.id, fieldKey: "deck", name: "a.pdf", type: "application/pdf" },
        ...{ bytes: new Uint8Array([7]), uploadedBy: organizer.id },
      });
    }
    const kinds = async (tab: "open" | "same" | "different" = "open") => {
      const view = await readDuplicates(ctx, id, tab, 1);
      if (!view.ok) throw new Error(view.error);
      return view.value.pairs.map(({ first, second, reasons }) => [
        [first.title, second.title].sort().join(" + "),
        reasons.map(({ kind }) => kind).join(),
      ]);
    };
    return { db, ...desk, ctx, id, one, twin, sibling, lone, before, kinds };
  }

  it("pairs entries of the competition, and those of the host's earlier ones, with the reasons", async () => {
    const { kinds, ctx, id } = await world();
    expect(await kinds()).toEqual([
      ["Chợ phiên số + Tên cũ", "project,account,email,person"].map((text, at) =>
        at === 1 ? "project,account,email" : text,
      ),
      ["Dự án hoà bình xanh + Hòa Bình Xanh", "title"],
      ["Chợ phiên số + Dự án hoà bình xanh", "file"],
      ["Hòa Bình Xanh + Lò sấy sinh khối", "account,email"],
    ]);
    const view = await readDuplicates(ctx, id, "open", 1);
    const elsewhere = view.ok
      ? view.value.pairs.flatMap(({ first, second }) => [first.elsewhere, second.elsewhere])
      : [];
    expect(elsewhere.filter(Boolean)).toEqual(["Lần thứ I"]);
  });

  it("keeps what somebody decided, once, and takes it back", async () => {
    const { db, kinds, ctx, id, one, twin } = await world();
    const told = { act: "different" as const, first: twin.id, second: one.id, note: "Hai xã khác nhau" };
    expect(await decideDuplicate(ctx, id, told)).toEqual({ ok: true, value: undefined });
    expect(await decideDuplicate(ctx, id, told)).toEqual({ ok: true, value: undefined });
    expect(await kinds()).toHaveLength(3);
    expect(await kinds("different")).toEqual([["Dự án hoà bình xanh + Hòa Bình Xanh", "title"]]);
    const rows = await db.selectFrom("duplicate_verdict").select(["first_id", "second_id", "note"]).execute();
    expect(rows).toEqual([{ first_id: one.id, second_id: twin.id, note: "Hai xã khác nhau" }]);
    await decideDuplicate(ctx, id, { ...told, act: "again" });
    expect(await kinds()).toHaveLength(4);
  });

  it("hints on an entry's own page, without those found to differ", async () => {
    const { ctx, id, organizationId, one, twin, sibling, db } = await world();
    const head = await db.selectFrom("competition").select("name_vi").where("id", "=", id).executeTakeFirstOrThrow();
    const subject = { id, organizationId, name: { vi: head.name_vi } } as Parameters<typeof readAlike>[1];
    const alike = async () =>
      (await readAlike(ctx, subject, { id: one.id, title: "Hòa Bình Xanh" })).map((entry) => entry.id);
    expect(await alike()).toEqual([twin.id, sibling.id]);
    await decideDuplicate(ctx, id, { act: "different", first: one.id, second: twin.id, note: "" });
    expect(await alike()).toEqual([sibling.id]);
  });

  it("shows nothing of other desks, and takes no verdict about them", async () => {
    const { db, ctx, id, one, twin, before, organizationId, lone } = await world();
    const only = await makeDuty(db, await makeAccount(db), { organizationId, kind: "secretary", competitionId: id });
    const narrow = { ...ctx, viewer: only };
    const view = await readDuplicates(narrow, id, "open", 1);
    expect(view.ok && view.value.pairs.some(({ first, second }) => [first.id, second.id].includes(before.id))).toBe(
      false,
    );
    const missing = { ok: false, error: "not_found" };
    expect(await decideDuplicate(narrow, id, { act: "same", first: lone.id, second: before.id, note: "" })).toEqual(
      missing,
    );
    const other = await makeDeskWorld(db);
    const foreign = await makeDeskEntry(db, other.competition, "Hòa Bình Xanh");
    for (const second of [foreign.id, one.id, "x", ""]) {
      expect(await decideDuplicate(ctx, id, { act: "same", first: one.id, second, note: "" })).toEqual(missing);
    }
    const outsider = { ...ctx, viewer: other.secretary };
    expect(await readDuplicates(outsider, id, "open", 1)).toEqual(missing);
    expect(await decideDuplicate(outsider, id, { act: "same", first: one.id, second: twin.id, note: "" })).toEqual(
      missing,
    );
  });

  it("costs the same number of queries for few entries and for more", async () => {
    const { db, ctx, id, competition } = await world();
    const cost = () => countQueries(db, (counted) => readDuplicates({ ...ctx, db: counted }, id, "open", 1));
    const few = await cost();
    await makeDeskEntry(db, competition, "Hòa Bình Xanh");
    expect(await cost()).toBe(few);
  });
});
