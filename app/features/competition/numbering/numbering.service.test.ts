import { describe, expect, it } from "vitest";
import { ok } from "~/core/result";
import { inTransaction } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { dialects, freshDb } from "~db/testing";
import { makeDeskEntry, makeDeskWorld } from "../desk/testing.server";
import { takeNumber } from "../entry/submission.queries.server";
import { readNumbering, saveNumbering } from "./numbering.service.server";

describe.each(dialects)("numbers that entries are given (%s)", (dialect) => {
  async function world() {
    const db = await freshDb(dialect);
    const desk = await makeDeskWorld(db);
    await db.updateTable("competition").set({ number_prefix: "CB26-" }).where("id", "=", desk.competition.id).execute();
    const ctx = await testCtx(db, desk.organizer);
    const { id, divisionIds } = desk.competition;
    const [idea = "", project = ""] = divisionIds;
    const take = async (divisionId: string) => {
      const taken = await inTransaction(db, async (trx) => ok(await takeNumber(trx, id, divisionId)));
      return taken.ok ? taken.value.number : "";
    };
    const codes = [
      { id: idea, code: "YT" },
      { id: project, code: "DA" },
    ];
    return { db, ...desk, ctx, id, idea, project, take, codes };
  }

  it("count for the competition, or for each division as its scheme says, past those given otherwise", async () => {
    const { db, competition, ctx, id, idea, project, take, codes } = await world();
    expect([await take(idea), await take(project)]).toEqual(["CB26-001", "CB26-002"]);
    await makeDeskEntry(db, competition, "Nhập từ giấy", { number: "CB26-003", state: "draft" });
    const scheme = { revision: 1, pattern: "{prefix}{division}-{n:2}", scope: "division" as const, codes };
    expect(await saveNumbering(ctx, id, scheme)).toEqual({ ok: true, value: undefined });
    expect([await take(idea), await take(idea), await take(project)]).toEqual([
      "CB26-YT-01",
      "CB26-YT-02",
      "CB26-DA-01",
    ]);
    await makeDeskEntry(db, competition, "Cũ", { number: "CB26-DA-02" });
    expect(await take(project)).toBe("CB26-DA-03");
  });

  it("keep their scheme once one was given; a new division may still get its code", async () => {
    const { db, competition, ctx, id, codes, secretary, organizer } = await world();
    const scheme = { revision: 1, pattern: "{prefix}{n:3}", scope: "competition" as const, codes: [] };
    const bad = { ...scheme, pattern: "{division}{n}", codes: codes.map((one) => ({ ...one, code: "A" })) };
    expect(await saveNumbering(ctx, id, bad)).toEqual({ ok: false, error: "code_repeated" });
    expect(await saveNumbering(ctx, id, { ...scheme, codes: [{ id, code: "X" }] })).toEqual({
      ok: false,
      error: "not_found",
    });
    const asSecretary = await testCtx(db, secretary);
    expect(await saveNumbering(asSecretary, id, scheme)).toEqual({ ok: false, error: "forbidden" });
    await makeDeskEntry(db, competition, "Một");
    expect(await saveNumbering(ctx, id, { ...scheme, pattern: "{n:3}" })).toEqual({ ok: false, error: "in_use" });
    expect(await saveNumbering(ctx, id, { ...scheme, codes })).toEqual({ ok: true, value: undefined });
    const changed = codes.map((one) => ({ ...one, code: `${one.code}2` }));
    expect(await saveNumbering(ctx, id, { ...scheme, revision: 2, codes: changed })).toEqual({
      ok: false,
      error: "in_use",
    });
    const view = await readNumbering(await testCtx(db, organizer), id);
    expect(view.ok && [view.value.isGiven, view.value.divisions.map(({ code }) => code)]).toEqual([true, ["YT", "DA"]]);
  });
});
