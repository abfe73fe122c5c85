import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import { printRoll } from "../documents/documents.service.server";
import { exportDossiers, exportWholeCsv, exportWholeXlsx } from "./export.service.server";

const bytesOf = async (stream: Readable) => Buffer.concat((await stream.toArray()).map((part) => Buffer.from(part)));

/** The names in an archive, read from its directory. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf("PK\u0001\u0002"); at >= 0; at = zip.indexOf("PK\u0001\u0002", at + 4)) {
    const length = zip.readUInt16LE(at + 28);
    names.push(zip.subarray(at + 46, at + 46 + length).toString("utf8"));
  }
  return names.sort();
}

describe.each(dialects)("what a desk takes out on %s", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    const ctx = await testCtx(db, desk.secretary);
    return { db, ctx, ...desk, id: desk.competition.id };
  }

  it("is every entry that was handed in with every answer, formulas as text, and is logged", async () => {
    const { db, ctx, competition, id } = await world();
    await makeDeskEntry(db, competition, "=HYPERLINK(1)", {
      number: "KN-001",
      answers: { problem: "Mất mùa, giá rẻ" },
    });
    await makeDeskEntry(db, competition, "Bản nháp", { state: "draft" });
    const csv = await exportWholeCsv(ctx, id);
    if (!csv.ok) throw new Error(csv.error);
    const lines = (await bytesOf(csv.value.bytes)).toString("utf8").trim().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("KN-001,'=HYPERLINK(1),");
    expect(lines[1]).toContain('"Mất mùa, giá rẻ"');
    const log = await db.selectFrom("activity").select("act").where("act", "=", "entries.exported").execute();
    expect(log).toHaveLength(1);
  });

  it("is a workbook whose cells are what was written", async () => {
    const { db, ctx, competition, id } = await world();
    await makeDeskEntry(db, competition, "Sợi Mây", { number: "KN-001", answers: { problem: "=1+1" } });
    const xlsx = await exportWholeXlsx(ctx, id);
    if (!xlsx.ok) throw new Error(xlsx.error);
    const file = join(await mkdtemp(join(tmpdir(), "khoi-")), "a.xlsx");
    writeFileSync(file, await bytesOf(xlsx.value.bytes));
    const rows = (await readXlsx(readFileSync(file))) as unknown as { data: unknown[][] }[];
    const row = rows[0]?.data[1] ?? [];
    expect([row[0], row[1], row.includes("=1+1")]).toEqual(["KN-001", "Sợi Mây", true]);
  });

  it("is an archive with a folder for each entry, named by its number", async () => {
    const { db, ctx, competition, id } = await world();
    for (let n = 1; n <= 12; n += 1) await makeDeskEntry(db, competition, `Dự án ${n}`, { number: `KN-0${n}` });
    const zip = await exportDossiers(ctx, id);
    if (!zip.ok) throw new Error(zip.error);
    const names = namesIn(await bytesOf(zip.value.bytes));
    expect(names).toHaveLength(12);
    expect(names).toContain("KN-01/KN-01-ho-so.pdf");
  });

  it("is read in as many queries for three entries as for one", async () => {
    const { db, ctx, competition, id } = await world();
    const take = async (counted: typeof db) => {
      const csv = await exportWholeCsv({ ...ctx, db: counted }, id);
      if (csv.ok) await bytesOf(csv.value.bytes);
    };
    await makeDeskEntry(db, competition, "Một");
    const one = await countQueries(db, take);
    await makeDeskEntry(db, competition, "Hai");
    await makeDeskEntry(db, competition, "Ba");
    expect(await countQueries(db, take)).toBe(one);
  });

  it("is nothing for the desk of another host", async () => {
    const { db, id } = await world();
    const foreign = await testCtx(db, (await makeDeskWorld(db)).organizer);
    expect(await exportWholeCsv(foreign, id)).toEqual({ ok: false, error: "not_found" });
    expect(await exportDossiers(foreign, id)).toEqual({ ok: false, error: "not_found" });
    expect(await printRoll(foreign, id, "valid", "pdf")).toEqual({ ok: false, error: "not_found" });
  });

  it("prints the lists of valid and invalid entries, as PDF and as DOCX", async () => {
    const { db, ctx, competition, id } = await world();
    await makeDeskEntry(db, competition, "Sợi Mây 😀 \u0007", { state: "eligible", number: "KN-001" });
    await makeDeskEntry(db, competition, "Hương Rừng", { state: "ineligible", number: "KN-002" });
    for (const [format, magic] of [
      ["pdf", "%PDF"],
      ["docx", "PK"],
    ] as const) {
      for (const kind of ["valid", "invalid"] as const) {
        const printed = await printRoll(ctx, id, kind, format);
        if (!printed.ok) throw new Error(printed.error);
        expect((await bytesOf(printed.value.bytes)).subarray(0, magic.length).toString()).toBe(magic);
      }
    }
  });
});
