import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import type { Viewer } from "~/core/permission";
import { err, ok } from "~/core/result";
import type { Db } from "~/server/db.server";
import { testCtx } from "~/server/testing.server";
import { makeMeeting } from "~db/factories/mentorship";
import { dialects, freshDb } from "~db/testing";
import type { NewMeetingForm } from "../mentorship.form";
import { makePairWorld } from "../testing.server";
import { readMeetingFile } from "./calendar.service.server";
import { listMeetings } from "./meeting.queries.server";
import { cancelMeeting, holdMeeting, moveMeeting, planMeeting } from "./meeting.service.server";

const now = "2026-09-05T02:00:00.000Z";
const plan = (given: Partial<NewMeetingForm> = {}): NewMeetingForm => ({
  id: newId(),
  startsAt: "2026-09-10T02:00:00.000Z",
  minutes: 90,
  mode: "in_person",
  place: "Quán cà phê, phố Kim Đồng; Cao Bằng",
  topic: "Giá bán",
  ...given,
});

async function activePair(db: Db) {
  const world = await makePairWorld(db, { state: "active" });
  return { world, by: (viewer: Viewer | null, at = now) => testCtx(db, viewer, { now: at }) };
}
const letters = (db: Db) =>
  db.selectFrom("letter").select(["to_email", "subject"]).orderBy("subject").orderBy("to_email").execute();
const acts = async (db: Db) =>
  (await db.selectFrom("activity").select("act").orderBy("id").execute()).map(({ act }) => act);

describe.each(dialects)("a meeting on %s", (dialect) => {
  it("is planned once however often the form is sent, moved, and called off, each with a letter to the other side", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const form = plan();
    const asMentor = await by(world.mentor);
    expect(await planMeeting(asMentor, world.id, form)).toEqual(ok());
    expect(await planMeeting(asMentor, world.id, form)).toEqual(ok());
    const asLead = await by(world.lead);
    const moved = { ...form, startsAt: "2026-09-11T03:00:00.000Z", revision: 1 };
    expect(await moveMeeting(asLead, world.id, moved)).toEqual(ok());
    expect(await moveMeeting(asLead, world.id, moved)).toEqual(ok());
    expect(await moveMeeting(asMentor, world.id, { ...moved, topic: "Khác" })).toEqual(err("changed_elsewhere"));
    expect(await cancelMeeting(asMentor, world.id, form.id)).toEqual(ok());
    expect(await cancelMeeting(asLead, world.id, form.id)).toEqual(ok());
    expect(await listMeetings(db, world.id)).toMatchObject([
      { id: form.id, startsAt: moved.startsAt, state: "cancelled", revision: 3 },
    ]);
    const team = [world.member.email, world.lead.email].sort();
    expect(await letters(db)).toEqual(
      [
        { to_email: world.mentor.email, subject: "Đổi lịch gặp cố vấn: 10:00, 11/09/2026" },
        ...team.map((to_email) => ({ to_email, subject: "Hẹn gặp cố vấn: 09:00, 10/09/2026" })),
        ...team.map((to_email) => ({ to_email, subject: "Hủy buổi gặp cố vấn: 10:00, 11/09/2026" })),
      ].sort((a, b) => (a.subject + a.to_email < b.subject + b.to_email ? -1 : 1)),
    );
    expect(await acts(db)).toEqual([
      ...["mentorship.meeting_planned", "mentorship.meeting_moved", "mentorship.meeting_cancelled"],
    ]);
  });

  it("lies ahead when it is planned, and has begun when it is said to have been held", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const asMentor = await by(world.mentor);
    expect(await planMeeting(asMentor, world.id, plan({ startsAt: now }))).toEqual(err("meeting_in_past"));
    const form = plan();
    await planMeeting(asMentor, world.id, form);
    expect(await moveMeeting(asMentor, world.id, { ...form, startsAt: now, revision: 1 })).toEqual(
      err("meeting_in_past"),
    );
    expect(await holdMeeting(asMentor, world.id, form.id)).toEqual(err("meeting_ahead"));
    const afterwards = await by(world.lead, "2026-09-10T04:00:00.000Z");
    expect(await holdMeeting(afterwards, world.id, form.id)).toEqual(ok());
    expect(await holdMeeting(afterwards, world.id, form.id)).toEqual(ok());
    expect(await cancelMeeting(afterwards, world.id, form.id)).toEqual(err("already_done"));
    expect(await moveMeeting(afterwards, world.id, { ...form, topic: "Khác", revision: 2 })).toEqual(
      err("already_done"),
    );
    expect(await acts(db)).toEqual(["mentorship.meeting_planned", "mentorship.meeting_held"]);
  });

  it("of another pair is not found", async () => {
    const db = await freshDb(dialect);
    const { world, by } = await activePair(db);
    const foreign = await makePairWorld(db, { state: "active" });
    const { id } = await makeMeeting(db, foreign.id, foreign.lead);
    const asMentor = await by(world.mentor);
    expect(await cancelMeeting(asMentor, world.id, id)).toEqual(err("not_found"));
    expect(await holdMeeting(asMentor, world.id, id)).toEqual(err("not_found"));
    expect(await planMeeting(asMentor, world.id, plan({ id }))).toEqual(err("not_found"));
    expect(await readMeetingFile(asMentor, world.id, id)).toEqual(err("not_found"));
    expect(await listMeetings(db, foreign.id)).toMatchObject([{ state: "planned", revision: 1 }]);
  });
});

function readFile(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent("vevent");
  if (!component) throw new Error("a file has an event");
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    place: event.location,
    status: component.getFirstPropertyValue("status"),
    organizer: component.getFirstPropertyValue("organizer"),
    attendees: component.getAllProperties("attendee").map((one) => String(one.getFirstValue()).toLowerCase()),
  };
}

it("is read by another program: an invitation, moved by the same uid with a higher sequence, then called off", async () => {
  const db = await freshDb("sqlite");
  const { world, by } = await activePair(db);
  const asMentor = await by(world.mentor);
  const form = plan();
  const file = async (viewer: Viewer) => {
    const read = await readMeetingFile(await by(viewer), world.id, form.id);
    return read.ok ? readFile(read.value.text) : read.error;
  };
  await planMeeting(asMentor, world.id, form);
  const invitation = {
    method: "REQUEST",
    uid: `mentorship-meeting-${form.id}@khoi`,
    sequence: 0,
    start: form.startsAt,
    end: "2026-09-10T03:30:00.000Z",
    place: form.place,
    status: "CONFIRMED",
    organizer: `mailto:${world.mentor.email}`,
    attendees: [`mailto:${world.mentor.email}`, `mailto:${world.lead.email}`],
  };
  expect(await file(world.member)).toEqual(invitation);
  await moveMeeting(asMentor, world.id, { ...form, startsAt: "2026-09-12T02:00:00.000Z", revision: 1 });
  const moved = { ...invitation, sequence: 1, start: "2026-09-12T02:00:00.000Z", end: "2026-09-12T03:30:00.000Z" };
  expect(await file(world.mentor)).toEqual(moved);
  await cancelMeeting(asMentor, world.id, form.id);
  expect(await file(world.lead)).toEqual({ ...moved, method: "CANCEL", status: "CANCELLED", sequence: 2 });
  for (const stranger of [world.coordinator, world.otherMentor, world.otherHost]) {
    expect(await file(stranger)).toBe("not_found");
  }
});
