import { describe, expect, it } from "vitest";
import { err, ok } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import { toXlsx } from "~/server/xlsx.server";
import { makeDelegate, makeDelegateKind } from "~db/factories/delegates";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { applyImport } from "./apply.service.server";
import { readImport, receiveWorkbook } from "./import.service.server";

describe.each(dialects)("importing delegates on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const host = await makeOrganization(db);
    const secretary = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "secretary" });
    const event = await makeEvent(db, host.id, secretary);
    const kind = await makeDelegateKind(db, event.id, { nameVi: "Khách mời", quota: 2 });
    const ctx = await testCtx(db, secretary);
    const header = ["Họ và tên", "Đơn vị", "SĐT", "Đoàn"];
    const upload = async (...rows: string[][]) =>
      receiveWorkbook(ctx, event.id, { name: "danh-sach.xlsx", bytes: await toXlsx("Danh sách", header, rows) });
    return { db, event, kind, ctx, upload };
  }
  const people = [
    ["Nông Thị Hoà", "Sở Công Thương", "912345678", "Đoàn Bắc Kạn"],
    ["Lý Văn An", "Sở Xây dựng", "", "bắc kạn"],
    ["Hứa Bé", "", "", ""],
  ];

  it("does what the preview said, once; the same file again adds nobody", async () => {
    const { db, event, ctx, upload } = await world();
    const id = await upload(...people);
    if (!id.ok) throw new Error(id.error);
    const preview = await readImport(ctx, event.id, id.value);
    expect(preview).toMatchObject(ok({ counts: { new: 2, waiting: 1, error: 0 }, newDelegations: ["Đoàn Bắc Kạn"] }));
    expect(await db.selectFrom("delegate").select("id").execute()).toEqual([]);
    expect(await applyImport(ctx, event.id, id.value)).toEqual(ok({ added: 3, changed: 0 }));
    expect(await applyImport(ctx, event.id, id.value)).toEqual(err("already_done"));
    const rows = await db.selectFrom("delegate").select(["name", "phone", "state", "source"]).orderBy("id").execute();
    expect(rows).toEqual([
      { name: "Nông Thị Hoà", phone: "+84912345678", state: "registered", source: "import" },
      { name: "Lý Văn An", phone: null, state: "registered", source: "import" },
      { name: "Hứa Bé", phone: null, state: "waiting", source: "import" },
    ]);
    const again = await upload(...people);
    if (!again.ok) throw new Error(again.error);
    expect(await readImport(ctx, event.id, again.value)).toMatchObject(ok({ counts: { same: 3, new: 0, waiting: 0 } }));
    expect(await applyImport(ctx, event.id, again.value)).toEqual(ok({ added: 0, changed: 0 }));
  });

  it("shows a new plan instead, when the list has changed meanwhile", async () => {
    const { db, event, kind, ctx, upload } = await world();
    const id = await upload(...people);
    if (!id.ok) throw new Error(id.error);
    await makeDelegate(db, event.id, kind.id);
    expect(await applyImport(ctx, event.id, id.value)).toEqual(err("import_outdated"));
    expect(await readImport(ctx, event.id, id.value)).toMatchObject(ok({ counts: { new: 1, waiting: 2 } }));
    expect(await applyImport(ctx, event.id, id.value)).toEqual(ok({ added: 3, changed: 0 }));
  });
});
