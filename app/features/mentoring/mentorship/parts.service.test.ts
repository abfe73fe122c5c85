import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeGoal, makeMeeting, makeNote, makeTask } from "~db/factories/mentorship";
import { countQueries, dialects, freshDb } from "~db/testing";
import { closeMentorship, endMentorship } from "./closing.service.server";
import { giveFeedback } from "./feedback.service.server";
import { addGoal, changeGoal, settleGoal } from "./goal.service.server";
import { addNote, changeNote } from "./note.service.server";
import { readMentorship } from "./page.service.server";
import { makePairWorld, type PairWorld } from "./testing.server";

const began = "2026-09-01T02:00:00.000Z";
const now = "2026-09-05T02:00:00.000Z";
const later = "2026-09-06T02:00:00.000Z";

async function activePair(db: Db) {
  const world = await makePairWorld(db, { state: "active", startedAt: began });
  const by = (viewer: Viewer | null, at = now) => testCtx(db, viewer, { now: at });
  return { world, by };
}
const pageOf = async (db: Db, viewer: Viewer, { id }: PairWorld) => {
  const read = await readMentorship(await testCtx(db, viewer, { now: later }), id);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const acts = async (db: Db) =>
  (await db.selectFrom("activity").select(["act"]).orderBy("id").execute()).map(({ act }) => act);
const lettersTo = async (db: Db) =>
  (await db.selectFrom("letter").select("to_email").orderBy("to_email").execute()).map(({ to_email }) => to_email);

describe.each(dialects)("goals on %s", (dialect) => {
  it("are added once however often the form is sent, changed, reached, dropped, and open again", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const form = { id: newId(), body: "Có hai cửa hàng nhận bán.", dueOn: "2026-10-01" };
    const asMember = await by(world.member);
    expect(await addGoal(asMember, world.id, form)).toEqual(ok());
    expect(await addGoal({ ...asMember, now: later }, world.id, form)).toEqual(ok());
    const asMentor = await by(world.mentor, later);
    expect(await changeGoal(asMentor, world.id, { ...form, body: "Có ba cửa hàng.", revision: 1 })).toEqual(ok());
    expect(await changeGoal(asMember, world.id, { ...form, body: "Bốn cửa hàng.", revision: 1 })).toEqual(
      err("changed_elsewhere"),
    );
    const settle = (state: "done" | "dropped" | "open") => settleGoal(asMentor, world.id, { id: form.id, state });
    await settle("dropped");
    await settle("open");
    await settle("done");
    await settle("done");
    expect((await pageOf(db, world.lead, world)).goals).toEqual([
      { id: form.id, body: "Có ba cửa hàng.", dueOn: "2026-10-01", state: "done", stateAt: later, revision: 5 },
    ]);
    expect(await acts(db)).toEqual([
      ...["mentorship.goal_added", "mentorship.goal_changed"],
      ...["mentorship.goal_settled", "mentorship.goal_settled", "mentorship.goal_settled"],
    ]);
  });

  it("of another pair are not found, nor taken over by their id", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const foreign = await makePairWorld(db, { state: "active" });
    const { id } = await makeGoal(db, foreign.id, foreign.lead, { body: "Của cặp khác." });
    const asMentor = await by(world.mentor);
    expect(await settleGoal(asMentor, world.id, { id, state: "done" })).toEqual(err("not_found"));
    expect(await changeGoal(asMentor, world.id, { id, body: "Đè lên.", dueOn: null, revision: 1 })).toEqual(
      err("not_found"),
    );
    expect(await addGoal(asMentor, world.id, { id, body: "Đè lên.", dueOn: null })).toEqual(err("not_found"));
    expect((await pageOf(db, foreign.lead, foreign)).goals).toMatchObject([{ body: "Của cặp khác.", state: "open" }]);
  });

  it("and everything else need an active pair, and one of its two sides", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const goal = () => ({ id: newId(), body: "Sớm quá.", dueOn: null });
    const by = (viewer: Viewer | null) => testCtx(db, viewer, { now });
    expect(await addGoal(await by(world.mentor), world.id, goal())).toEqual(err("mentorship_not_active"));
    await db.updateTable("mentorship").set({ state: "active", started_at: began }).execute();
    expect(await addGoal(await by(world.coordinator), world.id, goal())).toEqual(err("forbidden"));
    for (const stranger of [world.otherMentor, world.otherHost, null]) {
      expect(await addGoal(await by(stranger), world.id, goal())).toEqual(err("not_found"));
    }
    expect(await acts(db)).toEqual([]);
  });
});

describe.each(dialects)("notes on %s", (dialect) => {
  it("that are private are in nobody else's page, the coordinator's included", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const shared = { id: newId(), body: "Cả hai cùng đọc.", isPrivate: false };
    const secret = { id: newId(), body: "Chỉ mình tôi.", isPrivate: true };
    await addNote(await by(world.mentor), world.id, shared);
    await addNote(await by(world.mentor, later), world.id, secret);
    const seenBy = async (viewer: Viewer) => (await pageOf(db, viewer, world)).notes.map(({ body }) => body);
    expect(await seenBy(world.mentor)).toEqual([secret.body, shared.body]);
    for (const viewer of [world.lead, world.member, world.coordinator]) {
      expect(await seenBy(viewer)).toEqual([shared.body]);
    }
    const details = await db.selectFrom("activity").select("detail").execute();
    expect(JSON.stringify(details)).not.toContain(secret.body);
  });

  it("are changed by their author alone, who keeps what was typed when it was changed elsewhere", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const form = { id: newId(), body: "Bản đầu.", isPrivate: false };
    const asMentor = await by(world.mentor);
    await addNote(asMentor, world.id, form);
    expect(await addNote(asMentor, world.id, form)).toEqual(ok());
    expect(await addNote(await by(world.lead), world.id, { ...form, body: "Đè lên." })).toEqual(err("not_found"));
    const changed = { ...form, body: "Bản hai.", isPrivate: true, revision: 1 };
    expect(await changeNote(await by(world.lead), world.id, changed)).toEqual(err("not_found"));
    expect(await changeNote(asMentor, world.id, changed)).toEqual(ok());
    expect(await changeNote(asMentor, world.id, changed)).toEqual(ok());
    expect(await changeNote(asMentor, world.id, { ...changed, body: "Bản ba." })).toEqual(err("changed_elsewhere"));
    expect((await pageOf(db, world.mentor, world)).notes).toMatchObject([
      { body: "Bản hai.", isPrivate: true, revision: 2, isOwn: true },
    ]);
    expect(await acts(db)).toEqual(["mentorship.note_added", "mentorship.note_changed"]);
  });
});

describe.each(dialects)("feedback on %s", (dialect) => {
  it("of each side is read by the coordinator and by that side, never by the other", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    await giveFeedback(await by(world.mentor), world.id, { rating: 4, body: "Nhóm chịu khó.", seen: "" });
    await giveFeedback(await by(world.member), world.id, { rating: 2, body: "Khó hẹn.", seen: "" });
    const seenBy = async (viewer: Viewer) =>
      (await pageOf(db, viewer, world)).feedback.map(({ side, rating, body }) => [side, rating, body]);
    const [mentor, project] = [
      ["mentor", 4, "Nhóm chịu khó."],
      ["project", 2, "Khó hẹn."],
    ];
    expect(await seenBy(world.mentor)).toEqual([mentor]);
    expect(await seenBy(world.lead)).toEqual([project]);
    expect(await seenBy(world.coordinator)).toEqual([mentor, project]);
    expect(await giveFeedback(await by(world.coordinator), world.id, { rating: 1, body: "", seen: "" })).toEqual(
      err("forbidden"),
    );
  });

  it("is replaced by the same side, but not unseen", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    await giveFeedback(await by(world.member), world.id, { rating: 2, body: "Khó hẹn.", seen: "" });
    const better = { rating: 5, body: "Nay đã tốt.", seen: "" };
    expect(await giveFeedback(await by(world.lead, later), world.id, better)).toEqual(err("changed_elsewhere"));
    expect(await giveFeedback(await by(world.lead, later), world.id, { ...better, seen: now })).toEqual(ok());
    expect((await pageOf(db, world.lead, world)).feedback).toEqual([
      { side: "project", author: world.lead.name, rating: 5, body: "Nay đã tốt.", updatedAt: later },
    ]);
  });

  it("is taken after the mentorship is over, and never before it began", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const form = { rating: 3, body: "", seen: "" };
    expect(await giveFeedback(await testCtx(db, world.mentor, { now }), world.id, form)).toEqual(
      err("mentorship_not_active"),
    );
    await db.updateTable("mentorship").set({ state: "closed", started_at: began }).execute();
    expect(await giveFeedback(await testCtx(db, world.mentor, { now }), world.id, form)).toEqual(ok());
  });
});

describe.each(dialects)("the end of a mentorship on %s", (dialect) => {
  it("is a report by the mentor or the lead; what was planned is called off, the other side gets a letter", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    await makeMeeting(db, world.id, world.mentor, { startsAt: later });
    await makeTask(db, { ...world, mentorshipId: world.id, kind: "silence" });
    const form = { outcome: "partly" as const, report: "Đã có một cửa hàng." };
    expect(await closeMentorship(await by(world.member), world.id, form)).toEqual(err("forbidden"));
    expect(await closeMentorship(await by(world.lead), world.id, form)).toEqual(ok());
    expect(await closeMentorship(await by(world.mentor), world.id, form)).toEqual(err("mentorship_not_active"));
    const page = await pageOf(db, world.mentor, world);
    expect(page).toMatchObject({ state: "closed", outcome: "partly", report: form.report, closedBy: world.lead.name });
    expect(page.meetings.map(({ state, revision }) => [state, revision])).toEqual([["cancelled", 2]]);
    expect(await lettersTo(db)).toEqual([world.mentor.email]);
    expect(await db.selectFrom("coordinator_task").select("done_at").execute()).toEqual([{ done_at: now }]);
    expect(await acts(db)).toEqual(["mentorship.closed"]);
  });

  it("is the coordinator's with a reason that both read, also before both had answered", async () => {
    const db = await freshDb(dialect);
    const world = await makePairWorld(db);
    const by = (viewer: Viewer) => testCtx(db, viewer, { now });
    expect(await endMentorship(await by(world.mentor), world.id, "Tôi muốn thôi.")).toEqual(err("forbidden"));
    expect(await endMentorship(await by(world.otherHost), world.id, "Không phải của tôi.")).toEqual(err("not_found"));
    expect(await endMentorship(await by(world.coordinator), world.id, "Cố vấn đi công tác.")).toEqual(ok());
    expect(await endMentorship(await by(world.coordinator), world.id, "Lần nữa.")).toEqual(
      err("mentorship_not_active"),
    );
    expect(await lettersTo(db)).toEqual([world.mentor.email, world.member.email, world.lead.email]);
    const page = await pageOf(db, world.lead, world);
    expect(page).toMatchObject({ state: "ended", report: "Cố vấn đi công tác.", contacts: null });
  });
});

it("a page with three of everything costs as many queries as one with one", async () => {
  const db = await freshDb("sqlite");
  const { world, by } = await activePair(db);
  const ctx = await by(world.mentor);
  const fill = async () => {
    await makeGoal(db, world.id, world.lead);
    await makeNote(db, world.id, world.lead);
    await makeMeeting(db, world.id, world.lead);
  };
  await fill();
  const cost = () => countQueries(db, (counted) => readMentorship({ ...ctx, db: counted }, world.id));
  const one = await cost();
  await fill();
  await fill();
  expect(await cost()).toBe(one);
});
