import { describe, expect, it } from "vitest";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeInterest } from "~db/factories/interest";
import { makeConflict } from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import type { RunForm } from "../assignment/assignment.form";
import { readBasis } from "../assignment/basis.queries.server";
import { performHere } from "../assignment/performing.testing.server";
import { readRun } from "../assignment/read-run.service.server";
import { startRun } from "../assignment/run.service.server";
import { readRunQuery } from "../assignment/run-view";
import { readJudge } from "../judges/judges.service.server";
import { makeJudgingWorld } from "../testing.server";
import { readConflictPass } from "./conflicts.service.server";
import { passOver, sayInterests } from "./interest.service.server";

const now = "2026-09-01T02:00:00.000Z";
const nothing = { gladly: [], ratherNot: [], neither: [] };
const pass = { entries: [], reasons: {}, noOther: "yes" as const, gladly: [], ratherNot: [] };

function granted<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe.each(dialects)("what judges say of entries on %s", (dialect) => {
  async function world(given: Parameters<typeof makeJudgingWorld>[1] = {}) {
    const db = await freshDb(dialect);
    const made = await makeJudgingWorld(db, { entries: 3, ...given });
    const [judge] = made.judges;
    if (!judge) throw new Error("a judge sits");
    const [a = "", b = "", c = ""] = made.entries.map(({ id }) => id);
    const ctx = await testCtx(db, judge.viewer, { now });
    const organizer = await testCtx(db, made.organizer, { now });
    return { db, ...made, judge, ctx, organizer, a, b, c };
  }
  const said = async (db: Db) =>
    Object.fromEntries(
      (await db.selectFrom("judge_interest").select(["entry_id", "interest"]).execute()).map((row) => [
        row.entry_id,
        row.interest,
      ]),
    );
  const acts = async (db: Db) => (await db.selectFrom("activity").select("act").execute()).map(({ act }) => act);

  it("is kept as they tap, changed and taken back, and told once", async () => {
    const { db, ctx, roundId, a, b, c } = await world();
    const first = { ...nothing, gladly: [a, b], ratherNot: [c] };
    expect(await sayInterests(ctx, roundId, first)).toEqual({ ok: true, value: 3 });
    expect(await sayInterests(ctx, roundId, first)).toEqual({ ok: true, value: 0 });
    expect(await acts(db)).toEqual(["interest.said"]);
    expect(await said(db)).toEqual({ [a]: "gladly", [b]: "gladly", [c]: "rather_not" });
    const second = { ...nothing, ratherNot: [a], neither: [b, c, c] };
    expect(await sayInterests(ctx, roundId, second)).toEqual({ ok: true, value: 3 });
    expect(await said(db)).toEqual({ [a]: "rather_not" });
    const view = granted(await readConflictPass(ctx, roundId));
    expect(view.entries.find(({ id }) => id === a)?.interest).toBe("rather_not");
  });

  it("is said before the round opens, by those who sit in it, of what they may see", async () => {
    const { db, ctx, organizer, roundId, a, b } = await world({ round: { state: "planned" }, inRound: false });
    const other = await makeJudgingWorld(db);
    const form = { ...nothing, gladly: [a, other.entries[0]?.id ?? "", "0".repeat(26)] };
    expect(await sayInterests(ctx, roundId, form)).toEqual({ ok: true, value: 1 });
    expect(await said(db)).toEqual({ [a]: "gladly" });
    for (const stranger of [organizer, await testCtx(db, null, { now })]) {
      expect(await sayInterests(stranger, roundId, { ...nothing, gladly: [b] })).toEqual({
        ok: false,
        error: "not_found",
      });
    }
    await db.updateTable("round").set({ state: "closed" }).where("id", "=", roundId).execute();
    expect(await sayInterests(ctx, roundId, { ...nothing, gladly: [b] })).toEqual({ ok: false, error: "round_closed" });
  });

  it("comes with the whole pass, in place of what was said; a conflict leaves nothing to say", async () => {
    const { db, ctx, organizer, competition, judge, roundId, a, b, c } = await world();
    await makeConflict(db, judge.id, c, { source: "organizer" });
    await sayInterests(ctx, roundId, { ...nothing, gladly: [a, c], ratherNot: [b] });
    expect(await said(db)).toEqual({ [a]: "gladly", [b]: "rather_not" });
    const form = { ...pass, entries: [a], reasons: { [a]: "Em họ" }, gladly: [a, b] };
    expect(await passOver(ctx, roundId, form)).toEqual({ ok: true, value: 1 });
    const view = granted(await readConflictPass(ctx, roundId));
    expect(Object.fromEntries(view.entries.map(({ id, interest }) => [id, interest]))).toEqual({
      [a]: null,
      [b]: "gladly",
      [c]: null,
    });
    const told = granted(await readJudge(organizer, competition.id, judge.id));
    expect(told.interests.map(({ id, interest }) => [id, interest])).toEqual([[b, "gladly"]]);
    expect(await passOver(ctx, roundId, pass)).toEqual({ ok: true, value: 0 });
    expect(granted(await readConflictPass(ctx, roundId)).entries.map(({ interest }) => interest)).not.toContain(
      "rather_not",
    );
  });

  it("moves a run made afterwards, is told in why a pair, and leaves an earlier run as it was", async () => {
    const { db, ctx, organizer, competition, judge, judges, roundId, a } = await world({
      entries: 1,
      judges: 2,
      round: { judgesPerEntry: 1 },
    });
    const anew: RunForm = { kind: "plan", floorShare: 0, even: "yes", seed: 1, pinsOf: null };
    const run = async (form: RunForm = anew) => {
      const runId = granted(await startRun(organizer, competition.id, roundId, form));
      await performHere(db, now);
      return runId;
    };
    const shown = async (runId: string, judgeId: string) => {
      const query = readRunQuery(new URLSearchParams({ entry: a, judge: judgeId }));
      const pair = granted(await readRun(organizer, competition.id, roundId, runId, query)).plan?.pair;
      return pair && [pair.isChosen, pair.interest, pair.fit];
    };
    const other = judges[1];
    if (!other) throw new Error("two judges");
    await sayInterests(ctx, roundId, { ...nothing, gladly: [a] });
    const before = await run();
    expect(await shown(before, judge.id)).toEqual([true, "gladly", 225]);
    expect(await shown(before, other.id)).toEqual([false, "none", 150]);
    await sayInterests(ctx, roundId, { ...nothing, ratherNot: [a] });
    const after = await run({ ...anew, seed: 2 });
    expect(await shown(after, judge.id)).toEqual([false, "rather_not", 75]);
    expect(await shown(after, other.id)).toEqual([true, "none", 150]);
    expect(await shown(before, judge.id)).toEqual([true, "gladly", 225]);
  });

  it("costs the same for one entry and three", async () => {
    const cost = async (entries: number) => {
      const { db, ctx, judge, roundId, ...made } = await world({ entries });
      for (const { id } of made.entries) await makeInterest(db, judge.id, id, "gladly");
      const all = made.entries.map(({ id }) => id);
      return Promise.all([
        countQueries(db, (counted) => readConflictPass({ ...ctx, db: counted }, roundId)),
        countQueries(db, (counted) => readBasis(counted, roundId, now)),
        countQueries(db, (counted) =>
          sayInterests({ ...ctx, db: counted }, roundId, { ...nothing, ratherNot: all, neither: [] }),
        ),
      ]);
    };
    expect(await cost(3)).toEqual(await cost(1));
  });
});
