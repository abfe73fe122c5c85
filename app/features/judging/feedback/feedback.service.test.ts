import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { countQueries, dialects, freshDb } from "~db/testing";
import { publishResults } from "../results/publication.service.server";
import { addShadow, makeSettledWorld } from "../results/settled.testing.server";
import { readStanding } from "../results/standing.service.server";
import { rateFeedback, readFeedback, readOwnFeedback, stepFeedback } from "./feedback.service.server";

const refusal = (error: string) => ({ ok: false, error });
const release = { act: "release" as const, standing: "rank" as const, criteria: true, comments: true, names: false };

async function scored(db: Db) {
  const world = await makeSettledWorld(db, [
    [5_000, 3_000],
    [5_500, 3_500],
  ]);
  await addShadow(db, world);
  const organizer = await testCtx(db, world.organizer);
  const secretary = await testCtx(db, world.secretary, { now: organizer.now });
  const [entry, other] = world.entries;
  if (!entry || !other) throw new Error("the world has two entries");
  const team = await testCtx(db, entry.founder, { now: organizer.now });
  const competitionId = world.competition.id;
  const step = (ctx: typeof organizer, form: Parameters<typeof stepFeedback>[3]) =>
    stepFeedback(ctx, competitionId, world.roundId, form);
  const read = async () => {
    const view = await readFeedback(secretary, competitionId, world.roundId);
    if (!view.ok) throw new Error(view.error);
    return view.value;
  };
  const publish = () =>
    publishResults(organizer, competitionId, { roundId: world.roundId, confirmedMissing: 0, reason: "" });
  return { db, world, organizer, secretary, team, entry, other, competitionId, step, read, publish };
}

describe.each(dialects)("feedback on %s", (dialect) => {
  it("reaches a team once the secretary has read it, the results are published and it is released", async () => {
    const { organizer, secretary, team, entry, step, read, publish, db } = await scored(await freshDb(dialect));
    const before = await read();
    expect(before.comments.map(({ text, isUnread }) => [text, isUnread])).toEqual([
      ["Nhận xét cho hồ sơ 1.", true],
      ["Nhận xét cho hồ sơ 2.", true],
    ]);
    expect(await step(organizer, release)).toEqual(refusal("round_wrong_state"));
    await publish();
    expect(await step(secretary, release)).toEqual(refusal("forbidden"));
    expect(await step(organizer, release)).toEqual(refusal("comments_unread"));
    const [first, second] = before.comments;
    if (!first || !second) throw new Error("both judges wrote");
    const { assignmentId, revision } = first;
    expect(await step(secretary, { act: "edit", assignmentId, revision, text: "Rõ ràng." })).toMatchObject({
      ok: true,
    });
    expect(await step(secretary, { act: "show_all", seen: [second.seen, first.seen] })).toEqual({ ok: true, value: 1 });
    const waiting = await readStanding(team, entry.id);
    expect(waiting).toMatchObject({ value: { rounds: [{ rank: 2, criteria: [], feedback: { isReleased: false } }] } });
    expect(await step(organizer, release)).toMatchObject({ ok: true });
    const after = await readStanding(team, entry.id);
    if (!after.ok) throw new Error(after.error);
    expect(after.value.rounds).toMatchObject([
      {
        criteria: [
          { key: "novelty", own: 5_000, band: "lower" },
          { key: "market", own: 3_000, band: "lower" },
        ],
        feedback: { isReleased: true, comments: [{ text: "Rõ ràng.", judgeName: null }] },
      },
    ]);
    expect(JSON.stringify(after.value)).not.toContain(first.judgeName);
    const letters = await db
      .selectFrom("letter")
      .select("dedupe_key")
      .where("dedupe_key", "like", "feedback:%")
      .execute();
    expect(letters).toHaveLength(2);
    expect(await step(organizer, { ...release, names: true })).toEqual({ ok: true, value: 0 });
    const [named] = await readOwnFeedback(
      team,
      entry.id,
      after.value.rounds.map(({ roundId }) => roundId),
    );
    expect(named?.comments).toEqual([{ text: "Rõ ràng.", judgeName: first.judgeName }]);
  });

  it("shows nothing of a comment that the judge changed after it was read, and refuses a stale page", async () => {
    const { db, secretary, team, entry, step, read, world } = await scored(await freshDb(dialect));
    const [first] = (await read()).comments;
    if (!first) throw new Error("the judge wrote");
    const { assignmentId, revision } = first;
    expect(await step(secretary, { act: "show", assignmentId, revision })).toMatchObject({ ok: true });
    await db
      .updateTable("score_sheet")
      .set({ remark: "Lời mới.", revision: 2 })
      .where("assignment_id", "=", assignmentId)
      .execute();
    await db.updateTable("score_version").set({ revision: 2 }).where("assignment_id", "=", assignmentId).execute();
    expect(await step(secretary, { act: "show", assignmentId, revision })).toEqual(refusal("changed_elsewhere"));
    await db.updateTable("round").set({ feedback_released_at: secretary.now }).execute();
    expect(await readOwnFeedback(team, entry.id, [world.roundId])).toMatchObject([{ comments: [] }]);
  });

  it("tells a team of its place only what the rules allow, in the letter of the publication too", async () => {
    const { db, organizer, secretary, team, entry, step, publish } = await scored(await freshDb(dialect));
    const rules = { ...release, act: "rules" as const, standing: "band" as const };
    expect(await step(secretary, rules)).toEqual(refusal("forbidden"));
    expect(await step(organizer, rules)).toMatchObject({ ok: true });
    await publish();
    const standing = await readStanding(team, entry.id);
    expect(standing).toMatchObject({ value: { rounds: [{ rank: null, total: null, band: "lower" }] } });
    const letter = await db
      .selectFrom("letter")
      .select("body")
      .where("account_id", "=", team.viewer?.id ?? "")
      .where("dedupe_key", "like", "result:%")
      .executeTakeFirstOrThrow();
    expect(letter.body).not.toMatch(/80,00|hạng 2/i);
  });

  it("is rated by the team alone, once it is released, and again in its place", async () => {
    const { db, team, organizer, entry, other, world, read } = await scored(await freshDb(dialect));
    const rating = { act: "rate" as const, roundId: world.roundId, usefulness: 4, note: "Cụ thể." };
    expect(await rateFeedback(team, entry.id, rating)).toEqual(refusal("not_found"));
    await db.updateTable("round").set({ feedback_released_at: team.now }).execute();
    expect(await rateFeedback(organizer, entry.id, rating)).toEqual(refusal("not_found"));
    expect(await rateFeedback(team, other.id, rating)).toEqual(refusal("not_found"));
    expect(await rateFeedback(team, entry.id, rating)).toMatchObject({ ok: true });
    expect(await rateFeedback(team, entry.id, { ...rating, usefulness: 5 })).toMatchObject({ ok: true });
    expect((await read()).ratings).toEqual({ count: 1, counts: [0, 0, 0, 0, 1], notes: ["Cụ thể."] });
  });

  it("costs as many queries for two rounds as for one", async () => {
    const { db, team, entry, world } = await scored(await freshDb(dialect));
    const cost = (roundIds: readonly string[]) =>
      countQueries(db, (counted) => readOwnFeedback({ ...team, db: counted }, entry.id, roundIds));
    expect(await cost([world.roundId, world.competition.id])).toBe(await cost([world.roundId]));
  });
});
