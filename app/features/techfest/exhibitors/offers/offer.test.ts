import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeOffer } from "~db/factories/exhibitors";
import { makeBooth } from "~db/factories/plan";
import { dialects, freshDb } from "~db/testing";
import { lettersTo, makeExhibitor, makeFair, statesOf } from "../testing.server";
import {
  cancelApplication,
  confirmOffer,
  declineOffer,
  expireOffers,
  offerByHand,
  pickBooth,
  releaseBooth,
} from "./offer.service.server";

const standing = (db: Awaited<ReturnType<typeof freshDb>>) =>
  db
    .selectFrom("booth_offer as o")
    .innerJoin("booth as b", "b.id", "o.booth_id")
    .select(["o.application_id", "b.code", "o.state"])
    .where("o.state", "in", ["offered", "confirmed"])
    .orderBy("b.code")
    .execute();

describe.each(dialects)("offers on %s", (dialect) => {
  test("an offer is confirmed once, by the leader, in time, and only the one that was shown", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1"]);
    const { id, lead } = await makeExhibitor(db, event.id, { state: "offered" });
    const offer = await makeOffer(db, event.id, id, booth("A1"));
    const ctx = await testCtx(db, lead);
    expect(await confirmOffer(ctx, id, "another")).toEqual({ ok: false, error: "changed_elsewhere" });
    const late = await testCtx(db, lead, { now: "2026-09-08T02:00:00.000Z" });
    expect(await confirmOffer(late, id, offer.id)).toEqual({ ok: false, error: "offer_expired" });
    expect(await confirmOffer(ctx, id, offer.id)).toEqual({ ok: true });
    expect(await confirmOffer(ctx, id, offer.id)).toEqual({ ok: false, error: "application_wrong_state" });
    expect(await standing(db)).toEqual([{ application_id: id, code: "A1", state: "confirmed" }]);
  });

  test("nobody confirms a booth of an event that is called off", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1"]);
    const { id, lead } = await makeExhibitor(db, event.id, { state: "offered" });
    const offer = await makeOffer(db, event.id, id, booth("A1"));
    await db.updateTable("event").set({ state: "cancelled" }).execute();
    expect(await confirmOffer(await testCtx(db, lead), id, offer.id)).toEqual({ ok: false, error: "event_cancelled" });
    expect(await statesOf(db)).toEqual({ [id]: "offered" });
  });

  test("a declined booth goes to the next on the waiting list whom it suits", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1"]);
    const first = await makeExhibitor(db, event.id, { state: "offered" });
    const offer = await makeOffer(db, event.id, first.id, booth("A1"));
    await makeExhibitor(db, event.id, { state: "waitlisted", priorityClass: 1, needsWater: true });
    const later = await makeExhibitor(db, event.id, { state: "waitlisted", priorityClass: 2 });
    const next = await makeExhibitor(db, event.id, {
      state: "waitlisted",
      priorityClass: 2,
      submittedAt: "2026-08-15T00:00:00.000Z",
    });
    expect(await declineOffer(await testCtx(db, first.lead), first.id, offer.id, "Trùng lịch")).toEqual({ ok: true });
    expect(await standing(db)).toEqual([{ application_id: next.id, code: "A1", state: "offered" }]);
    expect(await statesOf(db)).toMatchObject({
      [first.id]: "declined",
      [later.id]: "waitlisted",
      [next.id]: "offered",
    });
    expect(await lettersTo(db, next.lead.email)).toEqual(["offered"]);
  });

  test("an offer that ran out ends once, however often the loop runs, and moves on by itself", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1", "A2"]);
    const [first, stays] = [
      await makeExhibitor(db, event.id, { state: "offered" }),
      await makeExhibitor(db, event.id, { state: "offered" }),
    ];
    await makeOffer(db, event.id, first.id, booth("A1"), { untilAt: "2026-09-05T00:00:00.000Z" });
    await makeOffer(db, event.id, stays.id, booth("A2"), { untilAt: "2026-09-09T00:00:00.000Z" });
    const next = await makeExhibitor(db, event.id, { state: "waitlisted" });
    const loop = { db, baseUrl: "http://127.0.0.1:3000" };
    const now = "2026-09-05T00:00:00.000Z";
    expect(await expireOffers(loop, "2026-09-04T23:59:59.999Z")).toBe(0);
    const ended = await Promise.all([expireOffers(loop, now), expireOffers(loop, now)]);
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await expireOffers(loop, now)).toBe(0);
    expect(await standing(db)).toEqual([
      { application_id: next.id, code: "A1", state: "offered" },
      { application_id: stays.id, code: "A2", state: "offered" },
    ]);
    expect(await statesOf(db)).toMatchObject({ [first.id]: "expired", [stays.id]: "offered", [next.id]: "offered" });
    expect(await lettersTo(db, first.lead.email)).toEqual(["expired"]);
  });

  test("once the event has begun nobody is asked any more", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1"]);
    const first = await makeExhibitor(db, event.id, { state: "offered" });
    await makeOffer(db, event.id, first.id, booth("A1"), { untilAt: "2026-10-07T00:00:00.000Z" });
    const next = await makeExhibitor(db, event.id, { state: "waitlisted" });
    await expireOffers({ db, baseUrl: "http://127.0.0.1:3000" }, "2026-10-08T00:00:00.000Z");
    expect(await statesOf(db)).toEqual({ [first.id]: "expired", [next.id]: "waitlisted" });
  });

  test("a cancelled application gives its offer up; the organizers release a confirmed one with a reason", async () => {
    const db = await freshDb(dialect);
    const { event, booth, organizer, secretary } = await makeFair(db, ["A1", "A2"]);
    const offered = await makeExhibitor(db, event.id, { state: "offered" });
    await makeOffer(db, event.id, offered.id, booth("A1"));
    const confirmed = await makeExhibitor(db, event.id, { state: "confirmed" });
    await makeOffer(db, event.id, confirmed.id, booth("A2"), { state: "confirmed" });
    expect(await cancelApplication(await testCtx(db, offered.lead), offered.id)).toEqual({ ok: true });
    const release = async (viewer: typeof organizer, reason: string) =>
      releaseBooth(await testCtx(db, viewer), event.id, confirmed.id, reason);
    expect(await release(secretary, "Sửa nhà")).toEqual({ ok: false, error: "forbidden" });
    expect(await release(organizer, "")).toEqual({ ok: false, error: "reason_required" });
    expect(await release(organizer, "Sửa nhà")).toEqual({ ok: true });
    expect(await standing(db)).toEqual([]);
    expect(await statesOf(db)).toEqual({ [offered.id]: "cancelled", [confirmed.id]: "approved" });
  });

  test("an exhibitor gives a confirmed booth up, once, and the next who waits is offered it", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1"]);
    const confirmed = await makeExhibitor(db, event.id, { state: "confirmed" });
    await makeOffer(db, event.id, confirmed.id, booth("A1"), { state: "confirmed" });
    const waiting = await makeExhibitor(db, event.id, { state: "waitlisted" });
    const lead = await testCtx(db, confirmed.lead);
    expect(await cancelApplication(lead, confirmed.id)).toEqual({ ok: true });
    expect(await cancelApplication(lead, confirmed.id)).toEqual({ ok: false, error: "application_wrong_state" });
    expect(await statesOf(db)).toEqual({ [confirmed.id]: "cancelled", [waiting.id]: "offered" });
  });

  test("a free booth is offered by hand, where it fits and nobody has it, to whoever waits", async () => {
    const db = await freshDb(dialect);
    const { event, booth, organizer, place } = await makeFair(db, ["A1", "A2"]);
    const dry = await makeBooth(db, place, { code: "A3", hasPower: false });
    const holder = await makeExhibitor(db, event.id, { state: "confirmed" });
    await makeOffer(db, event.id, holder.id, booth("A1"), { state: "confirmed" });
    const { id } = await makeExhibitor(db, event.id, { state: "approved", needsPower: true });
    const foreign = await makeFair(db, ["B1"]);
    const offer = async (boothId: string, who = organizer) =>
      offerByHand(await testCtx(db, who), event.id, id, boothId);
    expect(await offer(booth("A1"))).toEqual({ ok: false, error: "booth_taken" });
    expect(await offer(dry.id)).toEqual({ ok: false, error: "booth_unfit" });
    expect(await offer(foreign.booth("B1"))).toEqual({ ok: false, error: "not_found" });
    expect(await offer(booth("A2"), foreign.organizer)).toEqual({ ok: false, error: "not_found" });
    expect(await offer(booth("A2"))).toEqual({ ok: true });
    expect(await offer(booth("A2"))).toEqual({ ok: false, error: "application_wrong_state" });
  });

  test("of many who pick one booth at the same moment, one has it; the others hear so and lose nothing", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1", "A2"], { pickingOpen: true });
    const people = await Promise.all(
      Array.from({ length: 12 }, () => makeExhibitor(db, event.id, { state: "approved" })),
    );
    const answers = await Promise.all(
      people.map(async ({ id, lead }) => pickBooth(await testCtx(db, lead), id, booth("A1"))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.error === "booth_taken")).toHaveLength(11);
    const states = Object.values(await statesOf(db));
    expect([states.filter((state) => state === "confirmed").length, states.length]).toEqual([1, 12]);
    expect(await standing(db)).toHaveLength(1);
  });

  test("nobody picks while picking is closed, a booth that doesn't fit, or two booths", async () => {
    const db = await freshDb(dialect);
    const { event, booth } = await makeFair(db, ["A1", "A2"]);
    const { id, lead } = await makeExhibitor(db, event.id, { state: "waitlisted" });
    const wide = await makeExhibitor(db, event.id, { state: "approved", widthCm: 900 });
    const pick = async (who: typeof wide, code: string) => pickBooth(await testCtx(db, who.lead), who.id, booth(code));
    const one = { ...wide, id, lead };
    expect(await pick(one, "A1")).toEqual({ ok: false, error: "picking_closed" });
    await db.updateTable("exhibitor_call").set({ picking_open: 1 }).execute();
    expect(await pick(wide, "A1")).toEqual({ ok: false, error: "booth_unfit" });
    expect(await pickBooth(await testCtx(db, lead), id, "no-id")).toEqual({ ok: false, error: "not_found" });
    expect(await pick(one, "A1")).toEqual({ ok: true });
    expect(await pick(one, "A2")).toEqual({ ok: false, error: "application_wrong_state" });
  });
});
