import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeManyEntries } from "~db/factories/many-entries";
import { dialects, freshDb } from "~db/testing";
import { listDeskEntries } from "./entries.service.server";
import { readCursor, writeCursor } from "./entry-cursor";
import { endOf, goingOn, readEntryFilter, sortKeys, writeEntryFilter } from "./entry-list";
import { makeDeskWorld } from "./testing.server";

describe.each(dialects)("the pages of the secretary's list (%s)", (dialect) => {
  async function world(count: number) {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const ids = await makeManyEntries(db, desk.competition, desk.organizer, count);
    const ctx = await testCtx(db, desk.secretary);
    const read = async (address: string) => {
      const list = await listDeskEntries(ctx, desk.competition.id, readEntryFilter(new URLSearchParams(address)));
      if (!list.ok) throw new Error(list.error);
      return list.value;
    };
    const walk = async (start: string, way: "next" | "previous") => {
      const seen: string[][] = [];
      let address = start;
      for (let pages = 0; pages < 20; pages++) {
        const page = await read(address);
        seen.push(page.rows.map(({ id }) => id));
        const cursor = page[way];
        if (!cursor) break;
        address = goingOn(new URLSearchParams(address), way === "next" ? "after" : "before", cursor);
      }
      return seen;
    };
    return { db, ...desk, ids, read, walk };
  }

  it("go through every entry once, there and back alike, in each order up and down, also where a key is lacking", async () => {
    const { db, ids, read, walk } = await world(130);
    await db
      .updateTable("entry")
      .set({ number_key: null, submitted_at: null })
      .where("id", "in", ids.slice(0, 60))
      .execute();
    await db
      .updateTable("project_member")
      .set({ sort_key: null })
      .where("role", "=", "lead")
      .where("name", "like", "N%")
      .execute();
    for (const sort of sortKeys.flatMap((key) => [key, `-${key}`])) {
      const forward = await walk(`sort=${sort}`, "next");
      expect(new Set(forward.flat()).size, sort).toBe(130);
      expect(forward.map(({ length }) => length)).toEqual([50, 50, 30]);
      const back = await walk(endOf(new URLSearchParams(`sort=${sort}`), "last"), "previous");
      expect(back.toReversed(), sort).toEqual(forward);
      const second = await read(`sort=${sort}&page=2`);
      expect(
        second.rows.map(({ id }) => id),
        sort,
      ).toEqual(forward[1]);
      expect([second.before, second.total]).toEqual([50, 130]);
    }
    const lacking = await read("sort=number");
    expect(lacking.rows.some(({ id }) => ids.slice(0, 60).includes(id))).toBe(false);
  });

  it("stay where they are while entries before them come and go", async () => {
    const { db, read, ids } = await world(120);
    const first = await read("sort=number");
    const after = first.next ? goingOn(new URLSearchParams("sort=number"), "after", first.next) : "";
    const second = await read(after);
    await db.updateTable("entry").set({ state: "draft" }).where("id", "in", ids.slice(10, 20)).execute();
    const again = await read(after);
    expect(again.rows).toEqual(second.rows);
    expect(again.before).toBe(40);
    const gone = second.rows.map(({ id }) => id);
    await db.updateTable("entry").set({ state: "draft" }).where("id", "not in", ids.slice(0, 5)).execute();
    expect((await read(after)).rows.map(({ id }) => id)).toEqual(ids.slice(0, 5));
    expect(gone).toHaveLength(50);
  });

  it("keep the filter, and ignore a cursor of another order or none of ours", async () => {
    const { read, walk } = await world(120);
    const late = await walk("late=1&sort=title", "next");
    expect(late.flat()).toHaveLength(3);
    const wrong = writeCursor({ value: 7, id: "x" });
    for (const text of [wrong, "%%%", "eyJ9", "a".repeat(9_000), writeCursor({ value: "\u{1f600}\ud800", id: "z" })]) {
      expect((await read(`after=${encodeURIComponent(text)}&sort=title`)).rows.length).toBeGreaterThan(0);
      expect((await read(`before=${encodeURIComponent(text)}&sort=late`)).rows.length).toBeGreaterThan(0);
    }
    expect((await read("page=99999")).before).toBe(0);
    expect((await read("page=900")).before).toBe(100);
  });
});

describe("the address of the list", () => {
  it("says the same when it is read and written again, whatever its order and its page", () => {
    const address =
      "late=1&q=sợi&state=eligible&sort=-title&a.capital.min=5&a.stage=x&a.stage=y&cols=number,a.capital&density=compact&page=7";
    const written = writeEntryFilter(readEntryFilter(new URLSearchParams(address)));
    expect(written).not.toContain("page");
    expect(writeEntryFilter(readEntryFilter(new URLSearchParams(written)))).toBe(written);
    const { answers, columns, density } = readEntryFilter(new URLSearchParams(written));
    expect({ answers, columns, density }).toEqual({
      answers: [
        { key: "capital", is: [], min: "5", max: "" },
        { key: "stage", is: ["x", "y"], min: "", max: "" },
      ],
      columns: ["number", "a.capital"],
      density: "compact",
    });
  });

  it("keeps cursors whole, and takes nothing else for one", () => {
    for (const cursor of [
      { value: "ĐÀ ~", id: "a" },
      { value: null, id: "b" },
      { value: 12, id: "c" },
    ]) {
      expect(readCursor(writeCursor(cursor))).toEqual(cursor);
    }
    for (const text of [
      null,
      "",
      "x",
      "AAAA",
      writeCursor({ value: 1e300, id: "a" }),
      writeCursor({ value: "", id: "" }),
    ]) {
      expect(readCursor(text)).toBeNull();
    }
  });
});
