import { describe, expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { paths } from "~/paths";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeMentorship, makeNeed } from "~db/factories/mentoring";
import { makeMeeting, makeTask } from "~db/factories/mentorship";
import { makeProject } from "~db/factories/project";
import { countQueries, dialects, freshDb } from "~db/testing";
import { listMyMentorships, readMentorshipWork } from "./mine.service.server";
import { makePairWorld } from "./testing.server";

const now = "2026-09-20T02:00:00.000Z";
const workOf = async (db: Db, viewer: Viewer | null) =>
  (await readMentorshipWork(await testCtx(db, viewer, { now }))).map(({ key, due }) => [key, due]);

describe.each(dialects)("what mentoring asks of a person on %s", (dialect) => {
  it("is an answer of the mentor and of the lead, of no one else", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    expect(await workOf(db, world.mentor)).toEqual([[`mentorship-answer:${world.id}`, null]]);
    expect(await workOf(db, world.lead)).toEqual([[`mentorship-answer:${world.id}`, null]]);
    for (const viewer of [world.member, world.otherMentor, world.coordinator, null]) {
      expect(await workOf(db, viewer)).toEqual([]);
    }
    await db.updateTable("mentorship").set({ mentor_answer: "accepted" }).execute();
    expect(await workOf(db, world.mentor)).toEqual([]);
  });

  it("is a meeting within seven days, and a silence that both were told of", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active", activeAt: "2026-09-05T02:00:00.000Z" });
    await makeMeeting(db, world.id, world.lead, { startsAt: "2026-09-28T02:00:00.000Z" });
    expect(await workOf(db, world.member)).toEqual([]);
    await makeMeeting(db, world.id, world.lead, { startsAt: "2026-09-26T02:00:00.000Z" });
    await db.updateTable("mentorship").set({ nudged_at: "2026-09-19T02:00:00.000Z" }).execute();
    for (const viewer of [world.member, world.lead, world.mentor]) {
      expect(await workOf(db, viewer)).toEqual([
        [`mentorship-meeting:${world.id}`, "2026-09-26T02:00:00.000Z"],
        [`mentorship-nudge:${world.id}`, null],
      ]);
    }
    const [, nudge] = await readMentorshipWork(await testCtx(db, world.mentor, { now }));
    expect(nudge).toMatchObject({
      text: "Liên lạc lại với Sợi Mây: đã 15 ngày im lặng",
      to: paths.mentorship(world.id),
    });
  });

  it("is a coordinator's open tasks, counted by host", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "active" });
    const about = { organizationId: world.organizationId, cohortId: world.cohortId };
    await makeTask(db, { ...about, mentorshipId: world.id });
    await makeTask(db, { ...about, kind: "unmatched" });
    await makeTask(db, { ...about, kind: "unmatched", doneAt: now });
    expect(await readMentorshipWork(await testCtx(db, world.coordinator, { now }))).toEqual([
      {
        key: `mentorship-tasks:${world.organizationId}`,
        text: "Xử lý 2 việc điều phối cố vấn",
        to: paths.mentoringTasks(world.organizationId),
        due: null,
      },
    ]);
    expect(await workOf(db, world.otherHost)).toEqual([]);
  });
});

describe.each(dialects)("a person's mentorships on %s", (dialect) => {
  it("are those of either side, the standing ones first, and cost the same for three as for one", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db, { state: "closed", proposedAt: "2026-09-09T02:00:00.000Z" });
    const list = async (viewer: Viewer) => listMyMentorships(await testCtx(db, viewer, { now }));
    const ctx = await testCtx(db, world.lead, { now });
    const more = async () => {
      const project = await makeProject(db, world.lead, { name: "Chàm Slao" });
      const need = await makeNeed(db, world.cohortId, project.id, world.lead);
      const pair = { ...world.pairOf, needId: need.id, projectId: project.id };
      return (await makeMentorship(db, pair, { state: "active" })).id;
    };
    const second = await more();
    const cost = () => countQueries(db, (counted) => listMyMentorships({ ...ctx, db: counted }));
    const one = await cost();
    expect((await list(world.mentor)).map(({ id, side }) => [id, side])).toEqual([
      [second, "mentor"],
      [world.id, "mentor"],
    ]);
    expect((await list(world.member)).map(({ id, side, speaks }) => [id, side, speaks])).toEqual([
      [world.id, "project", false],
    ]);
    expect(await list(world.otherMentor)).toEqual([]);
    await more();
    expect((await list(world.lead)).length).toBe(3);
    expect(await cost()).toBe(one);
  });
});
