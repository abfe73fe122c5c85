import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { readWorkbook } from "~/server/workbook.server";
import {
  makeAssignment,
  makeConflict,
  makeJudge,
  makeJuryMember,
  makeRound,
  makeRoundEntry,
} from "~db/factories/judging";
import { makeAccount } from "~db/factories/people";
import { makeSheet } from "~db/factories/sheet";
import { dialects, freshDb } from "~db/testing";
import { makeSettledWorld, type SettledWorld } from "../results/settled.testing.server";
import { readRanking } from "./read-ranking.service.server";
import { exportSummary } from "./summary.service.server";

const totals = [
  [5_000, 3_000],
  [4_500, 3_200],
  [3_000, 3_900],
  [2_000, 2_000],
] as const;

async function stage(dialect: (typeof dialects)[number], round: Parameters<typeof makeSettledWorld>[2] = {}) {
  const db = await freshDb(dialect);
  const world = await makeSettledWorld(db, totals, { quota: 2, ...round });
  const ctx = await testCtx(db, world.organizer);
  const where = { competitionId: world.competition.id, roundId: world.roundId };
  const read = async (query = "") => {
    const view = await readRanking(ctx, where, new URLSearchParams(query));
    if (!view.ok || !view.value.chosen) throw new Error("the organizer reads the ranking");
    return view.value.chosen;
  };
  return { db, world, ctx, where, read, id: (at: number) => world.entries[at]?.id ?? "" };
}

async function addChair(db: Awaited<ReturnType<typeof freshDb>>, world: SettledWorld) {
  const account = await makeAccount(db);
  const judge = await makeJudge(db, world.competition.id, { account });
  await makeJuryMember(db, world.roundId, judge.id, { role: "chair" });
  return { account, judgeId: judge.id };
}

describe.each(dialects)("a ranking that is looked into on %s", (dialect) => {
  it("says how sure each rank is, and where an entry's figure comes from", async () => {
    const { read, id, world } = await stage(dialect);
    const chosen = await read(`hoso=${id(0)}`);
    expect(chosen.rows.map(({ entryId, rank }) => [entryId, rank])).toEqual([0, 1, 2, 3].map((at) => [id(at), at + 1]));
    for (const { certainty, rank } of chosen.rows) {
      expect(certainty && certainty.low <= rank && rank <= certainty.high).toBe(true);
    }
    expect(chosen.entry).toMatchObject({
      entryId: id(0),
      rank: 1,
      figure: 8_000,
      contributions: [
        { key: "novelty", points: 5_000, most: 6_000, above: 1_375 },
        { key: "market", points: 3_000, most: 4_000, above: -25 },
      ],
      sheets: [{ judgeId: world.judges[0]?.id, total: 8_000, without: { rank: null, figure: null } }],
    });
    expect((await read("hoso=khong-co")).entry).toBeNull();
  });

  it("is tried by other rules without a trace", async () => {
    const { db, read, id } = await stage(dialect);
    const before = await db.selectFrom("round_division").selectAll().execute();
    const chosen = await read("thu=1&suat=1&hs.novelty=0&cach=gi-do");
    expect(chosen.rows.map(({ entryId, rank, was, cut }) => [entryId, rank, was?.rank, cut])).toEqual([
      [id(2), 1, 3, "inside"],
      [id(1), 2, 2, "outside"],
      [id(0), 3, 1, "outside"],
      [id(3), 4, 4, "outside"],
    ]);
    expect(chosen.trial?.faults).toEqual(["cach"]);
    expect(chosen.asks).toBeNull();
    expect(await db.selectFrom("round_division").selectAll().execute()).toEqual(before);
    expect(await db.selectFrom("activity").select("id").execute()).toEqual([]);
  });

  it("stands by one criterion, and without each judge", async () => {
    const { read, id, world } = await stage(dialect);
    const market = await read("tieuchi=market");
    expect(market.rows.map(({ entryId, figure }) => [entryId, figure])).toEqual([
      [id(2), 3_900],
      [id(1), 3_200],
      [id(0), 3_000],
      [id(3), 2_000],
    ]);
    const { judges } = await read("xem=giam-khao");
    expect(judges).toMatchObject([
      { judgeId: world.judges[0]?.id, sheets: 4, leaving: [{ entryId: id(0) }, { entryId: id(1) }] },
    ]);
  });

  it("leaves out the sheet of a judge in a standing conflict, and says so", async () => {
    const { db, read, world, id } = await stage(dialect);
    await makeConflict(db, world.judges[0]?.id ?? "", id(0));
    const chosen = await read();
    expect(chosen.leftOut).toBe(1);
    expect(chosen.unranked).toMatchObject([{ entryId: id(0), reason: "no_sheets" }]);
  });

  it("shows a chair nothing of an entry they have a conflict with, by whatever view", async () => {
    const { db, world, where, id } = await stage(dialect);
    const { account, judgeId } = await addChair(db, world);
    await makeConflict(db, judgeId, id(1));
    const ctx = await testCtx(db, account);
    for (const asked of ["", "xem=giam-khao", "tieuchi=market", "thu=1&hs.market=200"]) {
      const seen = await readRanking(ctx, { roundId: where.roundId }, new URLSearchParams(asked));
      expect(JSON.stringify(seen)).not.toContain(id(1));
    }
    const view = await readRanking(ctx, { roundId: where.roundId }, new URLSearchParams(`hoso=${id(1)}`));
    if (!view.ok || !view.value.chosen) throw new Error("the chair reads the ranking");
    const { rows, entry, isHidden, asks } = view.value.chosen;
    expect([entry, isHidden, asks]).toEqual([null, true, null]);
    expect(rows.map(({ rank }) => rank)).not.toContain(2);
    expect(rows.find(({ entryId }) => entryId === id(0))?.means).toEqual({ novelty: 5_000, market: 3_000 });
  });

  it("counts an earlier round by its weight, as it stands there", async () => {
    const { db, world, ctx } = await stage(dialect, { position: 1 });
    const final = await makeRound(db, world.competition, world.rubricId, {
      position: 2,
      state: "deliberating",
      combine: [{ roundId: world.roundId, weight: 4_000 }],
    });
    for (const [at, entry] of world.entries.slice(0, 2).entries()) {
      await makeRoundEntry(db, final.id, entry, world.competition.divisionIds[0] ?? "");
      const judge = world.judges[0];
      const place = { roundId: final.id, entryId: entry.id, judgeId: judge?.id ?? "" };
      const assignment = await makeAssignment(db, { ...place, state: "submitted" });
      const sheet = { marks: { novelty: 3_000, market: at * 1_000 }, total: 3_000 + at * 1_000, submitted: true };
      await makeSheet(db, { id: assignment.id, judgeId: place.judgeId }, { ...sheet, savedBy: judge?.viewer.id ?? "" });
    }
    const view = await readRanking(ctx, { roundId: final.id });
    const rows = view.ok ? view.value.chosen?.rows : [];
    expect(rows?.map(({ own, figure }) => [own, figure])).toEqual([
      [4_000, 5_480],
      [3_000, 5_000],
    ]);
  });
});

describe.each(dialects)("the score summary on %s", (dialect) => {
  it("has a row an entry, a column a judge and a criterion, every mark, and the grounds to sign", async () => {
    const { db, ctx, where, world } = await stage(dialect);
    await db
      .updateTable("entry")
      .set({ title: "=1+1" })
      .where("id", "=", world.entries[0]?.id ?? "")
      .execute();
    const file = await exportSummary(ctx, where, null);
    if (!file.ok) throw new Error(file.error);
    const read = await readWorkbook(file.value.bytes);
    if (!read.ok) throw new Error(read.error);
    const [summary, marks, grounds] = read.value;
    expect(summary?.rows[0]?.slice(0, 3)).toEqual(["Hạng", "Mã hồ sơ", "Hồ sơ"]);
    expect(summary?.rows[0]?.[3]).toMatch(/^GK01 /);
    expect(summary?.rows[1]?.slice(2, 8)).toEqual(["=1+1", "80", "50", "30", "1", "80"]);
    expect(marks?.rows).toHaveLength(5);
    expect(grounds?.rows.flat()).toEqual(
      expect.arrayContaining(["BẢNG TỔNG HỢP ĐIỂM", "Trung bình cộng", "CHỦ TỊCH HỘI ĐỒNG"]),
    );
  });

  it("is the organizers' and secretaries' alone", async () => {
    const { db, world, where } = await stage(dialect);
    const { account } = await addChair(db, world);
    const chair = await testCtx(db, account);
    expect(await exportSummary(chair, { roundId: where.roundId }, null)).toEqual({ ok: false, error: "not_found" });
  });
});
