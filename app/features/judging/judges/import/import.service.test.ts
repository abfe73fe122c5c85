import { describe, expect, it } from "vitest";
import { day, plus } from "~/core/instant";
import { testCtx } from "~/server/testing.server";
import { toXlsx } from "~/server/xlsx.server";
import { dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../../testing.server";
import { exportJudges } from "../judges-file.service.server";
import {
  applyJudgeImport,
  discardJudgeImport,
  forgetOldJudgeImports,
  makeJudgeTemplate,
  readJudgeImport,
  receiveJudges,
} from "./import.service.server";

const now = "2026-09-01T02:00:00.000Z";
const header = ["TT", "Họ và tên", "Thư điện tử", "Đơn vị", "Lĩnh vực", "Ngôn ngữ", "Số hồ sơ nhiều nhất"];

describe.each(dialects)("judges from a spreadsheet on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const made = await makeJudgingWorld(db);
    const ctx = await testCtx(db, made.organizer, { now });
    const { id } = made.competition;
    const { name_vi: field } = await db
      .selectFrom("competition_field")
      .select("name_vi")
      .where("competition_id", "=", id)
      .executeTakeFirstOrThrow();
    const row = (n: number, given: Partial<Record<number, string>> = {}) =>
      Object.assign(
        [String(n), `Bế Văn ${n}`, `be${n}@vien.vn`, "Viện", `${field} (100)`, "Tiếng Tày; Anh", "12"],
        given,
      );
    const receive = async (...rows: (string | null)[][]) => {
      const received = await receiveJudges(ctx, id, {
        name: "giam-khao.xlsx",
        bytes: await toXlsx("GK", header, rows),
      });
      return received.ok ? received.value : received.error;
    };
    return { ...made, db, ctx, id, row, receive };
  }

  it("are shown first, then invited all at once; a second press invites nobody", async () => {
    const { db, ctx, id, row, receive } = await world();
    const importId = await receive(row(1), row(2));
    const before = await db.selectFrom("letter").select("id").execute();
    expect(before).toEqual([]);
    const press = () => applyJudgeImport(ctx, id, importId);
    const [one, two] = await Promise.all([press(), press()]);
    expect([one, two].filter(({ ok }) => ok)).toEqual([{ ok: true, value: { invited: 2, passedOver: 0 } }]);
    const letters = await db.selectFrom("letter").select("to_email").orderBy("to_email").execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual(["be1@vien.vn", "be2@vien.vn"]);
    const judge = await db
      .selectFrom("judge")
      .select(["name", "organization_name", "max_load", "languages"])
      .where("email", "=", "be1@vien.vn")
      .executeTakeFirstOrThrow();
    expect(judge).toEqual({ name: "Bế Văn 1", organization_name: "Viện", max_load: 12, languages: '["en","tay"]' });
    expect(await db.selectFrom("judge_field").select("fit").execute()).toEqual([{ fit: 100 }, { fit: 100 }]);
    const stored = await db.selectFrom("judge_import").select("rows").executeTakeFirstOrThrow();
    expect(stored.rows).not.toContain("vien.vn");
  });

  it("name the cell of everything wrong: who stands, comes twice, or is an author isn't invited", async () => {
    const { ctx, id, row, receive, judges, entries } = await world();
    const importId = await receive(
      row(1),
      row(2, { 2: judges[0]?.viewer.email ?? "" }),
      row(3, { 2: "be1@vien.vn" }),
      row(4, { 2: entries[0]?.founder.email ?? "" }),
      row(5, { 1: "", 2: "khong-phai", 4: "Vũ trụ", 5: "Klingon", 6: "nhiều" }),
    );
    const view = await readJudgeImport(ctx, id, importId);
    expect(view.ok && view.value.judges.map(({ email }) => email)).toEqual(["be1@vien.vn"]);
    expect(view.ok && view.value.problems.map(({ cell, key }) => [cell, key])).toEqual([
      ["C3", "stands"],
      ["C4", "doubled"],
      ["C5", "author"],
      ["B6", "name_missing"],
      ["C6", "email"],
      ["E6", "field_unknown"],
      ["F6", "language_unknown"],
      ["G6", "load"],
    ]);
  });

  it("who came onto the list since are passed over", async () => {
    const { ctx, id, row, receive } = await world();
    const [first, second] = [await receive(row(1)), await receive(row(1), row(2))];
    await applyJudgeImport(ctx, id, first);
    expect(await applyJudgeImport(ctx, id, second)).toEqual({ ok: true, value: { invited: 1, passedOver: 1 } });
  });

  it("aren't read from what is no list, and stay nobody else's", async () => {
    const { db, ctx, id, row, receive, secretary } = await world();
    const send = (bytes: Buffer) => receiveJudges(ctx, id, { name: "a.xlsx", bytes });
    expect(await send(Buffer.from("PK\u0003\u0004x"))).toEqual({ ok: false, error: "workbook_refused" });
    expect(await send(await toXlsx("x", ["Cột lạ"], [["1"]]))).toEqual({ ok: false, error: "judge_list_unread" });
    const importId = await receive(row(1));
    const other = await makeJudgingWorld(db);
    const foreign = await testCtx(db, other.organizer, { now });
    expect(await readJudgeImport(foreign, other.competition.id, importId)).toEqual({ ok: false, error: "not_found" });
    expect(await applyJudgeImport(foreign, id, importId)).toEqual({ ok: false, error: "not_found" });
    expect(await applyJudgeImport(await testCtx(db, secretary), id, importId)).toEqual({
      ok: false,
      error: "forbidden",
    });
    await forgetOldJudgeImports(db, plus(now, 29 * day));
    expect(await discardJudgeImport(ctx, id, importId)).toEqual({ ok: true });
    await receive(row(1));
    await forgetOldJudgeImports(db, plus(now, 31 * day));
    expect(await db.selectFrom("judge_import").select("id").execute()).toEqual([]);
  });

  it("come with a template, and the list that is exported reads as one", async () => {
    const { ctx, id } = await world();
    for (const made of [await makeJudgeTemplate(ctx, id), await exportJudges(ctx, id)]) {
      if (!made.ok) throw new Error(made.error);
      expect((await receiveJudges(ctx, id, { name: "a.xlsx", bytes: made.value })).ok).toBe(true);
    }
  });
});
