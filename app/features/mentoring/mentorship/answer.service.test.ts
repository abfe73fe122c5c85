import { describe, expect, it } from "vitest";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import { addressedDb, raceInThreads } from "~/features/judging/results/racing.testing.server";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeMentorship } from "~db/factories/mentoring";
import { dialects, freshDb } from "~db/testing";
import { acceptPair, declinePair } from "./answer.service.server";
import { readMentorship } from "./page.service.server";
import { makePairWorld } from "./testing.server";

const now = "2026-09-01T02:00:00.000Z";
const later = "2026-09-02T02:00:00.000Z";

const stateOf = (db: Db, id: string) =>
  db
    .selectFrom("mentorship")
    .select(["state", "mentor_answer", "mentor_reason", "project_answer", "project_answered_by", "started_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const letters = (db: Db) =>
  db.selectFrom("letter").select(["to_email", "subject", "body"]).orderBy("to_email").orderBy("created_at").execute();
const acts = async (db: Db) =>
  (await db.selectFrom("activity").select(["act", "actor_id", "subject_id"]).orderBy("id").execute()).map(
    ({ act, actor_id, subject_id }) => [act, actor_id, subject_id],
  );
const contactsSeenBy = async (db: Db, viewer: Viewer, id: string) => {
  const read = await readMentorship(await testCtx(db, viewer, { now: later }), id);
  return read.ok ? read.value.contacts : read.error;
};

describe.each(dialects)("the answers to a proposed pair on %s", (dialect) => {
  it("begin it when both say yes, and only then each learns how to reach the other", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    expect(await acceptPair(await testCtx(db, world.mentor, { now }), world.id)).toEqual(ok({ state: "proposed" }));
    expect(await letters(db)).toEqual([]);
    expect(await contactsSeenBy(db, world.lead, world.id)).toBeNull();
    expect(await contactsSeenBy(db, world.mentor, world.id)).toBeNull();

    expect(await acceptPair(await testCtx(db, world.lead, { now: later }), world.id)).toEqual(ok({ state: "active" }));
    expect(await stateOf(db, world.id)).toEqual({
      state: "active",
      mentor_answer: "accepted",
      mentor_reason: null,
      project_answer: "accepted",
      project_answered_by: world.lead.id,
      started_at: later,
    });
    const told = await letters(db);
    expect(told.map(({ to_email }) => to_email)).toEqual([world.mentor.email, world.member.email, world.lead.email]);
    expect(told[0]?.body).toContain(`Bế Văn Trưởng\n${world.lead.email}`);
    expect(told[1]?.body).toContain(`Nông Thị Cố Vấn\n${world.mentor.email}\n0912 345 678`);
    expect(told[1]?.body).not.toContain(world.lead.email);
    const contacts = {
      mentor: { name: "Nông Thị Cố Vấn", email: world.mentor.email, phone: "+84912345678" },
      project: { name: "Bế Văn Trưởng", email: world.lead.email, phone: null },
    };
    expect(await contactsSeenBy(db, world.member, world.id)).toEqual(contacts);
    expect(await contactsSeenBy(db, world.mentor, world.id)).toEqual(contacts);
    expect(await contactsSeenBy(db, world.otherMentor, world.id)).toBe("not_found");
    expect(await acts(db)).toEqual([
      ["mentorship.accepted", world.mentor.id, world.id],
      ["mentorship.accepted", world.lead.id, world.id],
    ]);
  });

  it("change nothing when they are repeated", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const asMentor = await testCtx(db, world.mentor, { now });
    await acceptPair(asMentor, world.id);
    expect(await acceptPair({ ...asMentor, now: later }, world.id)).toEqual(ok({ state: "proposed" }));
    await acceptPair(await testCtx(db, world.lead, { now }), world.id);
    expect(await acceptPair({ ...asMentor, now: later }, world.id)).toEqual(ok({ state: "active" }));
    expect((await letters(db)).length).toBe(3);
    expect((await acts(db)).length).toBe(2);
  });

  it("decline it with a reason: a letter, a task, and the need may be paired anew", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    await acceptPair(await testCtx(db, world.lead, { now }), world.id);
    const asMentor = await testCtx(db, world.mentor, { now: later });
    expect(await declinePair(asMentor, world.id, "Tháng này tôi đi vắng.")).toEqual(ok({ state: "declined" }));
    expect(await declinePair(asMentor, world.id, "Vẫn thế.")).toEqual(ok({ state: "declined" }));
    expect(await stateOf(db, world.id)).toMatchObject({
      ...{ state: "declined", mentor_answer: "declined", mentor_reason: "Tháng này tôi đi vắng.", started_at: null },
    });
    const told = await letters(db);
    expect(told.map(({ to_email }) => to_email)).toEqual([world.member.email, world.lead.email]);
    expect(told[0]?.body).toContain("Tháng này tôi đi vắng.");
    expect(told[0]?.body).not.toContain(world.mentor.email);
    const tasks = await db
      .selectFrom("coordinator_task")
      .select(["organization_id", "cohort_id", "mentorship_id", "kind", "done_at"])
      .execute();
    expect(tasks).toEqual([
      {
        organization_id: world.organizationId,
        cohort_id: world.cohortId,
        mentorship_id: world.id,
        kind: "declined",
        done_at: null,
      },
    ]);
    await makeMentorship(db, world.pairOf);
    expect(await contactsSeenBy(db, world.lead, world.id)).toBeNull();
  });

  it("are the lead's and the mentor's alone", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const by = async (viewer: Viewer | null) => acceptPair(await testCtx(db, viewer, { now }), world.id);
    expect(await by(world.member)).toEqual(err("forbidden"));
    expect(await by(world.coordinator)).toEqual(err("forbidden"));
    expect(await by(world.otherMentor)).toEqual(err("not_found"));
    expect(await by(world.otherHost)).toEqual(err("not_found"));
    expect(await by(null)).toEqual(err("not_found"));
    expect(await acceptPair(await testCtx(db, world.mentor, { now }), "no-id")).toEqual(err("not_found"));
    expect(await stateOf(db, world.id)).toMatchObject({ mentor_answer: null, project_answer: null });
  });

  it("come too late once the other side has declined", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    await declinePair(await testCtx(db, world.lead, { now }), world.id, "Đã có người giúp.");
    expect(await acceptPair(await testCtx(db, world.mentor, { now }), world.id)).toEqual(err("already_done"));
  });

  it("given at the same instant begin it once", async () => {
    const { db, url } = await addressedDb(dialect);
    const world = await makePairWorld(db);
    const file = "app/features/mentoring/mentorship/answer.service.server.ts";
    const yes = (viewer: Viewer) => ({ file, act: "acceptPair", viewer, args: [world.id] });
    const racers = [yes(world.mentor), yes(world.lead), yes(world.mentor), yes(world.lead)];
    const answers = (await raceInThreads(url, now, racers)) as { ok: boolean; value: { state: string } }[];
    expect(answers.every(({ ok: done }) => done)).toBe(true);
    expect(await stateOf(db, world.id)).toMatchObject({ state: "active", started_at: now });
    expect((await letters(db)).map(({ to_email }) => to_email)).toEqual([
      ...[world.mentor.email, world.member.email, world.lead.email],
    ]);
    expect((await acts(db)).map(([act]) => act)).toEqual(["mentorship.accepted", "mentorship.accepted"]);
  });

  it("a yes and a no at the same instant leave a declined pair, whichever came first", async () => {
    const { db, url } = await addressedDb(dialect);
    const world = await makePairWorld(db);
    const file = "app/features/mentoring/mentorship/answer.service.server.ts";
    await raceInThreads(url, now, [
      { file, act: "acceptPair", viewer: world.mentor, args: [world.id] },
      { file, act: "declinePair", viewer: world.lead, args: [world.id, "Không hợp."] },
    ]);
    expect(await stateOf(db, world.id)).toMatchObject({
      ...{ state: "declined", project_answer: "declined", started_at: null },
    });
  });
});
