import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeJudge, makeJuryMember, makeRound } from "~db/factories/judging";
import { makeAccount } from "~db/factories/people";
import { countQueries, dialects, freshDb } from "~db/testing";
import { advanceEntries, readAdvancePlan } from "../ranking/advancement.service.server";
import { readRanking } from "../ranking/read-ranking.service.server";
import { publishResults } from "../results/publication.service.server";
import { makeSettledWorld } from "../results/settled.testing.server";
import { listDecisions } from "./deliberation.queries.server";
import { findTieDecision, stepDeliberation } from "./deliberation.service.server";
import { readDeliberation } from "./read-deliberation.service.server";

const refusal = (error: string) => ({ ok: false, error });

/** Three scored entries, the second and third tied for one place, and a chair who scored nothing. */
async function settling(db: Db) {
  const world = await makeSettledWorld(db, [
    [5_500, 3_500],
    [5_000, 3_000],
    [4_000, 4_000],
  ]);
  await db.updateTable("round_division").set({ quota: 2 }).where("round_id", "=", world.roundId).execute();
  const organizer = await testCtx(db, world.organizer);
  const account = await makeAccount(db, { name: "Chủ tịch hội đồng" });
  const chairJudge = await makeJudge(db, world.competition.id, { account });
  await makeJuryMember(db, world.roundId, chairJudge.id, { role: "chair" });
  const chair = await testCtx(db, account, { now: organizer.now });
  const [first, second, third] = world.entries.map(({ id }) => id);
  if (!first || !second || !third) throw new Error("the world has three entries");
  const divisionId = world.competition.divisionIds[0] ?? "";
  const tie = { act: "tie" as const, divisionId, tied: [second, third], reason: "Tác động xã hội rõ hơn." };
  const read = async (ctx = chair) => {
    const view = await readDeliberation(ctx, world.roundId, null);
    if (!view.ok) throw new Error(view.error);
    return view.value;
  };
  return { db, world, organizer, chair, chairJudge, first, second, third, divisionId, tie, read };
}

describe.each(dialects)("deliberation on %s", (dialect) => {
  it("lets the chair alone settle a tie, with exactly as many as there are places, and take it back", async () => {
    const { db, world, organizer, chair, second, third, divisionId, tie, read } = await settling(
      await freshDb(dialect),
    );
    const step = (ctx: typeof chair, form: Parameters<typeof stepDeliberation>[2]) =>
      stepDeliberation(ctx, world.roundId, form);
    expect((await read()).chosen?.tie).toMatchObject({ seatsLeft: 1, decided: null });
    expect(await step(organizer, { ...tie, chosen: [third] })).toEqual(refusal("forbidden"));
    expect(await step(chair, { ...tie, chosen: [second, third] })).toEqual(refusal("invalid"));
    expect(await step(chair, { ...tie, tied: [second], chosen: [second] })).toEqual(refusal("changed_elsewhere"));
    expect(await step(chair, { ...tie, chosen: [third] })).toMatchObject({ ok: true });
    const decided = await findTieDecision({ db }, world.roundId, divisionId, [third, second]);
    expect(decided).toMatchObject({ tie: { chosen: [third] }, reason: tie.reason });
    expect((await read(organizer)).chosen?.tie?.decided).toEqual([third]);
    const revoke = { act: "revoke" as const, decisionId: decided?.id ?? "", reason: "Xét lại." };
    expect(await step(chair, revoke)).toMatchObject({ ok: true });
    expect(await step(chair, revoke)).toEqual(refusal("already_done"));
    expect(await findTieDecision({ db }, world.roundId, divisionId, [third, second])).toBeUndefined();
    expect((await read()).decisions).toMatchObject([{ kind: "tie", revokeReason: "Xét lại." }]);
  });

  it("is what the organizer's choice of who goes on follows", async () => {
    const { db, world, organizer, chair, second, third, tie } = await settling(await freshDb(dialect));
    await makeRound(db, world.competition, world.rubricId, { position: 10_000, state: "planned" });
    const where = { competitionId: world.competition.id, roundId: world.roundId };
    const alone = await readAdvancePlan(organizer, where, null, { seats: null, chosen: [third] });
    expect(alone).toMatchObject({ value: { awaitsChair: true, plan: { isDecided: true } } });
    const { basis } = (alone.ok && alone.value.plan) || { basis: "" };
    const settled = { divisionId: tie.divisionId, basis, seats: 2, isDecided: "yes" as const, chosen: [third] };
    expect(await advanceEntries(organizer, where, { ...settled, reason: "Tự chọn." })).toEqual(
      refusal("chair_decides"),
    );
    await stepDeliberation(chair, world.roundId, { ...tie, chosen: [third] });
    const shown = await readAdvancePlan(organizer, where, null, { seats: null, chosen: null });
    if (!shown.ok || !shown.value.plan) throw new Error("there is a plan");
    expect(shown.value.chair).toMatchObject({ reason: tie.reason, decidedBy: "Chủ tịch hội đồng" });
    expect(shown.value.plan.advanced.map(({ entryId }) => entryId)).toContain(third);
    const other = await readAdvancePlan(organizer, where, null, { seats: null, chosen: [second] });
    const apply = (view: Awaited<ReturnType<typeof readAdvancePlan>>, chosen: string[]) =>
      advanceEntries(organizer, where, {
        divisionId: tie.divisionId,
        basis: view.ok ? (view.value.plan?.basis ?? "") : "",
        seats: 2,
        isDecided: "yes",
        chosen,
        reason: "Theo quyết định của chủ tịch.",
      });
    expect(await apply(other, [second])).toEqual(refusal("chair_decided"));
    expect(await apply(shown, [third])).toEqual({ ok: true, value: 2 });
  });

  it("keeps a chair of one division to that division, where the organizer stands in for another", async () => {
    const { db, world, organizer, chair, first, third, divisionId, tie } = await settling(await freshDb(dialect));
    const other = newId();
    const division = { id: other, competition_id: world.competition.id, key: "khac", name_vi: "Bảng khác" };
    await db
      .insertInto("division")
      .values({ ...division, position: 9_000 })
      .execute();
    await db.updateTable("jury_member").set({ division_id: other }).where("role", "=", "chair").execute();
    const raise = { act: "raise" as const, entryId: first, text: "Vì sao?" };
    const decide = { act: "decide" as const, divisionId, entryId: "", reason: "Thống nhất." };
    for (const form of [raise, decide, { ...tie, chosen: [third] }])
      expect(await stepDeliberation(chair, world.roundId, form)).toEqual(refusal("not_found"));
    expect(await stepDeliberation(organizer, world.roundId, raise)).toMatchObject({ ok: true });
    expect(await stepDeliberation(organizer, world.roundId, decide)).toMatchObject({ ok: true });
    const view = await readDeliberation(chair, world.roundId, null);
    expect(view).toMatchObject({ value: { divisions: [], disputes: [], decisions: [], chosen: null } });
    const ranking = await readRanking(chair, { roundId: world.roundId });
    expect(ranking).toMatchObject({ value: { divisions: [], chosen: null } });
    expect((await readDeliberation(organizer, world.roundId, null)).ok).toBe(true);
    const [made] = await listDecisions(db, world.roundId);
    const revoke = { act: "revoke" as const, decisionId: made?.id ?? "", reason: "Xét lại." };
    expect(await stepDeliberation(chair, world.roundId, revoke)).toEqual(refusal("not_found"));
    expect(await stepDeliberation(organizer, world.roundId, revoke)).toMatchObject({ ok: true });
  });

  it("holds the publication while a question has no answer", async () => {
    const { world, organizer, chair, first, read } = await settling(await freshDb(dialect));
    const raise = { act: "raise" as const, entryId: first, text: "Vì sao chênh nhiều?" };
    expect(await stepDeliberation(organizer, world.roundId, raise)).toMatchObject({ ok: true });
    expect(await stepDeliberation(organizer, world.roundId, raise)).toEqual(refusal("already_done"));
    expect(await stepDeliberation(organizer, world.roundId, { ...raise, entryId: newId() })).toEqual(
      refusal("not_found"),
    );
    const form = { roundId: world.roundId, confirmedMissing: 0, reason: "" };
    expect(await publishResults(organizer, world.competition.id, form)).toEqual(refusal("disputes_open"));
    const [dispute] = (await read()).disputes;
    const resolve = { act: "resolve" as const, disputeId: dispute?.id ?? "", resolution: "Đã chấm đúng thể lệ." };
    expect(await stepDeliberation(organizer, world.roundId, resolve)).toEqual(refusal("forbidden"));
    expect(await stepDeliberation(chair, world.roundId, resolve)).toMatchObject({ ok: true });
    expect(await publishResults(organizer, world.competition.id, form)).toMatchObject({ ok: true });
    expect(await stepDeliberation(chair, world.roundId, raise)).toEqual(refusal("results_published"));
  });

  it("shows a chair nothing of an entry they have a conflict with, and lets them decide nothing about it", async () => {
    const { db, world, chair, chairJudge, second, third, tie, read, organizer } = await settling(
      await freshDb(dialect),
    );
    await stepDeliberation(organizer, world.roundId, { act: "raise", entryId: second, text: "Câu hỏi về hồ sơ." });
    await stepDeliberation(chair, world.roundId, { ...tie, chosen: [third] });
    await db
      .insertInto("conflict")
      .values({
        id: newId(),
        judge_id: chairJudge.id,
        entry_id: second,
        source: "declared",
        reason: "Người nhà",
        created_at: organizer.now,
      })
      .execute();
    const view = await read();
    expect(view.hidden).toBe(1);
    expect(JSON.stringify(view)).not.toContain(second);
    expect(view.chosen?.rows.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(view.chosen?.tie).toBeNull();
    expect(await stepDeliberation(chair, world.roundId, { ...tie, chosen: [third] })).toEqual(
      refusal("conflict_declared"),
    );
    const [decision] = await listDecisions(db, world.roundId);
    const revoke = { act: "revoke" as const, decisionId: decision?.id ?? "", reason: "Xét lại." };
    expect(await stepDeliberation(chair, world.roundId, revoke)).toEqual(refusal("conflict_declared"));
  });

  it("costs as many queries for three entries as for one", async () => {
    const costs = [];
    for (const totals of [
      [[5_000, 3_000]],
      [
        [5_000, 3_000],
        [4_000, 3_000],
        [3_000, 3_000],
      ],
    ] as const) {
      const db = await freshDb(dialect);
      const world = await makeSettledWorld(db, totals);
      const ctx = await testCtx(db, world.organizer);
      costs.push(await countQueries(db, (counted) => readDeliberation({ ...ctx, db: counted }, world.roundId, null)));
    }
    expect(costs[1]).toBe(costs[0]);
  });
});
