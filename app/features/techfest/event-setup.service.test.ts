import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeEvent } from "~db/factories/event";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { findPublicEvent, listPublicEvents, readEventDesk } from "./event.service.server";
import {
  cancelEvent,
  changeEventDetails,
  createEvent,
  finishEvent,
  listMyEvents,
  publishEvent,
  readEventDetails,
  readEventHosts,
  readEventOverview,
} from "./event-setup.service.server";
import { readEventFront } from "./front.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db) {
  const { id: organizationId } = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId, kind: "organizer" });
  return { organizationId, organizer, ctx: await testCtx(db, organizer) };
}

const facts = {
  kind: "techfest" as const,
  name: { vi: "Ngày hội Đổi mới", en: null },
  summary: { vi: "Ba ngày ở Cao Bằng.", en: null },
  firstDay: "2026-10-08",
  lastDay: "2026-10-10",
  venue: { vi: "Quảng trường", en: null },
  slug: "",
};
const details = { ...facts, about: { vi: "", en: null }, revision: 1 };

describe.each(dialects)("setting up an event on %s", (dialect) => {
  it("makes drafts at addresses of their own, for organizers of the whole organization only", async () => {
    const db = await freshDb(dialect);
    const { ctx, organizationId, organizer } = await stage(db);
    const [first, second] = [
      await createEvent(ctx, { ...facts, organizationId }),
      await createEvent(ctx, { ...facts, organizationId }),
    ];
    if (!first.ok || !second.ok) throw new Error("two drafts were expected");
    const { events, mayCreate } = await listMyEvents(ctx);
    expect([mayCreate, events.map(({ slug, state }) => [slug, state])]).toEqual([
      true,
      [
        [`ngay-hoi-doi-moi-${second.value.id.slice(-6)}`, "draft"],
        ["ngay-hoi-doi-moi", "draft"],
      ],
    ]);
    expect(await createEvent(ctx, { ...facts, organizationId, slug: "ngay-hoi-doi-moi" })).toEqual({
      ok: false,
      error: "slug_taken",
    });
    const event = await makeEvent(db, organizationId, organizer);
    const guard = await makeDuty(db, await makeAccount(db), { organizationId, kind: "gate_staff", eventId: event.id });
    const asGuard = await testCtx(db, guard);
    expect(await createEvent(asGuard, { ...facts, organizationId })).toEqual({ ok: false, error: "forbidden" });
    expect(await readEventHosts(asGuard)).toEqual({ ok: false, error: "forbidden" });
    expect((await listMyEvents(asGuard)).events.map(({ id, isDesk }) => [id, isDesk])).toEqual([[event.id, false]]);
    expect(await readEventOverview(asGuard, event.id)).toEqual({ ok: false, error: "forbidden" });
    const desk = await readEventDesk(asGuard, event.id);
    expect(desk.ok && [desk.value.isDesk, desk.value.isOrganizer]).toEqual([false, false]);
    const stranger = await testCtx(db, await makeAccount(db));
    expect(await readEventDesk(stranger, event.id)).toEqual({ ok: false, error: "not_found" });
    expect(await readEventDesk(ctx, "no id")).toEqual({ ok: false, error: "not_found" });
    const acts = await db
      .selectFrom("activity")
      .select(["act", "subject_id", "organization_id"])
      .orderBy("id")
      .execute();
    expect(acts).toEqual(
      [first, second].map(({ value }) => ({
        act: "event.created",
        subject_id: value.id,
        organization_id: organizationId,
      })),
    );
  });

  it("saves details once per revision, keeps former addresses, and finishes for good", async () => {
    const db = await freshDb(dialect);
    const { ctx, organizationId, organizer } = await stage(db);
    const event = await makeEvent(db, organizationId, organizer, { slug: "cu", venueVi: "" });
    expect(await changeEventDetails(ctx, event.id, { ...details, slug: "moi" })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await changeEventDetails(ctx, event.id, details)).toEqual({ ok: false, error: "changed_elsewhere" });
    const found = await findPublicEvent(ctx, "cu");
    expect(found.ok && [found.value.slug, found.value.venue.vi, found.value.revision]).toEqual([
      "moi",
      "Quảng trường",
      2,
    ]);
    const other = await stage(db);
    expect(await changeEventDetails(other.ctx, event.id, details)).toEqual({ ok: false, error: "not_found" });
    expect(await finishEvent(ctx, event.id, { revision: 2 })).toEqual({ ok: true, value: undefined });
    expect(await changeEventDetails(ctx, event.id, { ...details, revision: 3 })).toEqual({
      ok: false,
      error: "event_finished",
    });
    expect(await cancelEvent(ctx, event.id, { revision: 3, reason: "Bão" })).toEqual({
      ok: false,
      error: "event_finished",
    });
    const read = await readEventDetails(ctx, event.id);
    expect(read.ok && read.value.lockedBecause).toBe("event_finished");
  });

  it("is public once nothing required is missing; called off, it stays and says so", async () => {
    const db = await freshDb(dialect);
    const { ctx, organizationId } = await stage(db);
    const made = await createEvent(ctx, { ...facts, venue: { vi: "", en: null }, organizationId });
    if (!made.ok) throw new Error("a draft was expected");
    const { id } = made.value;
    expect(await publishEvent(ctx, id, { revision: 1 })).toEqual({ ok: false, error: "event_incomplete" });
    expect(await findPublicEvent(ctx, "ngay-hoi-doi-moi")).toEqual({ ok: false, error: "not_found" });
    expect(await cancelEvent(ctx, id, { revision: 1, reason: "Bão" })).toEqual({ ok: false, error: "event_draft" });
    expect((await changeEventDetails(ctx, id, details)).ok).toBe(true);
    expect(await publishEvent(ctx, id, { revision: 1 })).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await publishEvent(ctx, id, { revision: 2 })).toEqual({ ok: true, value: undefined });
    expect(await publishEvent(ctx, id, { revision: 3 })).toEqual({ ok: false, error: "already_done" });
    const front = await readEventFront(ctx, "ngay-hoi-doi-moi");
    expect(
      front.ok && [front.value.deadline, front.value.hasPlan, front.value.isCalling, front.value.takesDelegates],
    ).toEqual([{ what: "begins", at: "2026-10-07T17:00:00.000Z" }, false, false, false]);
    expect(await cancelEvent(ctx, id, { revision: 3, reason: "Bão" })).toEqual({ ok: true, value: undefined });
    const after = await readEventFront(ctx, "ngay-hoi-doi-moi");
    expect(after.ok && [after.value.state, after.value.deadline]).toEqual(["cancelled", null]);
    expect((await listPublicEvents(ctx)).map((event) => event.state)).toEqual(["cancelled"]);
    expect(await readEventFront(ctx, `x${newId()}`)).toEqual({ ok: false, error: "not_found" });
  });

  it("lists of one and of three cost the same number of queries", async () => {
    const db = await freshDb(dialect);
    const { ctx, organizationId, organizer } = await stage(db);
    await makeEvent(db, organizationId, organizer);
    const lists = (counted: Db) =>
      Promise.all([listPublicEvents({ ...ctx, db: counted }), listMyEvents({ ...ctx, db: counted })]);
    const one = await countQueries(db, lists);
    for (const _ of [2, 3]) await makeEvent(db, organizationId, organizer);
    expect(await countQueries(db, lists)).toBe(one);
    expect(await listPublicEvents(ctx)).toHaveLength(3);
  });
});
