import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeCohort, makeMentor, makeMentorship, makeNeed } from "~db/factories/mentoring";
import { dialects, freshDb } from "~db/testing";
import { assignByHand } from "../assignment/assignment.service.server";
import { makeJudgingWorld } from "../testing.server";

describe.each(dialects)("a judge who mentors on %s", (dialect) => {
  it("is assigned no entry of the project until the mentorship is over", async () => {
    const db = await freshDb(dialect);
    const { competition, roundId, organizer, entries, judges } = await makeJudgingWorld(db);
    const [entry] = entries;
    const [judge] = judges;
    if (!entry || !judge) throw new Error("the world has an entry and a judge");
    const ctx = await testCtx(db, organizer);
    const { project_id: projectId } = await db
      .selectFrom("entry")
      .select("project_id")
      .where("id", "=", entry.id)
      .executeTakeFirstOrThrow();
    const organizationId = organizer.duties[0]?.organizationId ?? "";
    const { id: mentorId } = await makeMentor(db, organizationId, judge.viewer);
    const { id: cohortId } = await makeCohort(db, organizationId, organizer);
    const { id: needId } = await makeNeed(db, cohortId, projectId, entry.founder);
    await makeMentorship(db, { cohortId, needId, projectId, mentorId });
    const assign = () => assignByHand(ctx, competition.id, roundId, { entryId: entry.id, judgeId: judge.id });
    expect(await assign()).toEqual({ ok: false, error: "conflict_declared" });
    await db.updateTable("mentorship").set({ state: "active" }).execute();
    expect(await assign()).toEqual({ ok: false, error: "conflict_declared" });
    await db.updateTable("mentorship").set({ state: "closed" }).execute();
    expect(await assign()).toEqual({ ok: true, value: undefined });
  });
});
