import { describe, expect, test } from "vitest";
import { testCtx } from "~/server/testing.server";
import { makeOffer } from "~db/factories/exhibitors";
import { countQueries, dialects, freshDb } from "~db/testing";
import { lettersTo, makeExhibitor, makeFair, statesOf } from "../testing.server";
import { makeAllocation, readAllocation, readAllocations } from "./allocation.service.server";
import { discardAllocation, pinPlace, placeApplicant, takeAway } from "./draft.service.server";
import { publishAllocation } from "./publication.service.server";

describe.each(dialects)("who gets which booth on %s", (dialect) => {
  test("a run places by wishes, says why, is compared, changed by hand, and publishes offers in one act", async () => {
    const db = await freshDb(dialect);
    const { event, booth, organizer, secretary } = await makeFair(db, ["A1", "A2"]);
    const holder = await makeExhibitor(db, event.id, { state: "confirmed", signVi: "Đã có" });
    await makeOffer(db, event.id, holder.id, booth("A2"), { state: "confirmed" });
    const first = await makeExhibitor(db, event.id, {
      signVi: "Một",
      state: "approved",
      priorityClass: 1,
      wishes: [booth("A2"), booth("A1")],
    });
    const second = await makeExhibitor(db, event.id, { signVi: "Hai", state: "approved", wishes: [booth("A1")] });
    await makeExhibitor(db, event.id, { signVi: "Chưa xét", state: "submitted" });
    const ctx = await testCtx(db, organizer);
    const staff = await testCtx(db, secretary);
    expect(await makeAllocation(staff, event.id, "automatic")).toEqual({ ok: false, error: "forbidden" });
    const made = await makeAllocation(ctx, event.id, "automatic");
    if (!made.ok) throw new Error(made.error);
    const { id } = made.value;
    const read = await readAllocation(ctx, event.id, id, null);
    if (!read.ok) throw new Error(read.error);
    expect(
      read.value.places.map(({ sign, boothCode, reason, missed }) => ({ sign, boothCode, ...reason, missed })),
    ).toEqual([
      {
        sign: "Hai",
        boothCode: null,
        kind: "left",
        because: "full",
        fitting: 2,
        missed: [{ code: "A1", because: "taken", to: "Một" }],
      },
      { sign: "Một", boothCode: "A1", kind: "wish", rank: 2, missed: [{ code: "A2", because: "taken", to: "Đã có" }] },
    ]);
    expect(read.value.changes).toEqual([{ applicationId: first.id, sign: "Một", from: null, to: "A1" }]);

    const held = { revision: 1, applicationId: first.id, boothId: booth("A2") };
    expect(await placeApplicant(ctx, event.id, id, held)).toEqual({ ok: false, error: "booth_taken" });
    const swap = { revision: 1, applicationId: second.id, boothId: booth("A1") };
    expect(await placeApplicant(ctx, event.id, id, swap)).toEqual({ ok: true });
    expect(await pinPlace(ctx, event.id, id, { revision: 1, applicationId: second.id }, true)).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    expect(await pinPlace(ctx, event.id, id, { revision: 2, applicationId: second.id }, true)).toEqual({ ok: true });
    const again = await makeAllocation(ctx, event.id, "automatic", id);
    if (!again.ok) throw new Error(again.error);
    expect(await readAllocation(ctx, event.id, again.value.id, id)).toMatchObject({
      ok: true,
      value: {
        places: [
          { sign: "Hai", boothCode: "A1", isPinned: true },
          { sign: "Một", boothCode: null },
        ],
        changes: [],
      },
    });

    expect(await publishAllocation(ctx, event.id, again.value.id, 1)).toEqual({
      ok: true,
      value: { offered: 1, waitlisted: 1 },
    });
    expect(await statesOf(db)).toMatchObject({ [first.id]: "waitlisted", [second.id]: "offered" });
    expect(await lettersTo(db, second.lead.email)).toEqual(["offered"]);
    expect(await publishAllocation(ctx, event.id, again.value.id, 2)).toEqual({
      ok: false,
      error: "allocation_closed",
    });
    expect(await publishAllocation(ctx, event.id, id, 3)).toEqual({ ok: false, error: "allocation_outdated" });
    expect(await discardAllocation(ctx, event.id, id, 3)).toEqual({ ok: true });
  });

  test("an outdated draft publishes nothing at all", async () => {
    const db = await freshDb(dialect);
    const { event, booth, organizer } = await makeFair(db, ["A1", "A2"]);
    const [a, b] = [
      await makeExhibitor(db, event.id, { state: "approved", wishes: [booth("A1")] }),
      await makeExhibitor(db, event.id, { state: "approved", wishes: [booth("A2")] }),
    ];
    const ctx = await testCtx(db, organizer);
    const made = await makeAllocation(ctx, event.id, "automatic");
    if (!made.ok) throw new Error(made.error);
    await db.updateTable("booth_application").set({ state: "cancelled" }).where("id", "=", b.id).execute();
    const { id } = made.value;
    expect(await publishAllocation(ctx, event.id, id, 1)).toEqual({ ok: false, error: "allocation_outdated" });
    expect(await statesOf(db)).toEqual({ [a.id]: "approved", [b.id]: "cancelled" });
    expect(await lettersTo(db, a.lead.email)).toEqual([]);
    expect(await readAllocation(ctx, event.id, id, null)).toMatchObject({
      ok: true,
      value: { places: expect.arrayContaining([expect.objectContaining({ applicationId: b.id, stale: "applicant" })]) },
    });
    expect(await takeAway(ctx, event.id, id, { revision: 1, applicationId: b.id })).toEqual({ ok: true });
    expect(await publishAllocation(ctx, event.id, id, 2)).toEqual({ ok: true, value: { offered: 1, waitlisted: 0 } });
  });

  test("its pages cost the same for one applicant and for three, and belong to the event's staff alone", async () => {
    const db = await freshDb(dialect);
    const { event, organizer } = await makeFair(db, ["A1"]);
    const other = await makeFair(db, []);
    await makeExhibitor(db, event.id, { state: "approved" });
    const ctx = await testCtx(db, organizer);
    const ids = [await makeAllocation(ctx, event.id, "manual")];
    await makeExhibitor(db, event.id, { state: "approved" });
    await makeExhibitor(db, event.id, { state: "waitlisted" });
    ids.push(await makeAllocation(ctx, event.id, "automatic"));
    const [one, three] = await Promise.all(
      ids.map((made) => {
        if (!made.ok) throw new Error(made.error);
        return countQueries(db, (counted) => readAllocation({ ...ctx, db: counted }, event.id, made.value.id, null));
      }),
    );
    expect(three).toBe(one);
    expect(await readAllocations(ctx, event.id)).toMatchObject({
      ok: true,
      value: { approved: 2, waitlisted: 1, free: 1 },
    });
    const foreign = await testCtx(db, other.organizer);
    expect(await readAllocations(foreign, event.id)).toEqual({ ok: false, error: "not_found" });
    const [made] = ids;
    if (!made?.ok) throw new Error("not made");
    expect(await readAllocation(foreign, other.event.id, made.value.id, null)).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});
