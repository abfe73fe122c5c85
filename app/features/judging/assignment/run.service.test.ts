import { describe, expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { testCtx } from "~/server/testing.server";
import { makeConflict } from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import { removeJudge } from "../judges/judges.service.server";
import { readJudgeDesk } from "../sheet/queue.service.server";
import { moveInDraft, pinInDraft, refreshDraft, undoInDraft } from "./draft.service.server";
import { leaveRuns, performRuns, settleRuns } from "./perform-runs.server";
import { performHere } from "./performing.testing.server";
import { publishRun } from "./publish.service.server";
import { readRun } from "./read-run.service.server";
import { readRevert, revertRun } from "./revert.service.server";
import { cancelRun, followAdvice, startRun } from "./run.service.server";
import { anew, at, desk, gaps, granted, now, query, refusal, standing } from "./run-desk.testing.server";
import { claimRun, failRun, holdRun, leaveRun, listUnclaimed } from "./waiting-runs.queries.server";

describe.each(dialects)("assignment runs on %s", (dialect) => {
  it("are published, a judge is removed, the gap is filled and that is reverted: what was begun stays", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan, shown } = await desk(db, { entries: 4, judges: 5, round: { judgesPerEntry: 2 } });
    const first = await plan();
    const seen = await shown(first);
    expect([seen.plan?.comes, seen.plan?.goes, seen.plan?.certificate.status]).toEqual([8, 0, "optimal"]);
    expect(await standing(db)).toEqual([]);
    expect(await publishRun(ctx, ...at(world), first)).toEqual({ ok: true, value: 8 });
    expect(await publishRun(ctx, ...at(world), first)).toEqual(refusal("already_done"));
    const letters = await db.selectFrom("letter").select("to_email").execute();
    expect(letters.length).toBe(new Set(letters.map(({ to_email }) => to_email)).size);
    const before = await standing(db);

    const loads = await db.selectFrom("assignment").select("judge_id").execute();
    const leaver = loads[0]?.judge_id ?? "";
    const lost = loads.filter(({ judge_id }) => judge_id === leaver).length;
    granted(await removeJudge(ctx, world.competition.id, leaver));
    const second = await plan(gaps);
    const refill = await shown(second);
    expect([refill.plan?.comes, refill.plan?.goes, refill.plan?.certificate.way]).toEqual([lost, 0, "filled"]);
    expect(await publishRun(ctx, ...at(world), second)).toEqual({ ok: true, value: lost });
    expect(await revertRun(ctx, ...at(world), first, "")).toEqual(refusal("run_superseded"));

    const added = (await standing(db)).filter((one) => !before.includes(one));
    const [entryId = "", judgeId = ""] = (added[0] ?? "").split(" ");
    await db
      .updateTable("assignment")
      .set({ state: "begun" })
      .where("entry_id", "=", entryId)
      .where("judge_id", "=", judgeId)
      .execute();
    const preview = granted(await readRevert(ctx, ...at(world), second));
    expect([preview.goes.length, preview.begun.length, preview.comesBack.length]).toEqual([lost - 1, 1, 0]);
    expect(await revertRun(ctx, ...at(world), second, "else")).toEqual(refusal("changed_elsewhere"));
    const done = await revertRun(ctx, ...at(world), second, preview.seen);
    expect(done).toEqual({ ok: true, value: { gone: lost - 1, back: 0 } });
    expect(await revertRun(ctx, ...at(world), second, preview.seen)).toEqual(refusal("already_done"));
    const kept = before.filter((one) => !one.includes(leaver));
    expect(await standing(db)).toEqual([...kept, `${entryId} ${judgeId} begun`].sort());
    const acts = await db.selectFrom("activity").select("act").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual([
      "assignment.planned",
      "assignment.published",
      "judge.removed",
      "assignment.planned",
      "assignment.published",
      "assignment.reverted",
    ]);
  });

  it("brings back what a plan took away, but not to whom it is barred by now", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan } = await desk(db, { entries: 1, judges: 3, round: { judgesPerEntry: 2 } });
    const runId = await plan();
    granted(await publishRun(ctx, ...at(world), runId));
    const [entry] = world.entries;
    const before = await standing(db);
    const held = before.map((one) => one.split(" ")[1] ?? "");
    const other = world.judges.find(({ id }) => !held.includes(id))?.id ?? "";
    const next = await plan(anew);
    const move = { entryId: entry?.id ?? "", from: held[0] ?? "", to: other, inReturn: null };
    const changed = await moveInDraft(ctx, ...at(world), next, move);
    const published = changed.ok ? changed.value : next;
    granted(await publishRun(ctx, ...at(world), published));
    const preview = granted(await readRevert(ctx, ...at(world), published));
    expect(preview.comesBack.length).toBe(1);
    await makeConflict(db, preview.comesBack[0]?.judgeId ?? "", entry?.id ?? "");
    expect(await revertRun(ctx, ...at(world), published, preview.seen)).toEqual(refusal("changed_elsewhere"));
    const again = granted(await readRevert(ctx, ...at(world), published));
    expect(again.notBack.map(({ why }) => why)).toEqual(["barred"]);
    expect((await revertRun(ctx, ...at(world), published, again.seen)).ok).toBe(true);
    expect((await standing(db)).length).toBe(1);
  });

  it("are drafts in versions: moved at a cost that is told, pinned, undone, and refused when old", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan, shown } = await desk(db, { entries: 2, judges: 3, round: { judgesPerEntry: 1 } });
    const runId = await plan();
    const list = (await shown(runId)).plan?.rows?.rows ?? [];
    const [row] = list;
    const from = row?.readers[0]?.judgeId ?? "";
    const taken = new Set(list.flatMap(({ readers }) => readers.map(({ judgeId }) => judgeId)));
    const to = world.judges.find(({ id }) => !taken.has(id))?.id ?? "";
    const entryId = row?.entryId ?? "";
    const weighed = await shown(runId, `entry=${entryId}&judge=${from}&from=${from}&to=${to}`);
    expect(weighed.plan?.pair?.terms.map(({ term }) => term)).toEqual([
      "field",
      "skill",
      "language",
      "interest",
      "wish",
    ]);
    expect(weighed.plan?.pair?.weighed).toMatchObject({ refusal: null, cost: { total: 0, breaks: [] } });
    const two = granted(await moveInDraft(ctx, ...at(world), runId, { entryId, from, to, inReturn: null }));
    expect(await moveInDraft(ctx, ...at(world), runId, { entryId, from, to, inReturn: null })).toEqual(
      refusal("changed_elsewhere"),
    );
    expect(await publishRun(ctx, ...at(world), runId)).toEqual(refusal("changed_elsewhere"));
    expect((await shown(two)).plan?.change).toMatchObject({ kind: "move", from: expect.any(String) });
    const three = granted(await pinInDraft(ctx, ...at(world), two, "pin", { entryId, judgeId: to }));
    const pinned = await plan({ ...anew, pinsOf: three });
    const kept = (await shown(pinned)).plan?.rows?.rows.find((one) => one.entryId === entryId);
    expect(kept?.readers).toMatchObject([{ judgeId: to, mark: "pinned" }]);
    const four = granted(await undoInDraft(ctx, ...at(world), three));
    const five = granted(await undoInDraft(ctx, ...at(world), four));
    expect(await undoInDraft(ctx, ...at(world), five)).toEqual(refusal("already_done"));
    const last = await shown(five);
    expect(last.versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
    expect(last.plan?.rows?.rows[0]?.readers[0]?.judgeId).toBe(from);
  });

  it("are refused when what stands has changed, and published once laid on it anew", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan, shown } = await desk(db, { entries: 2, judges: 3, round: { judgesPerEntry: 2 } });
    const runId = await plan();
    const reader = (await shown(runId)).plan?.rows?.rows[0]?.readers[0]?.judgeId ?? "";
    const entryId = (await shown(runId)).plan?.rows?.rows[0]?.entryId ?? "";
    await makeConflict(db, reader, entryId);
    expect(await publishRun(ctx, ...at(world), runId)).toEqual(refusal("changed_elsewhere"));
    const fresh = granted(await refreshDraft(ctx, ...at(world), runId));
    expect((await shown(fresh)).plan?.faults).toMatchObject([{ fault: "reviews", has: 1, wants: 2 }]);
    expect(await publishRun(ctx, ...at(world), fresh)).toEqual({ ok: true, value: 3 });
  });

  it("move as little as possible when a gap can't be filled otherwise", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan, shown } = await desk(db, { entries: 3, judges: 3, round: { judgesPerEntry: 1 } });
    await db.updateTable("judge").set({ max_load: 1 }).execute();
    granted(await publishRun(ctx, ...at(world), await plan()));
    const [gone] = await db.selectFrom("assignment").select(["id", "entry_id", "judge_id"]).execute();
    const others = world.judges.filter(({ id }) => id !== gone?.judge_id);
    await makeConflict(db, gone?.judge_id ?? "", gone?.entry_id ?? "");
    await makeConflict(db, others[0]?.id ?? "", gone?.entry_id ?? "");
    await db
      .updateTable("assignment")
      .set({ state: "recused" })
      .where("id", "=", gone?.id ?? "")
      .execute();
    const moved = await shown(await plan(gaps));
    expect([moved.plan?.certificate.way, moved.plan?.comes, moved.plan?.goes, moved.plan?.stays]).toEqual([
      "moved",
      2,
      1,
      1,
    ]);
  });

  it("say what would do when judges lack, and one click does it", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan, shown } = await desk(db, { entries: 3, judges: 2, round: { judgesPerEntry: 2 } });
    await db.updateTable("judge").set({ max_load: 2 }).execute();
    const runId = await plan();
    const seen = await shown(runId);
    expect(seen.plan?.certificate.status).toBe("infeasible");
    expect(seen.plan?.advice.every(({ isByHand }) => !isByHand)).toBe(true);
    expect(await publishRun(ctx, ...at(world), runId)).toEqual(refusal("run_not_ready"));
    const next = granted(await followAdvice(ctx, ...at(world), runId));
    await performHere(db, now);
    expect((await shown(next)).plan?.certificate.status).toBe("optimal");
    expect((await publishRun(ctx, ...at(world), next)).ok).toBe(true);
  });

  it("two publishing at once: one does it, one is told", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, plan } = await desk(db, { entries: 2, judges: 2, round: { judgesPerEntry: 1 } });
    const runId = await plan();
    const both = await Promise.all([publishRun(ctx, ...at(world), runId), publishRun(ctx, ...at(world), runId)]);
    expect(both.filter(({ ok }) => ok).length).toBe(1);
    expect((await standing(db)).length).toBe(2);
  });

  it("belong to the server that took them up last", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, shown } = await desk(db, { entries: 2, judges: 3 });
    const runId = granted(await startRun(ctx, ...at(world), anew));
    const claim = async (from: string, until: string) => {
      const [waiting] = await listUnclaimed(db, from, 1);
      return waiting && claimRun(db, waiting, from, until);
    };
    const gone = await claim(now, "2026-09-01T02:00:15.000Z");
    const held = await claim("2026-09-01T02:01:00.000Z", "2026-09-01T02:01:15.000Z");
    if (!gone || !held) throw new Error("both took it up");
    expect(await holdRun(db, gone, 50, "2026-09-01T02:02:00.000Z")).toBe(false);
    await failRun(db, gone, "crashed");
    await leaveRun(db, gone);
    expect((await shown(runId)).run.state).toBe("running");
    await failRun(db, held, "crashed");
    expect((await shown(runId)).run.state).toBe("failed");
  });

  it("run apart in a thread, are cancelled in time, taken up when left, and given up when left twice", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, shown } = await desk(db, { entries: 2, judges: 3, round: { judgesPerEntry: 2 } });
    const runId = granted(await startRun(ctx, ...at(world), anew));
    expect(await startRun(ctx, ...at(world), anew)).toEqual({ ok: true, value: runId });
    expect(await startRun(ctx, ...at(world), gaps)).toEqual(refusal("run_under_way"));
    expect((await shown(runId)).isUnderWay).toBe(true);
    await performRuns(db, () => now);
    await settleRuns();
    expect((await shown(runId)).plan?.comes).toBe(4);

    const stopped = granted(await startRun(ctx, ...at(world), anew));
    expect(await cancelRun(ctx, ...at(world), stopped)).toEqual({ ok: true, value: undefined });
    expect(await cancelRun(ctx, ...at(world), stopped)).toEqual(refusal("already_done"));
    await performRuns(db, () => now);
    await settleRuns();
    expect((await shown(stopped)).run.state).toBe("cancelled");

    const left = granted(await startRun(ctx, ...at(world), anew));
    await performRuns(db, () => now);
    await leaveRuns();
    expect((await shown(left)).run.state).toMatch(/^(waiting|ready)$/);
    const lost = { state: "running", lease_until: "2026-08-31T00:00:00.000Z" };
    await db.updateTable("assignment_run").set(lost).where("id", "=", left).execute();
    await performHere(db, now);
    expect((await shown(left)).run.state).toBe("ready");
    await db
      .updateTable("assignment_run")
      .set({ ...lost, error: "taken_up" })
      .where("id", "=", left)
      .execute();
    await performHere(db, now);
    expect((await shown(left)).run).toMatchObject({ state: "failed", error: "abandoned" });
  });

  it("are the organizers' alone, show drafts to no judge, and cost the same for many entries", async () => {
    const db = await freshDb(dialect);
    const small = await desk(db, { entries: 1, judges: 2, round: { judgesPerEntry: 1 } });
    const large = await desk(db, { entries: 3, judges: 4, round: { judgesPerEntry: 1 } });
    const runId = await small.plan();
    const as = (viewer: Viewer) => testCtx(db, viewer, { now });
    const strangers: [Viewer, Refusal][] = [
      [small.world.secretary, "forbidden"],
      [large.world.organizer, "not_found"],
    ];
    for (const [viewer, error] of strangers) {
      const ctx = await as(viewer);
      expect(await readRun(ctx, ...at(small.world), runId, query())).toEqual(refusal(error));
      expect(await publishRun(ctx, ...at(small.world), runId)).toEqual(refusal(error));
      expect(await startRun(ctx, ...at(small.world), anew)).toEqual(refusal(error));
    }
    expect(await readRun(small.ctx, ...at(small.world), "nothing", query())).toEqual(refusal("not_found"));
    const judge = await as((small.world.judges[0] as { viewer: Viewer }).viewer);
    const queue = await readJudgeDesk(judge);
    expect(queue.ok && queue.value.rounds.flatMap(({ sheets }) => sheets)).toEqual([]);
    const cost = async ({ world, ctx, plan }: typeof small) => {
      const id = await plan({ ...anew, seed: 9 });
      return countQueries(db, (counted) => readRun({ ...ctx, db: counted }, ...at(world), id, query("view=matrix")));
    };
    expect(await cost(large)).toBe(await cost(small));
  });
});
