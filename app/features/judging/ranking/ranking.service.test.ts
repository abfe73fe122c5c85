import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeRound } from "~db/factories/judging";
import { countQueries, dialects, freshDb, sharedDb } from "~db/testing";
import { addShadow, makeSettledWorld } from "../results/settled.testing.server";
import { advanceEntries, readAdvancePlan } from "./advancement.service.server";
import { readRanking } from "./read-ranking.service.server";
import { exportRanking } from "./summary.service.server";

const noChoice = { seats: null, chosen: null };

describe.each(dialects)("a round's ranking on %s", (dialect) => {
  const db = sharedDb(dialect);

  it("shows ranks, ties, spread, means and the cut line, and what is missing", async () => {
    const world = await makeSettledWorld(db(), [[5_000, 3_000], [4_500, 3_500], [6_000, 4_000], null], { quota: 2 });
    await addShadow(db(), world);
    const ctx = await testCtx(db(), world.secretary);
    const view = await readRanking(ctx, { competitionId: world.competition.id, roundId: world.roundId });
    if (!view.ok || !view.value.chosen) throw new Error("the secretary reads the ranking");
    const { rows, missing, unranked, seatsLeft } = view.value.chosen;
    const id = (index: number) => world.entries[index]?.id;
    expect(
      rows.map(({ entryId, rank, figure, tiedWith, sheets, cut }) => ({
        entryId,
        rank,
        figure,
        tiedWith,
        sheets,
        cut,
      })),
    ).toEqual([
      { entryId: id(2), rank: 1, figure: 10_000, tiedWith: 0, sheets: 1, cut: "inside" },
      { entryId: id(0), rank: 2, figure: 8_000, tiedWith: 1, sheets: 1, cut: "tied" },
      { entryId: id(1), rank: 2, figure: 8_000, tiedWith: 1, sheets: 1, cut: "tied" },
    ]);
    expect(rows[1]?.means).toEqual({ novelty: 5_000, market: 3_000 });
    expect(seatsLeft).toBe(1);
    expect(unranked.map(({ entryId, reason }) => [entryId, reason])).toEqual([[id(3), "no_sheets"]]);
    expect(missing.map(({ number }) => number)).toEqual([world.entries[3]?.number]);
  });

  it("is nobody else's: another competition's address, a founder, a visitor, an id that is none", async () => {
    const world = await makeSettledWorld(db(), [[5_000, 3_000]]);
    const organizer = await testCtx(db(), world.organizer);
    const notFound = { ok: false, error: "not_found" };
    expect(await readRanking(organizer, { competitionId: newId(), roundId: world.roundId })).toEqual(notFound);
    expect(await readRanking(organizer, { roundId: "xyz" })).toEqual(notFound);
    const founder = await testCtx(db(), world.entries[0]?.founder ?? null);
    expect(await readRanking(founder, { roundId: world.roundId })).toEqual(notFound);
    expect(await readRanking({ ...founder, viewer: null }, { roundId: world.roundId })).toEqual(notFound);
  });

  it("goes out as a table for Excel", async () => {
    const world = await makeSettledWorld(db(), [[5_000, 3_000]]);
    const file = await exportRanking(await testCtx(db(), world.organizer), { roundId: world.roundId }, null);
    const [head, row] = (file.ok ? file.value.csv : "").split("\r\n");
    expect(head).toBe(
      "\ufeffHạng,Mã hồ sơ,Hồ sơ,Điểm,Phiếu,Chênh lệch,Tiêu chí novelty,Tiêu chí market,Kết quả,Ghi chú",
    );
    expect(row).toMatch(/^1,.+,"80,00",1,"0,00","50,00","30,00",,$/);
  });

  it("costs the same number of queries for one entry and for three", async () => {
    const counts = [];
    for (const totals of [
      [[5_000, 3_000]],
      [
        [5_000, 3_000],
        [1_000, 1_000],
        [2_000, 2_000],
      ],
    ] as const) {
      const world = await makeSettledWorld(db(), totals);
      const ctx = await testCtx(db(), world.organizer);
      counts.push(
        await countQueries(db(), (counted) => readRanking({ ...ctx, db: counted }, { roundId: world.roundId })),
      );
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe.each(dialects)("advancing on %s", (dialect) => {
  async function begun(totals: Parameters<typeof makeSettledWorld>[1], quota: number | null) {
    const db = await freshDb(dialect);
    const world = await makeSettledWorld(db, totals, { quota, position: 1 });
    await makeRound(db, world.competition, world.rubricId, { state: "planned", position: 2 });
    const ctx = await testCtx(db, world.organizer);
    const where = { competitionId: world.competition.id, roundId: world.roundId };
    const outcomes = () =>
      db
        .selectFrom("round_entry")
        .select(["entry_id", "outcome", "outcome_reason", "decided_by"])
        .orderBy("entry_id")
        .execute();
    return { db, world, ctx, where, outcomes, id: (index: number) => world.entries[index]?.id ?? "" };
  }

  it("applies just the plan that was shown, and remembers who decided", async () => {
    const { db, world, ctx, where, outcomes, id } = await begun([[5_000, 3_000], [5_500, 3_500], null], 1);
    const shown = await readAdvancePlan(ctx, where, null, noChoice);
    if (!shown.ok || !shown.value.plan) throw new Error("the organizer sees a plan");
    const { plan, division, missing } = shown.value;
    expect([plan.advanced.map(({ entryId }) => entryId), missing, plan.needsReason]).toEqual([[id(1)], 1, true]);
    const form = {
      divisionId: division.id,
      basis: plan.basis,
      seats: 1,
      isDecided: "no" as const,
      chosen: [],
      reason: "",
    };
    expect(await advanceEntries(ctx, where, form)).toEqual({ ok: false, error: "reason_required" });
    const reason = "Giám khảo ốm";
    expect(await advanceEntries(ctx, where, { ...form, reason })).toEqual({ ok: true, value: 1 });
    const decided = { outcome_reason: reason, decided_by: world.organizer.id };
    expect(await outcomes()).toEqual([
      { entry_id: id(0), outcome: "eliminated", ...decided },
      { entry_id: id(1), outcome: "advanced", ...decided },
      { entry_id: id(2), outcome: "eliminated", ...decided },
    ]);
    const acts = await db.selectFrom("activity").select(["act", "subject_id", "actor_id"]).execute();
    expect(acts).toEqual([{ act: "entries.advanced", subject_id: world.roundId, actor_id: world.organizer.id }]);
  });

  it("refuses a plan that no longer fits the ranking", async () => {
    const { db, ctx, where, outcomes, world } = await begun(
      [
        [5_000, 3_000],
        [5_500, 3_500],
      ],
      1,
    );
    const shown = await readAdvancePlan(ctx, where, null, noChoice);
    if (!shown.ok || !shown.value.plan) throw new Error("the organizer sees a plan");
    const { plan, division } = shown.value;
    await db
      .updateTable("entry")
      .set({ state: "withdrawn" })
      .where("id", "=", world.entries[0]?.id ?? "")
      .execute();
    const form = {
      divisionId: division.id,
      basis: plan.basis,
      seats: 1,
      isDecided: "no" as const,
      chosen: [],
      reason: "",
    };
    expect(await advanceEntries(ctx, where, form)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect((await outcomes()).map(({ outcome }) => outcome)).toEqual([null, null]);
  });

  it("leaves a tie at the cut to a person, with a reason", async () => {
    const { ctx, where, outcomes, id } = await begun(
      [
        [5_000, 3_000],
        [4_000, 4_000],
        [1_000, 1_000],
      ],
      1,
    );
    const undecided = await readAdvancePlan(ctx, where, null, noChoice);
    if (!undecided.ok || !undecided.value.plan) throw new Error("the organizer sees a plan");
    expect(undecided.value.plan).toMatchObject({
      isDecided: false,
      seatsLeft: 1,
      tied: [{ entryId: id(0) }, { entryId: id(1) }],
    });
    const base = {
      divisionId: undecided.value.division.id,
      seats: 1,
      isDecided: "no" as const,
      chosen: [],
      reason: "x",
    };
    expect(await advanceEntries(ctx, where, { ...base, basis: undecided.value.plan.basis })).toEqual({
      ok: false,
      error: "invalid",
    });
    const decided = await readAdvancePlan(ctx, where, null, { seats: 1, chosen: [id(1)] });
    if (!decided.ok || !decided.value.plan) throw new Error("the organizer sees a plan");
    const form = { ...base, isDecided: "yes" as const, chosen: [id(1)], basis: decided.value.plan.basis };
    expect(await advanceEntries(ctx, where, { ...form, reason: "" })).toEqual({ ok: false, error: "reason_required" });
    expect(await advanceEntries(ctx, where, form)).toEqual({ ok: true, value: 1 });
    expect((await outcomes()).map(({ outcome }) => outcome)).toEqual(["eliminated", "advanced", "eliminated"]);
  });

  it("is not the secretary's, nor anyone's once the next round has begun", async () => {
    const { db, world, ctx, where } = await begun([[5_000, 3_000]], 1);
    const secretary = await testCtx(db, world.secretary);
    expect(await readAdvancePlan(secretary, where, null, noChoice)).toEqual({ ok: false, error: "forbidden" });
    await db.updateTable("round").set({ state: "open" }).where("position", "=", 2).execute();
    expect(await readAdvancePlan(ctx, where, null, noChoice)).toEqual({ ok: false, error: "round_wrong_state" });
  });
});
