import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeFile } from "~db/factories/file";
import { makeManyEntries } from "~db/factories/many-entries";
import { smallForm } from "~db/factories/small-form";
import { countQueries, dialects, freshDb } from "~db/testing";
import type { FormField } from "../entry-form";
import { readFigure, testsOf } from "./answer-asked";
import { exportDeskWorkbook, listDeskEntries } from "./entries.service.server";
import { readEntryFilter } from "./entry-list";
import { readPanel } from "./panel.service.server";
import { makeDeskEntry, makeDeskWorld } from "./testing.server";

const field = (key: string, type: FormField["type"], more: Partial<FormField> = {}): FormField => ({
  key,
  type,
  label: { vi: key },
  required: false,
  identifies: false,
  ...more,
});
const options = ["idea", "pilot", "sales"].map((key) => ({ key, label: { vi: `Bước ${key}` } }));
const asked = [
  field("capital", "money"),
  field("staff", "number"),
  field("stage", "choice", { options }),
  field("needs", "multi_choice", { options }),
  field("founded", "date"),
  field("home", "place"),
];

it("days of no calendar of ours are ignored", () => {
  const read = (address: string) => readEntryFilter(new URLSearchParams(address));
  expect(read("from=1899-12-31&until=9999-12-31")).toMatchObject({ from: null, until: null });
  expect(read("from=1900-01-01&until=2100-12-31")).toMatchObject({ from: "1900-01-01", until: "2100-12-31" });
});

describe.each(dialects)("narrowing the secretary's list (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition, organizer } = desk;
    const form = { steps: [...smallForm.steps, { key: "more", title: { vi: "Thêm" }, fields: asked }] };
    await db
      .updateTable("entry_form")
      .set({ definition: JSON.stringify(form) })
      .where("id", "=", competition.entryFormId)
      .execute();
    const entry = (title: string, answers: Readonly<Record<string, unknown>>) =>
      makeDeskEntry(db, competition, title, { answers: answers as Record<string, string | number> });
    const big = await entry("Lớn", {
      capital: 1_500_000_000,
      staff: 12.5,
      stage: "sales",
      needs: ["idea", "sales"],
      founded: "2020-05-01",
      home: { commune: "01273", validFrom: "2025-07-01" },
    });
    const small = await entry("Nhỏ", {
      capital: 400_000_000,
      staff: 2,
      stage: "idea",
      needs: ["pilot"],
      founded: "2024-12-31",
    });
    const odd = await entry("Lạ", { capital: "chưa rõ", staff: "12abc", stage: "sales2" });
    const ctx = await testCtx(db, desk.secretary, { now: "2026-09-02T00:00:00.000Z" });
    const read = async (address: string) => {
      const list = await listDeskEntries(ctx, competition.id, readEntryFilter(new URLSearchParams(address)));
      if (!list.ok) throw new Error(list.error);
      return list.value;
    };
    const titles = async (address: string) => (await read(address)).rows.map(({ title }) => title).sort();
    return { db, ...desk, organizer, big, small, odd, ctx, read, titles };
  }

  it("asks answers: sums, numbers, options of one or several, days, places", async () => {
    const { titles } = await world();
    expect(await titles("a.capital.min=500 triệu")).toEqual(["Lớn"]);
    expect(await titles("a.capital.max=400.000.000")).toEqual(["Nhỏ"]);
    expect(await titles("a.capital.min=1&a.capital.max=2 tỷ")).toEqual(["Lớn", "Nhỏ"]);
    expect(await titles("a.staff.min=12,5")).toEqual(dialect === "sqlite" ? ["Lớn"] : ["Lớn"]);
    expect(await titles("a.stage=sales")).toEqual(["Lớn"]);
    expect(await titles("a.stage=sales&a.stage=idea")).toEqual(["Lớn", "Nhỏ"]);
    expect(await titles("a.needs=idea")).toEqual(["Lớn"]);
    expect(await titles("a.founded.min=2024-01-01&a.founded.max=2024-12-31")).toEqual(["Nhỏ"]);
    expect(await titles("a.nothing=1&a.stage=unknown&a.capital.min=x&a.problem=Lớn")).toEqual(["Lạ", "Lớn", "Nhỏ"]);
  });

  it("asks what was handed in, not what is being written", async () => {
    const { db, titles, big } = await world();
    await db
      .updateTable("entry_answer")
      .set({ value: "5", saved_at: "2027-01-01T00:00:00.000Z" })
      .where("entry_id", "=", big.id)
      .where("field_key", "=", "capital")
      .execute();
    expect(await titles("a.capital.min=1 tỷ")).toEqual(["Lớn"]);
    expect(await titles("a.capital.max=1000")).toEqual([]);
  });

  it("asks flags, files, the checklist, overdue supplements, the channel and the day", async () => {
    const { db, titles, big, small, competition, secretary } = await world();
    const at = "2026-09-01T00:00:00.000Z";
    const flag = { entry_id: big.id, rule_key: "r", detail: "{}", raised_at: at };
    await db.insertInto("entry_flag").values(flag).execute();
    const bytes = new Uint8Array([1]);
    const owner = { ownerKind: "entry", ownerId: small.id, fieldKey: "deck", name: "a.pdf", type: "application/pdf" };
    await makeFile(db, async () => undefined, { ...owner, bytes, uploadedBy: secretary.id });
    const item = {
      id: "01890000-0000-7000-8000-000000000001",
      competition_id: competition.id,
      label_vi: "Cam kết",
      position: 1,
    };
    await db.insertInto("checklist_item").values(item).execute();
    const check = { entry_id: big.id, item_id: item.id, is_met: 1 as const, checked_by: secretary.id, checked_at: at };
    await db.insertInto("entry_check").values(check).execute();
    await db
      .updateTable("entry")
      .set({ state: "supplement_asked", channel: "paper" })
      .where("id", "=", small.id)
      .execute();
    const supplement = {
      id: item.id,
      entry_id: small.id,
      message: "",
      field_keys: "[]",
      asked_by: secretary.id,
      asked_at: at,
    };
    await db
      .insertInto("supplement")
      .values({ ...supplement, due_at: "2026-09-01T12:00:00.000Z" })
      .execute();
    expect(await titles("flags=1")).toEqual(["Lớn"]);
    expect(await titles("flags=0")).toEqual(["Lạ", "Nhỏ"]);
    expect(await titles("files=1")).toEqual(["Nhỏ"]);
    expect(await titles("files=0")).toEqual(["Lạ", "Lớn"]);
    expect(await titles("checked=1")).toEqual(["Lớn"]);
    expect(await titles("checked=0")).toEqual(["Lạ", "Nhỏ"]);
    expect(await titles("overdue=1")).toEqual(["Nhỏ"]);
    expect(await titles("channel=paper")).toEqual(["Nhỏ"]);
    expect(await titles("from=2026-09-01&until=2026-09-01")).toEqual(["Lạ", "Lớn", "Nhỏ"]);
    expect(await titles("until=2026-08-31")).toEqual([]);
    expect(await titles("from=2026-02-31&province=zz")).toEqual([]);
    await db.updateTable("entry_flag").set({ cleared_at: at }).where("entry_id", "=", big.id).execute();
    expect(await titles("flags=1")).toEqual([]);
  });

  it("shows the columns asked for, answers among them, and says in words what narrows it", async () => {
    const { read, big } = await world();
    const list = await read(
      "cols=lead,checks,a.capital,a.stage,a.needs,a.founded,a.problem,nonsense&a.capital.min=1 tỷ&late=0",
    );
    expect(list.filled).toEqual(["lead", "checks", "a.capital", "a.stage", "a.needs", "a.founded"]);
    expect(list.rows.map(({ id, cells }) => [id, cells])).toEqual([
      [big.id, ["Trưởng nhóm Lớn", null, 1_500_000_000, "Bước sales", "Bước idea, Bước sales", "01/05/2020"]],
    ]);
    expect(list.chips.map(({ label }) => label)).toEqual(["Thời hạn: Đúng hạn", "capital: từ 1.000.000.000\u00a0₫"]);
  });

  it("costs the same number of queries for one entry and for three, with every column and filter", async () => {
    const { db, ctx, competition } = await world();
    const all = "cols=lead,email,phone,members,place,flags,checks,files,due,a.capital,submitted";
    const costs = (address: string) =>
      countQueries(db, (counted) =>
        listDeskEntries({ ...ctx, db: counted }, competition.id, readEntryFilter(new URLSearchParams(address))),
      );
    expect(await costs(`${all}&a.capital.min=1 tỷ`)).toBe(await costs(all));
  });

  it("becomes a workbook, and its panels are for its own staff", async () => {
    const { ctx, competition, db } = await world();
    const filter = readEntryFilter(new URLSearchParams("cols=a.capital"));
    const book = await exportDeskWorkbook(ctx, competition.id, filter);
    expect(book.ok && [book.value.name, book.value.bytes.subarray(0, 2).toString()]).toEqual([
      `${competition.slug}.xlsx`,
      "PK",
    ]);
    const panel = await readPanel(ctx, competition.id, filter, "filter");
    expect(panel.ok && panel.value.questions.map(({ key, kind }) => [key, kind])).toEqual([
      ["capital", "number"],
      ["staff", "number"],
      ["stage", "options"],
      ["needs", "options"],
      ["founded", "date"],
      ["home", "province"],
    ]);
    const outsider = await testCtx(db, null);
    expect(await readPanel(outsider, competition.id, filter, "views")).toEqual({ ok: false, error: "not_found" });
  });
});

describe("figures in a filter", () => {
  it("are read as people type them", () => {
    const typed = ["500 triệu", "1,5 tỷ", "500.000.000", "2 tr", "12,5", "12.5", "1.000", "7", "-3", "500 triệu đồng"];
    expect(typed.map(readFigure)).toEqual([5e8, 1.5e9, 5e8, 2e6, 12.5, 12.5, 1_000, 7, -3, 5e8]);
    expect(["", "x", "1e9", "1.2.3", "triệu", "٣"].map(readFigure)).toEqual([null, null, null, null, null, null]);
  });

  it("ask nothing of fields that the form doesn't have or that hold prose", () => {
    const nothing = { is: ["a"], min: "1", max: "" };
    expect(
      testsOf(
        [
          { key: "gone", ...nothing },
          { key: "text", ...nothing },
        ],
        [field("text", "long_text")],
      ),
    ).toEqual([]);
  });
});

describe("many entries", () => {
  it("come in a few statements", async () => {
    const db = await freshDb("sqlite");
    const { competition, organizer } = await makeDeskWorld(db);
    expect(await makeManyEntries(db, competition, organizer, 250, { fileField: "deck" })).toHaveLength(250);
  });
});
