import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeAssignment, makeConflict } from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import { declareConflicts, readConflictPass } from "../conflicts/conflicts.service.server";
import { readProgress, remindJudges } from "../progress/progress.service.server";
import { readJudgeDesk } from "../sheet/queue.service.server";
import { recuse } from "../sheet/recusal.service.server";
import { type JudgingWorld, makeJudgingWorld } from "../testing.server";
import { assignByHand, publishAssignments, readAssignment, unassign } from "./assignment.service.server";
import { performHere } from "./performing.testing.server";
import { publishRun, readersNow } from "./publish.service.server";
import { startRun } from "./run.service.server";

const now = "2026-09-01T02:00:00.000Z";
const firstPage = { page: 1, isLacking: false, entryId: null };
const at = ({ competition, roundId }: JudgingWorld) => [competition.id, roundId] as const;
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error("empty");
  return item;
};

describe.each(dialects)("assignment on %s", (dialect) => {
  it("by hand refuses conflicts, twins and strangers, and takes back only what wasn't begun", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { entries: 1, judges: 2 });
    const other = await makeJudgingWorld(db);
    const ctx = await testCtx(db, world.organizer, { now });
    const [entryId, judgeId] = [first(world.entries).id, first(world.judges).id];
    await makeConflict(db, world.judges[1]?.id ?? "", entryId);
    expect(await assignByHand(ctx, ...at(world), { entryId, judgeId })).toEqual({ ok: true, value: undefined });
    expect(await assignByHand(ctx, ...at(world), { entryId, judgeId })).toEqual({ ok: false, error: "already_done" });
    expect(await assignByHand(ctx, ...at(world), { entryId, judgeId: world.judges[1]?.id ?? "" })).toEqual({
      ok: false,
      error: "conflict_declared",
    });
    expect(await assignByHand(ctx, ...at(world), { entryId, judgeId: first(other.judges).id })).toEqual({
      ok: false,
      error: "not_found",
    });
    const secretary = await testCtx(db, world.secretary, { now });
    expect(await assignByHand(secretary, ...at(world), { entryId, judgeId })).toEqual({
      ok: false,
      error: "forbidden",
    });
    expect(await readAssignment(await testCtx(db, other.organizer), ...at(world), firstPage)).toEqual({
      ok: false,
      error: "not_found",
    });
    const { id } = await db.selectFrom("assignment").select("id").executeTakeFirstOrThrow();
    await db.updateTable("assignment").set({ state: "begun" }).execute();
    expect(await unassign(ctx, ...at(world), id)).toEqual({ ok: false, error: "assignment_begun" });
    await db.updateTable("assignment").set({ state: "published" }).execute();
    expect(await unassign(ctx, ...at(world), id)).toEqual({ ok: true, value: undefined });
  });

  it("gives nothing to a judge who declined: no new draft, and a draft of theirs isn't published", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { entries: 2, judges: 1 });
    const ctx = await testCtx(db, world.organizer, { now });
    const [entryId, judgeId] = [first(world.entries).id, first(world.judges).id];
    const { id } = await makeAssignment(db, { roundId: world.roundId, entryId, judgeId, state: "draft" });
    await db.updateTable("judge").set({ declined_at: now }).where("id", "=", judgeId).execute();
    expect(await publishAssignments(ctx, ...at(world))).toEqual({ ok: false, error: "already_done" });
    const other = { entryId: world.entries[1]?.id ?? "", judgeId };
    expect(await assignByHand(ctx, ...at(world), other)).toEqual({ ok: false, error: "not_found" });
    expect((await readersNow(db, world.roundId))({ entryId, judgeId })).toBe(false);
    const rows = await db.selectFrom("assignment").select(["id", "state"]).execute();
    expect(rows).toEqual([{ id, state: "draft" }]);
  });

  it("leads the chair, and nobody else, from the judges' desk to the ranking once scoring is over", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 2 });
    const [chair, member] = world.judges;
    if (!chair || !member) throw new Error("two judges");
    await db.updateTable("jury_member").set({ role: "chair" }).where("judge_id", "=", chair.id).execute();
    const shown = async (state: string) => {
      await db.updateTable("round").set({ state }).where("id", "=", world.roundId).execute();
      const desks = [chair, member].map(async ({ viewer }) => readJudgeDesk(await testCtx(db, viewer, { now })));
      return (await Promise.all(desks)).map((desk) => desk.ok && first(desk.value.rounds).showsRanking);
    };
    expect(await shown("open")).toEqual([false, false]);
    expect(await shown("closed")).toEqual([true, false]);
    expect(await shown("published")).toEqual([true, false]);
  });

  it("ends with a declared conflict: the judge loses the entry and never sees it again", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { entries: 2 });
    const judge = first(world.judges);
    const [one, two] = world.entries;
    if (!one || !two) throw new Error("two entries");
    await makeAssignment(db, { roundId: world.roundId, entryId: one.id, judgeId: judge.id, state: "begun" });
    await makeAssignment(db, { roundId: world.roundId, entryId: two.id, judgeId: judge.id });
    const ctx = await testCtx(db, judge.viewer, { now });
    const form = { entries: [one.id], reasons: { [one.id]: "Cùng đơn vị" }, noOther: "yes" as const };
    expect(await declareConflicts(ctx, world.roundId, form)).toEqual({ ok: true, value: 1 });
    const desk = await readJudgeDesk(ctx);
    expect(desk.ok && first(desk.value.rounds).sheets.map(({ entryId }) => entryId)).toEqual([two.id]);
    const states = await db.selectFrom("assignment").select(["entry_id", "state"]).execute();
    expect(new Map(states.map(({ entry_id, state }) => [entry_id, state]))).toEqual(
      new Map([
        [one.id, "recused"],
        [two.id, "published"],
      ]),
    );
    const outsider = await testCtx(db, first(world.entries).founder, { now });
    expect(await readConflictPass(outsider, world.roundId)).toEqual({ ok: false, error: "not_found" });
  });

  it("shows teams in the quick pass, but not in a blind round", async () => {
    const db = await freshDb(dialect);
    const open = await makeJudgingWorld(db);
    const blind = await makeJudgingWorld(db, { round: { isBlind: true } });
    const teamOf = async (world: JudgingWorld) => {
      const pass = await readConflictPass(await testCtx(db, first(world.judges).viewer, { now }), world.roundId);
      return pass.ok ? first(pass.value.entries).team : undefined;
    };
    expect(await teamOf(open)).toEqual([first(open.entries).founder.name]);
    expect(await teamOf(blind)).toEqual([]);
  });

  it("survives a recusal: the secretaries are told, another judge replaces", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { judges: 2, round: { judgesPerEntry: 1 } });
    const [judge, next] = world.judges;
    if (!judge || !next) throw new Error("two judges");
    const entryId = first(world.entries).id;
    const { id } = await makeAssignment(db, { roundId: world.roundId, entryId, judgeId: judge.id });
    const ctx = await testCtx(db, judge.viewer, { now });
    expect(await recuse(ctx, id, { reason: "Tôi đã cố vấn nhóm này.", conflict: false })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await recuse(ctx, id, { reason: "Lần nữa", conflict: false })).toEqual({ ok: false, error: "recused" });
    const letters = await db.selectFrom("letter").select("to_email").orderBy("to_email").execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual([world.organizer.email, world.secretary.email].sort());
    const organizer = await testCtx(db, world.organizer, { now });
    const asked = { kind: "replan", floorShare: 0, even: "no", seed: 1, pinsOf: null } as const;
    const run = await startRun(organizer, ...at(world), asked);
    if (!run.ok) throw new Error(run.error);
    await performHere(db, now);
    expect(await publishRun(organizer, ...at(world), run.value)).toEqual({ ok: true, value: 1 });
    const rows = await db.selectFrom("assignment").select(["judge_id", "state"]).execute();
    expect(new Map(rows.map(({ judge_id, state }) => [judge_id, state]))).toEqual(
      new Map([
        [judge.id, "replaced"],
        [next.id, "published"],
      ]),
    );
  });

  it("is watched: each judge's rest is told, and reminded once a day", async () => {
    const db = await freshDb(dialect);
    const world = await makeJudgingWorld(db, { entries: 2, judges: 1 });
    const judgeId = first(world.judges).id;
    for (const [index, { id }] of world.entries.entries()) {
      await makeAssignment(db, {
        roundId: world.roundId,
        entryId: id,
        judgeId,
        state: index === 0 ? "submitted" : "begun",
      });
    }
    const ctx = await testCtx(db, world.secretary, { now });
    const progress = await readProgress(ctx, ...at(world));
    expect(progress.ok && progress.value.total).toEqual({
      assigned: 2,
      submitted: 1,
      begun: 1,
      untouched: 0,
      recused: 0,
    });
    expect(await remindJudges(ctx, ...at(world))).toEqual({ ok: true, value: 1 });
    await remindJudges(ctx, ...at(world));
    expect((await db.selectFrom("letter").select("dedupe_key").execute()).length).toBe(1);
    await remindJudges({ ...ctx, now: "2026-09-02T02:00:00.000Z" }, ...at(world));
    expect((await db.selectFrom("letter").select("dedupe_key").execute()).length).toBe(2);
  });

  it("costs the same number of queries for one entry and for three", async () => {
    const db = await freshDb(dialect);
    const [small, large] = [await makeJudgingWorld(db), await makeJudgingWorld(db, { entries: 3, judges: 3 })];
    const cost = async (world: JudgingWorld) => {
      const ctx = await testCtx(db, world.organizer, { now });
      return [
        await countQueries(db, (counted) => readAssignment({ ...ctx, db: counted }, ...at(world), firstPage)),
        await countQueries(db, (counted) => readProgress({ ...ctx, db: counted }, ...at(world))),
        await countQueries(db, (counted) => readJudgeDesk({ ...ctx, viewer: first(world.judges).viewer, db: counted })),
      ];
    };
    expect(await cost(large)).toEqual(await cost(small));
  });
});
