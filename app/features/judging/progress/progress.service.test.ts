import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAssignment, makeConflict } from "~db/factories/judging";
import { makeSheet } from "~db/factories/sheet";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../testing.server";
import { readProgress, remindJudges } from "./progress.service.server";
import { exportProgress } from "./progress-file.service.server";

const now = "2026-09-05T00:00:00.000Z";
const round = { state: "open", opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-07T00:00:00.000Z" } as const;

describe.each(dialects)("a round's progress on %s", (dialect) => {
  /** Totals in whole points by entry and judge; null: not submitted yet. */
  async function stage(totals: readonly (readonly (number | null)[])[]) {
    const db = await freshDb(dialect);
    const judges = totals[0]?.length ?? 0;
    const world = await makeJudgingWorld(db, { entries: totals.length, judges, round });
    for (const [at, row] of totals.entries()) {
      for (const [who, total] of row.entries()) {
        const judge = world.judges[who];
        const place = { roundId: world.roundId, entryId: world.entries[at]?.id ?? "", judgeId: judge?.id ?? "" };
        const state = total === null ? "published" : "submitted";
        const { id } = await makeAssignment(db, { ...place, state });
        if (total === null) continue;
        await makeSheet(
          db,
          { id, judgeId: place.judgeId },
          { marks: {}, total: total * 100, submitted: true, savedBy: judge?.viewer.id ?? "", savedAt: now },
        );
      }
    }
    const where = [world.competition.id, world.roundId] as const;
    return { db, world, where, ctx: await testCtx(db, world.secretary, { now }) };
  }

  it("says how each judge lies to the others, how far an entry's sheets are apart, and what is worth a look", async () => {
    const { world, where, ctx } = await stage([
      [70, 72, 71],
      [61, 60, 62],
      [80, 82, 81],
      [70, 72, 30],
    ]);
    const view = await readProgress(ctx, ...where);
    if (!view.ok) throw new Error(view.error);
    const [one, , three] = world.judges;
    const judgeOf = (id: string | undefined) => view.value.judges.find((judge) => judge.id === id);
    expect(judgeOf(one?.id)).toMatchObject({
      mean: 7_025,
      leaning: { lean: 400, shared: 4, isFar: false },
      seenAt: now,
      late: 0,
      isMarked: false,
    });
    expect(judgeOf(three?.id)?.isMarked).toBe(true);
    expect(view.value.entries.map(({ spread, isMarked }) => [spread, isMarked])).toEqual([
      [200, false],
      [200, false],
      [200, false],
      [4_200, true],
    ]);
    expect(view.value.outliers).toMatchObject([
      { kind: "sheet", entryId: world.entries[3]?.id, judgeId: three?.id, share: 3_000, others: 7_100 },
    ]);
  });

  it("leaves sheets of shadows and in conflict out of every comparison, and says so", async () => {
    const { db, world, where, ctx } = await stage([[70, 20, 90]]);
    const [, shadow, near] = world.judges;
    await db
      .updateTable("jury_member")
      .set({ role: "shadow" })
      .where("judge_id", "=", shadow?.id ?? "")
      .execute();
    await makeConflict(db, near?.id ?? "", world.entries[0]?.id ?? "");
    const view = await readProgress(ctx, ...where);
    if (!view.ok) throw new Error(view.error);
    expect(view.value.entries).toMatchObject([{ mean: 7_000, spread: null, submitted: 3 }]);
    const told = view.value.judges.map(({ id, mean, role, conflicts }) => [id, mean, role, conflicts]);
    expect(new Set(told)).toEqual(
      new Set([
        [world.judges[0]?.id, 7_000, "member", 0],
        [shadow?.id, null, "shadow", 0],
        [near?.id, null, "member", 1],
      ]),
    );
  });

  it("reminds the judges who are named, of those whose sheets are missing", async () => {
    const { db, world, where, ctx } = await stage([[null, null, 70]]);
    const [one, , done] = world.judges.map(({ id }) => id);
    const remind = (...ids: (string | undefined)[]) =>
      remindJudges(
        ctx,
        ...where,
        ids.flatMap((id) => id ?? []),
      );
    expect(await remind(done, "x")).toEqual({ ok: false, error: "already_done" });
    expect(await remind(one, done)).toEqual({ ok: true, value: 1 });
    expect(await remind(one)).toEqual({ ok: false, error: "already_done" });
    const letters = () => db.selectFrom("letter").select("account_id").execute();
    expect(await letters()).toEqual([{ account_id: world.judges[0]?.viewer.id }]);
    expect(await remindJudges(ctx, ...where)).toEqual({ ok: true, value: 1 });
    expect(await letters()).toHaveLength(2);
  });

  it("costs the same for one sheet and for many, and comes as a workbook for staff alone", async () => {
    const cost = async (totals: (number | null)[][]) => {
      const { db, where, ctx } = await stage(totals);
      return countQueries(db, (counted) => readProgress({ ...ctx, db: counted }, ...where));
    };
    const many = Array.from({ length: 5 }, () => [70, null, 60]);
    expect(await cost(many)).toBe(await cost([[70]]));
    const { db, world, where, ctx } = await stage(many);
    const file = await exportProgress(ctx, ...where);
    expect(file.ok && file.value.subarray(0, 2).toString()).toBe("PK");
    const judge = await testCtx(db, world.judges[0]?.viewer ?? null, { now });
    expect(await exportProgress(judge, ...where)).toEqual({ ok: false, error: "not_found" });
  });
});
