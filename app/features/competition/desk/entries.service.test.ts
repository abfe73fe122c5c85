import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeMember } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { exportDeskEntries, listDeskEntries } from "./entries.service.server";
import { readEntryFilter } from "./entry-list";
import { readDeskEntry } from "./entry-page.service.server";
import { makeDeskEntry, makeDeskWorld } from "./testing.server";

const asking = (address = "") => readEntryFilter(new URLSearchParams(address));

describe.each(dialects)("the secretary's list (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const { competition } = desk;
    const [idea = "", project = ""] = competition.divisionIds;
    const at = (hour: number) => `2026-08-30T${String(hour).padStart(2, "0")}:00:00.000Z`;
    const made = {
      mist: await makeDeskEntry(db, competition, "Sợi Mây", { divisionId: idea, number: "CB-999", submittedAt: at(1) }),
      warm: await makeDeskEntry(db, competition, "Ủ Ấm", {
        divisionId: project,
        number: "CB-1000",
        submittedAt: at(2),
        isLate: true,
      }),
      gold: await makeDeskEntry(db, competition, "Cỏ Vàng", {
        divisionId: project,
        number: "CB-001",
        submittedAt: at(3),
        state: "eligible",
      }),
      draft: await makeDeskEntry(db, competition, "Bản nháp", { state: "draft" }),
    };
    const ctx = await testCtx(db, desk.secretary);
    const titles = async (address: string) => {
      const list = await listDeskEntries(ctx, competition.id, asking(address));
      if (!list.ok) throw new Error(list.error);
      return list.value.rows.map(({ title }) => title);
    };
    return { db, ...desk, ...made, ctx, titles, idea, project };
  }

  it("holds what was handed in, newest first, and counts it by state; drafts stay their team's own", async () => {
    const { ctx, competition, titles, gold } = await world();
    const list = await listDeskEntries(ctx, competition.id, asking());
    if (!list.ok) throw new Error(list.error);
    const { counts, all, total, rows } = list.value;
    expect({ all, total, counts }).toEqual({
      all: 3,
      total: 3,
      counts: {
        draft: 0,
        submitted: 2,
        supplement_asked: 0,
        eligible: 1,
        ineligible: 0,
        withdrawn: 0,
        disqualified: 0,
      },
    });
    expect(rows[0]).toEqual({
      id: gold.id,
      number: "CB-001",
      title: "Cỏ Vàng",
      state: "eligible",
      isLate: false,
      cells: ["Trưởng nhóm Cỏ Vàng", "Dự án", "Nông nghiệp", "30/08 10:00"],
    });
    expect(list.value.filled).toEqual(["lead", "division", "field", "submitted"]);
    expect(await titles("state=draft")).toEqual([]);
  });

  it("is found without accents by title, number and member, and narrowed by the address", async () => {
    const { db, titles, mist, project } = await world();
    expect(await titles("q=soi+may")).toEqual(["Sợi Mây"]);
    expect(await titles("q=u+am")).toEqual(["Ủ Ấm"]);
    expect(await titles("q=cb-1000")).toEqual(["Ủ Ấm"]);
    expect(await titles("q=truong+nhom+co")).toEqual(["Cỏ Vàng"]);
    expect(await titles("q=khong+co")).toEqual([]);
    expect(await titles("state=submitted")).toEqual(["Ủ Ấm", "Sợi Mây"]);
    expect(await titles(`division=${project}&late=1`)).toEqual(["Ủ Ấm"]);
    expect(await titles("late=0")).toEqual(["Cỏ Vàng", "Sợi Mây"]);
    const { project_id } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", mist.id)
      .executeTakeFirstOrThrow();
    await makeMember(db, project_id, { name: "Đàm Thị Sau" });
    expect(await titles("q=dam+thi+sau")).toEqual([]);
  });

  it("is sorted by number as people count, by title as they spell, and paged", async () => {
    const { titles } = await world();
    expect(await titles("sort=number")).toEqual(["Cỏ Vàng", "Sợi Mây", "Ủ Ấm"]);
    expect(await titles("sort=-title")).toEqual(["Ủ Ấm", "Sợi Mây", "Cỏ Vàng"]);
    expect(await titles("page=2")).toEqual(["Cỏ Vàng", "Ủ Ấm", "Sợi Mây"]);
    expect(await titles("sort=lead")).toEqual(["Ủ Ấm", "Sợi Mây", "Cỏ Vàng"]);
    expect(await titles("sort=-late")).toEqual(["Ủ Ấm", "Cỏ Vàng", "Sợi Mây"].toSorted((a) => (a === "Ủ Ấm" ? -1 : 0)));
    expect(await titles("sort=nonsense&page=-1")).toEqual(["Cỏ Vàng", "Ủ Ấm", "Sợi Mây"]);
  });

  it("costs the same number of queries for one entry and for three", async () => {
    const { ctx, db, competition } = await world();
    const costs = (address: string) =>
      countQueries(db, (counted) => listDeskEntries({ ...ctx, db: counted }, competition.id, asking(address)));
    expect(await costs("")).toBe(await costs("state=eligible"));
  });

  it("becomes a file with the same filters, cells that a spreadsheet won't run", async () => {
    const { ctx, db, competition } = await world();
    await makeDeskEntry(db, competition, "=HYPERLINK(1)", { state: "withdrawn", number: "CB-002" });
    const file = await exportDeskEntries(ctx, competition.id, asking("state=withdrawn"));
    if (!file.ok) throw new Error(file.error);
    expect(file.value.name).toBe(`${competition.slug}.csv`);
    const [header, row, end] = file.value.csv.slice(1).split("\r\n");
    expect(header).toBe("Mã,Tên hồ sơ,Trưởng nhóm,Bảng,Lĩnh vực,Trạng thái,Thời hạn,Nộp lúc");
    expect(row).toContain("CB-002,'=HYPERLINK(1),Trưởng nhóm =HYPERLINK(1),Ý tưởng,Nông nghiệp,Đã rút,Đúng hạn,");
    expect(end).toBe("");
  });

  it("does not exist for anyone else", async () => {
    const { db, competition, mist } = await world();
    const elsewhere = await makeDeskWorld(db);
    for (const viewer of [null, mist.lead, elsewhere.organizer]) {
      const ctx = await testCtx(db, viewer);
      const missing = { ok: false, error: "not_found" };
      expect(await listDeskEntries(ctx, competition.id, asking())).toEqual(missing);
      expect(await exportDeskEntries(ctx, competition.id, asking())).toEqual(missing);
      expect(await readDeskEntry(ctx, competition.id, mist.id)).toEqual(missing);
    }
  });

  it("opens one entry with its doubles and what may be decided; a draft stays closed", async () => {
    const { db, ctx, competition, mist, warm, draft } = await world();
    const twin = await makeDeskEntry(db, competition, "SOI MÂY");
    const sibling = await makeDeskEntry(db, competition, "Khác hẳn", { lead: mist.lead });
    const read = await readDeskEntry(ctx, competition.id, mist.id);
    if (!read.ok) throw new Error(read.error);
    const { title, nextId, refusals, duplicates, fields } = read.value;
    expect({ title, nextId, fields: fields.map(({ key }) => key) }).toEqual({
      title: "Sợi Mây",
      nextId: warm.id,
      fields: ["problem", "deck"],
    });
    expect(refusals).toEqual({
      eligible: null,
      accept_late: "entry_not_late",
      supplement: null,
      ineligible: null,
      disqualify: null,
      undo: "entry_undecided",
    });
    const told = duplicates.map(({ id, reasons }) => ({ id, reasons }));
    expect(told).toEqual([
      { id: twin.id, reasons: [{ kind: "title", percent: 100 }] },
      {
        id: sibling.id,
        reasons: [
          { kind: "account", what: "Trưởng nhóm Sợi Mây" },
          { kind: "email", what: mist.lead.email },
        ],
      },
    ]);
    expect(await readDeskEntry(ctx, competition.id, draft.id)).toEqual({ ok: false, error: "not_found" });
  });
});
