import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { inTransaction } from "~/server/db.server";
import { isUniqueViolation, openSqlite } from "./dialect";
import { makeAccount, makeOrganization } from "./factories/people";
import { pendingMigrations } from "./migrate";
import { exactAccentsFirst, indexText, matchesText } from "./search";
import { dialects, freshDb } from "./testing";

describe.each(dialects)("the database on %s", (dialect) => {
  it("is current and knows the 34 provinces and 3,321 communes", async () => {
    const db = await freshDb(dialect);
    expect(await pendingMigrations(db)).toEqual([]);
    const count = (table: "province" | "commune") =>
      db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow();
    expect(Number((await count("province")).n)).toBe(34);
    expect(Number((await count("commune")).n)).toBe(3_321);
  });

  it("rolls a refused act back whole and returns the reason", async () => {
    const db = await freshDb(dialect);
    const refusal = await inTransaction(db, async (trx) => {
      await makeOrganization(trx, { slug: "so-mau" });
      return { ok: false, error: "forbidden" } as const;
    });
    expect(refusal).toEqual({ ok: false, error: "forbidden" });
    expect(await db.selectFrom("organization").select("id").execute()).toEqual([]);
    await inTransaction(db, async (trx) => ok(await makeOrganization(trx, { slug: "so-mau" })));
    expect(await db.selectFrom("organization").select("slug").execute()).toEqual([{ slug: "so-mau" }]);
  });

  it("tells a taken key from any other fault", async () => {
    const db = await freshDb(dialect);
    await makeAccount(db, { email: "a@example.vn" });
    const again = await makeAccount(db, { email: "a@example.vn" }).catch((error: unknown) => error);
    expect(isUniqueViolation(again)).toBe(true);
    const stray = await db
      .insertInto("duty")
      .values({ id: "x", account_id: "nobody", organization_id: "none", kind: "organizer", created_at: "" })
      .execute()
      .catch((error: unknown) => error);
    expect(stray).toBeInstanceOf(Error);
    expect(isUniqueViolation(stray)).toBe(false);
  });

  it("finds Vietnamese text without accents, by beginnings of words, exact accents first", async () => {
    const db = await freshDb(dialect);
    await indexText(db, "project", "1", ["Đổi mới nghề dệt", null]);
    await indexText(db, "project", "2", ["Đội mời khách"]);
    await indexText(db, "entry", "3", ["Đổi mới"]);
    const find = async (typed: string) => {
      const rows = await db
        .selectFrom("search_text as s")
        .select("s.subject_id as id")
        .where("s.subject_kind", "=", "project")
        .where((eb) => matchesText(db, "project", eb.ref("s.subject_id"), typed))
        .orderBy((eb) => exactAccentsFirst("project", eb.ref("s.subject_id"), typed))
        .orderBy("s.subject_id")
        .execute();
      return rows.map((row) => row.id);
    };
    expect(await find("doi moi")).toEqual(["1", "2"]);
    expect(await find("đội mời")).toEqual(["2", "1"]);
    expect(await find("MO doi")).toEqual(["1", "2"]);
    expect(await find("nghề")).toEqual(["1"]);
    expect(await find("")).toEqual(["1", "2"]);
    for (const hostile of ['"', "' or 1=1 --", "*", "AND", "doi OR moi", "a:b", "\ud800", "(", "đổi & !mới"]) {
      expect(await find(hostile)).not.toContain("3");
    }
  });

  it("replaces what it knew of a row", async () => {
    const db = await freshDb(dialect);
    await indexText(db, "project", "1", ["Sợi Mây"]);
    await indexText(db, "project", "1", ["Hạt dẻ"]);
    const rows = await db
      .selectFrom("search_text as s")
      .select("s.subject_id")
      .where((eb) => matchesText(db, "project", eb.ref("s.subject_id"), "soi"))
      .execute();
    expect(rows).toEqual([]);
  });
});

it("opens an SQLite file durably, with foreign keys and a waiting lock", async () => {
  const file = openSqlite(join(mkdtempSync(join(tmpdir(), "khoi-file-")), "a.sqlite"));
  expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(file.pragma("synchronous", { simple: true })).toBe(2);
  expect(file.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(file.pragma("busy_timeout", { simple: true })).toBe(10_000);
  file.close();
});
