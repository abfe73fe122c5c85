import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { sha256 } from "~/server/secret.server";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makePrize } from "~db/factories/competition";
import { makeRound } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { usualTimes } from "../complaints/complaint";
import { listTimes } from "../complaints/complaints.queries.server";
import type { DivisionInput } from "../ranking/ranking";
import { findRankedRound } from "../ranking/ranking.queries.server";
import { insertLate } from "../sheet/offline/late.queries.server";
import { applySuggestedAwards, awardPrize, readAwards, unawardPrize } from "./award.service.server";
import { verifyBundle } from "./bundle/files.server";
import { type Reckoning, reckon } from "./bundle/published-division";
import { reckonedAhead } from "./bundle/reckoned.server";
import type { PublicationForm } from "./publication.form";
import { publishReckoned, publishResults, readPublication, reopenResults } from "./publication.service.server";
import { addressedDb, raceInThreads } from "./racing.testing.server";
import { makeSettledWorld } from "./settled.testing.server";

const refusal = (error: string) => ({ ok: false, error });
const versionsOf = (db: Db) =>
  db.selectFrom("result").select(["version", "data", "sha256", "reason"]).orderBy("version").execute();

describe.each(dialects)("awards on %s", (dialect) => {
  async function settled(totals: Parameters<typeof makeSettledWorld>[1]) {
    const db = await freshDb(dialect);
    const world = await makeSettledWorld(db, totals);
    const ctx = await testCtx(db, world.organizer);
    const give = (prizeId: string, index: number, reason = "") =>
      awardPrize(ctx, world.competition.id, { act: "award", prizeId, entryId: world.entries[index]?.id ?? "", reason });
    return { db, world, ctx, give };
  }

  it("go as the ranking says without a reason, otherwise with one, and each place once", async () => {
    const { world, give } = await settled([
      [5_000, 3_000],
      [5_500, 3_500],
    ]);
    expect(await give(world.prizeId, 0)).toEqual(refusal("reason_required"));
    expect(await give(world.prizeId, 1)).toMatchObject({ ok: true });
    expect(await give(world.prizeId, 1)).toEqual(refusal("already_done"));
    expect(await give(world.prizeId, 0, "Hội đồng quyết định")).toEqual(refusal("prize_exhausted"));
    expect(await give(newId(), 0, "x")).toEqual(refusal("not_found"));
  });

  it("come from the ranked entries of the round only; a side prize comes beside another", async () => {
    const { db, world, give } = await settled([[5_000, 3_000], null]);
    const side = await makePrize(db, world.competition.id, { divisionId: null, count: 1 });
    expect(await give(world.prizeId, 1, "x")).toEqual(refusal("not_ranked"));
    expect(await give(world.prizeId, 0)).toMatchObject({ ok: true });
    expect(await give(side.id, 0)).toEqual(refusal("reason_required"));
    expect(await give(side.id, 0, "Được bình chọn nhiều nhất")).toMatchObject({ ok: true });
  });

  it("are applied as the suggestion showed them, and taken back with a reason", async () => {
    const { db, world, ctx } = await settled([
      [5_000, 3_000],
      [5_500, 3_500],
    ]);
    const { id } = world.competition;
    const shown = await readAwards(ctx, id);
    const [division] = shown.ok ? shown.value.divisions : [];
    if (!division) throw new Error("the organizer sees the prizes");
    expect(division.plan.awards.map(({ prizeId, entryId }) => [prizeId, entryId])).toEqual([
      [world.prizeId, world.entries[1]?.id],
    ]);
    const form = { act: "apply" as const, divisionId: division.id, basis: division.plan.basis };
    expect(await applySuggestedAwards(ctx, id, form)).toEqual({ ok: true, value: 1 });
    expect(await applySuggestedAwards(ctx, id, form)).toEqual(refusal("changed_elsewhere"));
    const after = await readAwards(ctx, id);
    const award = after.ok ? after.value.divisions[0]?.prizes[0]?.awards[0] : undefined;
    const unaward = { act: "unaward" as const, awardId: award?.id ?? "", reason: "Trao nhầm" };
    expect(await unawardPrize(ctx, id, unaward)).toEqual({ ok: true, value: undefined });
    expect(await unawardPrize(ctx, id, unaward)).toEqual(refusal("not_found"));
    const acts = await db.selectFrom("activity").select(["act", "subject_id"]).orderBy("id").execute();
    const subject_id = world.entries[1]?.id;
    expect(acts).toEqual([
      { act: "prize.awarded", subject_id },
      { act: "prize.unawarded", subject_id },
    ]);
  });

  it("are the organizer's, and not while judges score", async () => {
    const { db, world, give } = await settled([[5_000, 3_000]]);
    const { id } = world.competition;
    expect(await readAwards(await testCtx(db, world.secretary), id)).toEqual(refusal("forbidden"));
    expect(await readAwards(await testCtx(db, world.judges[0]?.viewer ?? null), id)).toEqual(refusal("not_found"));
    await db.updateTable("round").set({ state: "open" }).execute();
    expect(await give(world.prizeId, 0)).toEqual(refusal("round_wrong_state"));
  });

  it("give the last prize once when two organizers hand it out at the same moment", async () => {
    const { db, url } = await addressedDb(dialect);
    const world = await makeSettledWorld(db, [
      [5_000, 3_000],
      [4_000, 4_000],
    ]);
    const file = "app/features/judging/results/award.service.server.ts";
    const answers = await raceInThreads(
      url,
      "2026-09-01T02:00:00.000Z",
      world.entries.map(({ id }) => ({
        file,
        act: "awardPrize",
        viewer: world.organizer,
        args: [world.competition.id, { act: "award", prizeId: world.prizeId, entryId: id, reason: "Hội đồng chọn" }],
      })),
    );
    const reasons = answers.map((answer) => (answer as { error?: string }).error ?? "given").sort();
    expect(reasons).toEqual(["given", "prize_exhausted"]);
    expect(await db.selectFrom("award").select("prize_id").execute()).toEqual([{ prize_id: world.prizeId }]);
  }, 60_000);
});

describe.each(dialects)("publishing on %s", (dialect) => {
  async function settled(totals: Parameters<typeof makeSettledWorld>[1]) {
    const db = await freshDb(dialect);
    const world = await makeSettledWorld(db, totals, { position: 1 });
    const ctx = await testCtx(db, world.organizer);
    const publish = (given: Partial<PublicationForm> = {}) =>
      publishResults(ctx, world.competition.id, { roundId: world.roundId, confirmedMissing: 0, reason: "", ...given });
    return { db, world, ctx, publish };
  }

  it("makes one version, ends the contest after its last round, and writes to the team", async () => {
    const { db, world, publish } = await settled([[5_000, 3_000]]);
    expect(await publish()).toEqual({ ok: true, value: 1 });
    expect(await publish()).toEqual(refusal("results_published"));
    const [first, ...others] = await versionsOf(db);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ version: 1, reason: null, sha256: sha256(first?.data ?? "") });
    expect(await db.selectFrom("round").select("state").executeTakeFirst()).toEqual({ state: "published" });
    expect(await db.selectFrom("competition").select("state").executeTakeFirst()).toEqual({ state: "finished" });
    const letters = await db.selectFrom("letter").select(["to_email", "subject", "body"]).execute();
    expect(letters.map(({ to_email }) => to_email)).toEqual([world.entries[0]?.founder.email]);
    expect(letters[0]?.body).toContain("hạng 1/1 trong bảng Ý tưởng, 80,00 điểm.");
    const acts = await db.selectFrom("activity").select("act").orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["results.published", "competition.finished"]);
  });

  it("offers five days to complain and fifteen to answer, and keeps what was sent", async () => {
    const { db, world, ctx, publish } = await settled([[5_000, 3_000]]);
    const offered = await readPublication(ctx, world.competition.id);
    const times = offered.ok ? offered.value.rounds.find(({ id }) => id === world.roundId)?.times : undefined;
    expect(times).toEqual(usualTimes(ctx.now));
    const sent = { complaintsUntil: times?.until ?? null, answersUntil: null };
    expect(await publish(sent)).toMatchObject({ ok: true });
    expect((await listTimes(db, [world.roundId])).get(world.roundId)).toEqual({
      until: times?.until,
      answersUntil: null,
    });
  });

  it("names the missing sheets, which must be confirmed with a reason", async () => {
    const { ctx, world, publish } = await settled([[5_000, 3_000], null]);
    const review = await readPublication(ctx, world.competition.id);
    const missing = review.ok ? review.value.rounds[0]?.review?.missing : undefined;
    expect(missing?.map(({ entryId }) => entryId)).toEqual([world.entries[1]?.id]);
    expect(await publish()).toEqual(refusal("sheets_missing"));
    expect(await publish({ confirmedMissing: 2, reason: "x" })).toEqual(refusal("sheets_missing"));
    expect(await publish({ confirmedMissing: 1 })).toEqual(refusal("reason_required"));
    expect(await publish({ confirmedMissing: 1, reason: "Giám khảo ốm" })).toEqual({ ok: true, value: 1 });
  });

  it("says how many late sheets nobody has decided on, before it is too late for them", async () => {
    const { db, ctx, world } = await settled([[5_000, 3_000], null]);
    const late = async () => {
      const told = await readPublication(ctx, world.competition.id);
      return told.ok && told.value.rounds[0]?.review?.late;
    };
    expect(await late()).toBe(0);
    const begun = await db.selectFrom("assignment").selectAll().where("state", "=", "begun").executeTakeFirstOrThrow();
    const content = { marks: {}, total: 7_000, remark: "", privateNote: "", confidence: null, isSubmission: true };
    const times = { madeAt: ctx.now, at: ctx.now };
    const whose = { assignmentId: begun.id, judgeId: begun.judge_id, accountId: world.judges[0]?.viewer.id ?? "" };
    await insertLate(db, { ...whose, ...content, ...times, saveKey: "late" });
    expect(await late()).toBe(1);
    await db.updateTable("score_version").set({ late_counts: 0 }).where("is_late", "=", 1).execute();
    expect(await late()).toBe(0);
  });

  it("waits for the choice of who advances when another round follows", async () => {
    const { db, world, publish } = await settled([[5_000, 3_000]]);
    await makeRound(db, world.competition, world.rubricId, { state: "planned", position: 2 });
    expect(await publish()).toEqual(refusal("outcomes_missing"));
    await db.updateTable("round_entry").set({ outcome: "advanced" }).execute();
    expect(await publish()).toEqual({ ok: true, value: 1 });
    expect(await db.selectFrom("competition").select("state").executeTakeFirst()).toEqual({ state: "open" });
  });

  it("makes the next version after a round was reopened, with a reason; the old one stays", async () => {
    const { db, ctx, world, publish } = await settled([[5_000, 3_000]]);
    await publish();
    const reopen = (reason: string) => reopenResults(ctx, world.competition.id, { roundId: world.roundId, reason });
    expect(await reopen("")).toEqual(refusal("reason_required"));
    expect(await reopen("Cộng sai điểm")).toEqual({ ok: true, value: undefined });
    expect(await reopen("Cộng sai điểm")).toEqual(refusal("round_wrong_state"));
    const before = await versionsOf(db);
    await db.updateTable("score_sheet").set({ total: 8_100 }).execute();
    expect(await publish()).toEqual(refusal("reason_required"));
    expect(await publish({ reason: "Cộng lại điểm" })).toEqual({ ok: true, value: 1 });
    const after = await versionsOf(db);
    expect(after.map(({ version, reason }) => [version, reason])).toEqual([
      [1, null],
      [2, "Cộng lại điểm"],
    ]);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.sha256).not.toBe(after[0]?.sha256);
  });

  it("computes nothing while it holds the round that was computed before, unless it changed in between", async () => {
    const { db, ctx, world } = await settled([[5_000, 3_000], [4_000, 4_500], null]);
    const round = await findRankedRound(db, world.roundId);
    if (!round) throw new Error("the world has a round");
    const form = { roundId: world.roundId, confirmedMissing: 1, reason: "Giám khảo ốm" };
    const publishWith = async (known: Reckoning): Promise<DivisionInput> => {
      const asked: DivisionInput[] = [];
      const reckoning: Reckoning = (input) => {
        asked.push(input);
        return known(input);
      };
      expect(await publishReckoned(ctx, world.competition.id, form, reckoning)).toEqual({ ok: true, value: 1 });
      const [input, ...others] = asked;
      if (!input || others.length > 0) throw new Error("one division was published");
      return input;
    };
    const known = await reckonedAhead(db, round);
    const same = await publishWith(known);
    expect(known(same)).toBe(known(same)); // one answer, kept: computing makes another each time
    const { ranking, certainty } = known(same);
    expect({ ranking, certainty }).toEqual(reckon(same));

    await reopenResults(ctx, world.competition.id, { roundId: world.roundId, reason: "Cộng sai điểm" });
    const outdated = await reckonedAhead(db, round);
    await db.updateTable("score_sheet").set({ marks: '{"novelty":5000,"market":4000}', total: 9_000 }).execute();
    const changed = await publishWith(outdated);
    expect(outdated(changed)).not.toBe(outdated(changed));
    const stored = await db.selectFrom("result_bundle").select("content").orderBy("version", "desc").execute();
    const verified = verifyBundle(Buffer.from(stored[0]?.content ?? "", "base64"));
    expect(verified.ok && verified.value.bundle.divisions[0]?.ranking.ranked.map(({ figure }) => figure)).toEqual([
      9_000, 9_000,
    ]);
  });

  it("is not the secretary's, and never of another competition", async () => {
    const { db, world } = await settled([[5_000, 3_000]]);
    const form = { roundId: world.roundId, confirmedMissing: 0, reason: "" };
    expect(await publishResults(await testCtx(db, world.secretary), world.competition.id, form)).toEqual(
      refusal("forbidden"),
    );
    expect(await publishResults(await testCtx(db, world.organizer), newId(), form)).toEqual(refusal("not_found"));
    expect(await publishResults(await testCtx(db, null), world.competition.id, form)).toEqual(refusal("not_found"));
  });

  it("makes one version when two publish at the same moment", async () => {
    const { db, url } = await addressedDb(dialect);
    const world = await makeSettledWorld(db, [
      [5_000, 3_000],
      [4_000, 4_000],
    ]);
    const racer = {
      file: "app/features/judging/results/publication.service.server.ts",
      act: "publishResults",
      viewer: world.organizer,
      args: [world.competition.id, { roundId: world.roundId, confirmedMissing: 0, reason: "" }],
    };
    const answers = await raceInThreads(url, "2026-09-01T02:00:00.000Z", [racer, racer]);
    const reasons = answers.map((answer) => (answer as { error?: string }).error ?? "published").sort();
    expect(reasons).toEqual(["published", "results_published"]);
    expect((await versionsOf(db)).map(({ version }) => version)).toEqual([1]);
  }, 60_000);
});
