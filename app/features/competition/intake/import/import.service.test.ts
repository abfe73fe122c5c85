import { describe, expect, it } from "vitest";
import { atHanoi, day, dayOf, plus } from "~/core/instant";
import { testCtx } from "~/server/testing.server";
import { toXlsx } from "~/server/xlsx.server";
import { dialects, freshDb } from "~db/testing";
import { makeDeskWorld } from "../../desk/testing.server";
import { applyEntryImport } from "./apply.service.server";
import {
  discardEntryImport,
  forgetOldImports,
  makeEntryTemplate,
  readEntryImport,
  receiveEntries,
} from "./import.service.server";

describe.each(dialects)("entries from a spreadsheet on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const ctx = await testCtx(db, desk.secretary);
    const { id } = desk.competition;
    const field = await db
      .selectFrom("competition_field")
      .select("name_vi")
      .where("competition_id", "=", id)
      .executeTakeFirstOrThrow();
    const header = ["Tên dự án", "Trưởng nhóm", "Email", "Bảng", "Lĩnh vực", "Vấn đề", "Thành viên"];
    const row = (n: number, problem = "Mất mùa") => [
      `Dự án ${n}`,
      `Nông Thị ${n}`,
      `nong${n}@example.vn`,
      "Dự án",
      field.name_vi,
      problem,
      "Ban Văn Chiến",
    ];
    const receive = async (...rows: (string | null)[][]) =>
      receiveEntries(ctx, id, { name: "danh-sach.xlsx", bytes: await toXlsx("Hồ sơ", header, rows) });
    return { ...desk, db, ctx, id, row, receive, header };
  }

  it("are shown first, then taken in twenty at a time; the complete ones are handed in", async () => {
    const { db, ctx, id, row, receive } = await world();
    const rows = Array.from({ length: 25 }, (_, n) => row(n + 1, n === 0 ? "" : "=1+1 mất mùa"));
    const received = await receive(...rows);
    const importId = received.ok ? received.value : "";
    expect(await db.selectFrom("entry").select("id").execute()).toEqual([]);
    const read = await readEntryImport(ctx, id, importId);
    expect(read.ok && [read.value.entries.length, read.value.problems.length]).toEqual([25, 0]);
    const signed = { isSigned: true };
    expect(await applyEntryImport(ctx, id, importId, signed)).toEqual({
      ok: true,
      value: { left: 5, made: 20, submitted: 19 },
    });
    expect(await applyEntryImport(ctx, id, importId, { isSigned: false })).toEqual({
      ok: true,
      value: { left: 0, made: 25, submitted: 24 },
    });
    expect(await applyEntryImport(ctx, id, importId, signed)).toEqual({ ok: false, error: "already_done" });
    const numbers = await db.selectFrom("entry").select("number").where("state", "=", "submitted").execute();
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(24);
    expect(await db.selectFrom("project_member").select("id").where("role", "=", "member").execute()).toHaveLength(25);
    const stored = await db.selectFrom("entry_import").select("rows").executeTakeFirstOrThrow();
    expect(stored.rows).not.toContain("nong1@example.vn");
  });

  it("are taken in once when the button is pressed twice at the same moment", async () => {
    const { db, ctx, id, row, receive } = await world();
    const received = await receive(row(1), row(2), row(3));
    const importId = received.ok ? received.value : "";
    const press = () => applyEntryImport(ctx, id, importId, { isSigned: true });
    await Promise.all([press(), press()]);
    expect(await db.selectFrom("entry").select("id").execute()).toHaveLength(3);
  });

  it("are taken in once when two copies of the file were read before either was taken in", async () => {
    const { db, ctx, id, row, receive } = await world();
    const [first, second] = [await receive(row(1), row(2)), await receive(row(1), row(2), row(3))];
    const apply = async (received: typeof first) =>
      applyEntryImport(ctx, id, received.ok ? received.value : "", { isSigned: true });
    expect(await apply(first)).toEqual({ ok: true, value: { left: 0, made: 2, submitted: 2 } });
    expect(await apply(second)).toEqual({ ok: true, value: { left: 0, made: 1, submitted: 1 } });
    expect(await db.selectFrom("entry").select("id").execute()).toHaveLength(3);
    const read = await readEntryImport(ctx, id, second.ok ? second.value : "");
    expect(read.ok && read.value.refused).toEqual([
      { row: 2, title: "Dự án 1", reason: "entry_exists" },
      { row: 3, title: "Dự án 2", reason: "entry_exists" },
    ]);
  });

  it("leave out rows with something wrong, and say which cell", async () => {
    const { ctx, id, row, receive } = await world();
    const wrong = row(2);
    wrong[3] = "Bảng C";
    const received = await receive(row(1), wrong);
    const read = await readEntryImport(ctx, id, received.ok ? received.value : "");
    expect(read.ok && read.value.entries.map(({ title }) => title)).toEqual(["Dự án 1"]);
    expect(read.ok && read.value.problems).toEqual([
      { cell: "D3", row: 3, key: "division_unknown", fault: null, value: "Bảng C" },
    ]);
  });

  it("aren't read from what is no list, and stay nobody else's", async () => {
    const { db, ctx, id, row, receive } = await world();
    expect(await receiveEntries(ctx, id, { name: "a.xlsx", bytes: Buffer.from("PK\u0003\u0004x") })).toEqual({
      ok: false,
      error: "workbook_refused",
    });
    const bytes = await toXlsx("x", ["Cột lạ"], [["1"]]);
    expect(await receiveEntries(ctx, id, { name: "a.xlsx", bytes })).toEqual({ ok: false, error: "entry_list_unread" });
    const received = await receive(row(1));
    const importId = received.ok ? received.value : "";
    const other = await makeDeskWorld(db);
    const foreign = { ...ctx, viewer: other.organizer };
    expect(await readEntryImport(foreign, other.competition.id, importId)).toEqual({ ok: false, error: "not_found" });
    expect(await applyEntryImport(foreign, id, importId, { isSigned: true })).toEqual({
      ok: false,
      error: "not_found",
    });
    expect(await discardEntryImport(ctx, id, importId)).toEqual({ ok: true });
    expect(await readEntryImport(ctx, id, importId)).toEqual({ ok: false, error: "not_found" });
  });

  it("aren't taken in again by a file that is read again, and leave nobody's data behind", async () => {
    const { db, ctx, id, row, receive } = await world();
    const wrong = row(3);
    wrong[2] = "khong-phai-email";
    const received = await receive(row(1), wrong);
    await applyEntryImport(ctx, id, received.ok ? received.value : "", { isSigned: false });
    const kept = await db.selectFrom("entry_import").select(["rows", "problems"]).executeTakeFirstOrThrow();
    expect([kept.problems, JSON.parse(kept.rows).left]).toEqual(["[]", []]);
    const renamed = row(1);
    renamed[0] = "DU AN 1";
    renamed[1] = "Tên khác";
    const again = await receive(renamed, row(2));
    const read = await readEntryImport(ctx, id, again.ok ? again.value : "");
    expect(read.ok && read.value.entries.map(({ title }) => title)).toEqual(["Dự án 2"]);
    expect(read.ok && read.value.problems.map(({ cell, key }) => [cell, key])).toEqual([["A2", "stands"]]);
  });

  it("came at the end of the day that the list says: late is late", async () => {
    const { db, ctx, id, row, receive, header } = await world();
    header.push("Ngày nhận");
    const noon = { ...ctx, now: atHanoi(dayOf(ctx.now), "12:00") };
    const yesterday = dayOf(plus(noon.now, -day));
    const shown = (date: string) => date.split("-").reverse().join("/");
    const received = await receive([...row(1), shown(yesterday)], [...row(2), shown(dayOf(noon.now))]);
    await applyEntryImport(noon, id, received.ok ? received.value : "", { isSigned: false });
    const came = await db.selectFrom("entry").select("received_at").orderBy("title").execute();
    expect(came.map(({ received_at }) => received_at)).toEqual([atHanoi(yesterday, "23:59"), noon.now]);
  });

  it("are forgotten when nobody takes them in within thirty days", async () => {
    const { db, ctx, id, row, receive } = await world();
    const done = await receive(row(1));
    await applyEntryImport(ctx, id, done.ok ? done.value : "", { isSigned: false });
    await receive(row(2));
    await forgetOldImports(db, plus(ctx.now, 29 * day));
    expect(await db.selectFrom("entry_import").select("id").execute()).toHaveLength(2);
    await forgetOldImports(db, plus(ctx.now, 31 * day));
    expect(await db.selectFrom("entry_import").select("id").execute()).toEqual([{ id: done.ok ? done.value : "" }]);
  });

  it("come with a template that reads as a list", async () => {
    const { ctx, id } = await world();
    const template = await makeEntryTemplate(ctx, id);
    const received = await receiveEntries({ ...ctx, now: plus(ctx.now, day) }, id, {
      name: "mau.xlsx",
      bytes: template.ok ? template.value : Buffer.alloc(0),
    });
    expect(received.ok).toBe(true);
  });
});
