import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeAssignment, makeConflict } from "~db/factories/judging";
import { makeSheet } from "~db/factories/sheet";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../testing.server";
import { readSheetHistory } from "./history.service.server";
import { readJudgeDesk, readRoundQueue } from "./queue.service.server";
import { recuse } from "./recusal.service.server";
import { submitScore } from "./score.service.server";
import { readScoreSheet } from "./sheet.service.server";

const now = "2026-09-01T02:00:00.000Z";
const minutes = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();
const score = (market: number) => ({
  act: "submit" as const,
  saveKey: `key-${market}-0000000`,
  revision: 0,
  marks: { novelty: 3_000, market },
  remark: "",
  privateNote: "Chỉ để nhớ.",
  confidence: null,
});

/** A judge with `count` published assignments. */
async function given(db: Db, count: number) {
  const world = await makeJudgingWorld(db, { entries: count, judges: 2 });
  const [judge, other] = world.judges;
  if (!judge || !other) throw new Error("a world has judges");
  const ids: string[] = [];
  for (const entry of world.entries) {
    const row = { roundId: world.roundId, entryId: entry.id, judgeId: judge.id, state: "published" };
    ids.push((await makeAssignment(db, row)).id);
  }
  return { world, judge, other, ids, ctx: await testCtx(db, judge.viewer, { now }) };
}

async function submitAt(db: Db, id: string, judge: { id: string; viewer: { id: string } }, total: number, at: number) {
  const savedAt = minutes(at);
  const sheet = { marks: { novelty: total }, total, savedBy: judge.viewer.id, savedAt, submitted: true };
  await makeSheet(db, { id, judgeId: judge.id }, sheet);
  await db
    .updateTable("assignment")
    .set({ state: "submitted", begun_at: minutes(at - 8), submitted_at: savedAt })
    .where("id", "=", id)
    .execute();
}

describe.each(dialects)("a judge's queue on %s", (dialect) => {
  it("says what is left, how long it takes at the judge's own pace, and what comes next", async () => {
    const db = await freshDb(dialect);
    const { world, judge, ids, ctx } = await given(db, 5);
    for (const [index, id] of ids.slice(0, 3).entries()) await submitAt(db, id, judge, 7_000, 100 * index);
    const queue = await readRoundQueue(ctx, world.roundId);
    expect({ ...queue, sheets: queue.sheets.map(({ state }) => state) }).toEqual({
      sheets: ["published", "published", "submitted", "submitted", "submitted"],
      left: 2,
      submitted: 3,
      pace: { minutes: 8, isOwn: true },
      minutesLeft: 15,
      drift: null,
    });
    const sheet = await readScoreSheet(ctx, ids[0] ?? "");
    expect(sheet.ok && [sheet.value.next?.assignmentId, sheet.value.left]).toEqual([queue.sheets[0]?.assignmentId, 2]);
  });

  it("says of a sheet that is scored once more after a complaint that it is open, whatever its round is", async () => {
    const db = await freshDb(dialect);
    const { world, ids, ctx } = await given(db, 2);
    const [entry] = world.entries;
    const [again = ""] = ids;
    const { round_id, entry_id, division_id } = await db
      .selectFrom("round_entry")
      .select(["round_id", "entry_id", "division_id"])
      .where("entry_id", "=", entry?.id ?? "")
      .executeTakeFirstOrThrow();
    const complaint = { id: newId(), round_id, entry_id, division_id, kind: "rescore", text: "Xin chấm lại." };
    await db
      .insertInto("complaint")
      .values({ ...complaint, state: "accepted", filed_by: world.organizer.id, filed_at: now })
      .execute();
    await db
      .updateTable("round")
      .set({ state: "published", complaint_answers_until: minutes(60) })
      .execute();
    await db.updateTable("assignment").set({ complaint_id: complaint.id }).where("id", "=", again).execute();
    const open = async (at: string) =>
      (await readRoundQueue({ ...ctx, now: at }, world.roundId)).sheets
        .filter(({ isOpen }) => isOpen)
        .map(({ assignmentId }) => assignmentId);
    expect(await open(now)).toEqual([again]);
    expect(await open(minutes(61))).toEqual([]);
  });

  it("hints at a drift of the judge's own sheets, on the desk and on the sheet", async () => {
    const db = await freshDb(dialect);
    const { judge, ids, ctx } = await given(db, 8);
    const totals = [7_200, 7_400, 7_100, 7_300, 6_600, 6_700, 6_500, 6_800];
    for (const [index, id] of ids.entries()) await submitAt(db, id, judge, totals[index] ?? 0, 20 * index);
    const desk = await readJudgeDesk(ctx);
    const sheet = await readScoreSheet(ctx, ids[0] ?? "");
    const drift = { points: -6, recent: 4, sheets: 8 };
    expect(desk.ok && desk.value.rounds.map((round) => round.drift)).toEqual([drift]);
    expect(sheet.ok && [sheet.value.drift, sheet.value.next]).toEqual([drift, null]);
  });

  it("costs the same for one sheet and for three", async () => {
    const costs: number[] = [];
    for (const count of [1, 3]) {
      const db = await freshDb(dialect);
      const { ctx } = await given(db, count);
      costs.push(await countQueries(db, (counted) => readJudgeDesk({ ...ctx, db: counted })));
    }
    expect(costs[0]).toBe(costs[1]);
  });
});

describe.each(dialects)("the history of a sheet on %s", (dialect) => {
  it("is read by its judge and by those who run the competition, who don't get the private note", async () => {
    const db = await freshDb(dialect);
    const { world, other, ids, ctx } = await given(db, 1);
    const [id = ""] = ids;
    await submitScore(ctx, id, score(4_000));
    await submitScore({ ...ctx, now: minutes(5) }, id, { ...score(3_500), revision: 1 });
    const own = await readSheetHistory(ctx, id);
    expect(own.ok && own.value.changes.map(({ marks, savedAt }) => [savedAt, marks.length])).toEqual([
      [minutes(5), 1],
      [now, 2],
    ]);
    expect(own.ok && own.value.changes[1]?.privateNote).toBe("Chỉ để nhớ.");
    const staff = await readSheetHistory(await testCtx(db, world.secretary, { now }), id);
    expect(staff.ok && staff.value.changes.map(({ privateNote }) => privateNote)).toEqual([undefined, undefined]);
    expect(JSON.stringify(staff)).not.toContain("Chỉ để nhớ.");
    for (const viewer of [other.viewer, world.entries[0]?.founder ?? null, null]) {
      expect(await readSheetHistory(await testCtx(db, viewer, { now }), id)).toEqual({ ok: false, error: "not_found" });
    }
    expect(await readSheetHistory(ctx, "no-id")).toEqual({ ok: false, error: "not_found" });
  });

  it("is closed to a judge in conflict", async () => {
    const db = await freshDb(dialect);
    const { world, judge, ids, ctx } = await given(db, 1);
    await makeConflict(db, judge.id, world.entries[0]?.id ?? "");
    expect(await readSheetHistory(ctx, ids[0] ?? "")).toEqual({ ok: false, error: "conflict_declared" });
  });
});

describe.each(dialects)("stepping back on %s", (dialect) => {
  const reason = "Cùng đơn vị công tác.";

  it("ends the assignment; a conflict of interest goes on record with it", async () => {
    const db = await freshDb(dialect);
    const { judge, ids, ctx } = await given(db, 2);
    const [first = "", second = ""] = ids;
    expect(await recuse(ctx, first, { reason, conflict: false })).toEqual({ ok: true, value: undefined });
    expect(await db.selectFrom("conflict").select("id").execute()).toEqual([]);
    expect(await recuse(ctx, second, { reason, conflict: true })).toEqual({ ok: true, value: undefined });
    expect(
      await db.selectFrom("conflict").select(["judge_id", "source", "reason", "created_by", "lifted_at"]).execute(),
    ).toEqual([{ judge_id: judge.id, source: "declared", reason, created_by: judge.viewer.id, lifted_at: null }]);
    expect((await readRoundQueue(ctx, "no-round")).sheets).toEqual([]);
    expect(await recuse(ctx, first, { reason, conflict: true })).toEqual({ ok: false, error: "recused" });
  });

  it("is refused once the sheet is submitted", async () => {
    const db = await freshDb(dialect);
    const { ids, ctx } = await given(db, 1);
    await submitScore(ctx, ids[0] ?? "", score(4_000));
    expect(await recuse(ctx, ids[0] ?? "", { reason, conflict: true })).toEqual({
      ok: false,
      error: "sheet_submitted",
    });
    expect(await db.selectFrom("conflict").select("id").execute()).toEqual([]);
  });
});
