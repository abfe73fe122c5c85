import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeFeedback, makeGoal, makeMeeting, makeTask } from "~db/factories/mentorship";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { makePairWorld, type PairWorld } from "../testing.server";
import { exportPairs, readPairs } from "./overview.service.server";
import { finishTask, readTasks } from "./task.service.server";

const now = "2026-09-20T02:00:00.000Z";

async function anotherPair(db: Db, { cohortId, mentorId, lead }: PairWorld) {
  const project = await makeProject(db, lead, { name: "Chàm Slao" });
  const need = await makeNeed(db, cohortId, project.id, lead);
  return makeMentorship(db, { cohortId, needId: need.id, projectId: project.id, mentorId }, { state: "active" });
}

describe.each(dialects)("the coordinator's tasks on %s", (dialect) => {
  it("are the host's own, oldest first, and done with a note", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active" });
    const foreign = await makePairWorld(db);
    const about = { organizationId: world.organizationId, cohortId: world.cohortId };
    const unmatched = await makeTask(db, { ...about, kind: "unmatched", at: "2026-09-03T02:00:00.000Z" });
    const silence = await makeTask(db, { ...about, mentorshipId: world.id, at: "2026-09-02T02:00:00.000Z" });
    const theirs = await makeTask(db, { ...foreign, mentorshipId: foreign.id });
    const ctx = await testCtx(db, world.coordinator, { now });
    const listed = async (done: boolean) => {
      const read = await readTasks(ctx, world.organizationId, { done });
      return read.ok ? read.value.tasks.map(({ id, kind, doneBy, note }) => [id, kind, doneBy, note]) : read.error;
    };
    expect(await listed(false)).toEqual([
      [silence.id, "silence", null, ""],
      [unmatched.id, "unmatched", null, ""],
    ]);
    const finish = (id: string, note = "Đã gọi, hẹn thứ Năm.") => finishTask(ctx, world.organizationId, { id, note });
    expect(await finish(silence.id)).toEqual(ok());
    expect(await finish(silence.id, "Lần nữa.")).toEqual(ok());
    expect(await finish(theirs.id)).toEqual(err("not_found"));
    expect(await finish("no-id")).toEqual(err("not_found"));
    expect(await listed(false)).toEqual([[unmatched.id, "unmatched", null, ""]]);
    expect(await listed(true)).toEqual([[silence.id, "silence", "Điều phối", "Đã gọi, hẹn thứ Năm."]]);
    const acts = await db.selectFrom("activity").select(["act", "subject_id", "actor_id"]).execute();
    expect(acts).toEqual([{ act: "mentorship.task_done", subject_id: silence.id, actor_id: world.coordinator.id }]);
  });

  it("and its table are nobody else's", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const foreign = await makePairWorld(db);
    for (const viewer of [world.mentor, world.lead, world.otherHost, null] as (Viewer | null)[]) {
      const ctx = await testCtx(db, viewer, { now });
      expect(await readTasks(ctx, world.organizationId, { done: false })).toEqual(err("not_found"));
      expect(await finishTask(ctx, world.organizationId, { id: newId(), note: "x" })).toEqual(err("not_found"));
      expect(await readPairs(ctx, world.organizationId, world.cohortId)).toEqual(err("not_found"));
    }
    const ctx = await testCtx(db, world.coordinator, { now });
    expect(await readPairs(ctx, world.organizationId, foreign.cohortId)).toEqual(err("not_found"));
    expect(await readPairs(ctx, foreign.organizationId, foreign.cohortId)).toEqual(err("not_found"));
    expect(await exportPairs(ctx, world.organizationId, foreign.cohortId, "csv")).toEqual(err("not_found"));
  });
});

describe.each(dialects)("the table of a cohort's pairs on %s", (dialect) => {
  it("says where each stands, when it was last alive, what comes next", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active", activeAt: "2026-09-10T02:00:00.000Z" });
    await makeGoal(db, world.id, world.lead, { state: "done" });
    await makeGoal(db, world.id, world.lead);
    await makeGoal(db, world.id, world.lead, { state: "dropped" });
    await makeMeeting(db, world.id, world.lead, { startsAt: "2026-09-15T02:00:00.000Z", state: "held" });
    await makeMeeting(db, world.id, world.lead, { startsAt: "2026-09-26T02:00:00.000Z" });
    await makeMeeting(db, world.id, world.lead, { startsAt: "2026-09-24T02:00:00.000Z" });
    await makeFeedback(db, world.id, world.mentor, { side: "mentor", rating: 4 });
    const ctx = await testCtx(db, world.coordinator, { now });
    const read = await readPairs(ctx, world.organizationId, world.cohortId);
    expect(read.ok && read.value.pairs).toEqual([
      {
        ...{ id: world.id, project: "Sợi Mây", mentor: "Nông Thị Cố Vấn", state: "active" },
        proposedAt: "2026-09-01T02:00:00.000Z",
        startedAt: "2026-09-01T02:00:00.000Z",
        activeAt: "2026-09-10T02:00:00.000Z",
        ...{ nudgedAt: null, outcome: null, quietDays: 10 },
        nextMeetingAt: "2026-09-24T02:00:00.000Z",
        ...{ held: 1, done: 1, goals: 2, ratings: { mentor: 4, project: null } },
      },
    ]);
  });

  it("costs as many queries for three pairs as for one", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active" });
    const ctx = await testCtx(db, world.coordinator, { now });
    const cost = () =>
      countQueries(db, (counted) => readPairs({ ...ctx, db: counted }, world.organizationId, world.cohortId));
    const one = await cost();
    await anotherPair(db, world);
    await anotherPair(db, world);
    expect(await cost()).toBe(one);
  });

  it("is a workbook and a CSV with the same rows", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active" });
    const ctx = await testCtx(db, world.coordinator, { now });
    const [xlsx, csv] = [
      await exportPairs(ctx, world.organizationId, world.cohortId, "xlsx"),
      await exportPairs(ctx, world.organizationId, world.cohortId, "csv"),
    ];
    if (!xlsx.ok || !csv.ok || typeof xlsx.value.body === "string") throw new Error("both are made");
    const [sheet] = await readWorkbook(xlsx.value.body);
    expect(sheet?.data[1]?.slice(0, 4)).toEqual(["Sợi Mây", "Nông Thị Cố Vấn", "Đang cố vấn", "01/09/2026"]);
    expect(csv.value.body).toContain("Sợi Mây,Nông Thị Cố Vấn,Đang cố vấn,01/09/2026");
  });
});
