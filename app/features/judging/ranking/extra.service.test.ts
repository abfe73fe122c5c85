import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeAssignment, makeConflict, makeJudge, makeJuryMember } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../testing.server";
import { askExtraScore } from "./extra.service.server";

const now = "2026-09-05T00:00:00.000Z";
const open = { state: "open", opensAt: "2026-09-01T00:00:00.000Z", closesAt: "2026-09-10T00:00:00.000Z" } as const;

async function stage(dialect: (typeof dialects)[number]) {
  const db = await freshDb(dialect);
  const world = await makeJudgingWorld(db, { entries: 2, judges: 2, round: open });
  const [entry] = world.entries;
  const [judge, other] = world.judges;
  if (!entry || !judge || !other) throw new Error("the world has entries and judges");
  await makeAssignment(db, { roundId: world.roundId, entryId: entry.id, judgeId: judge.id, state: "submitted" });
  const where = { competitionId: world.competition.id, roundId: world.roundId };
  const ctx = await testCtx(db, world.organizer, { now });
  const asked = () =>
    db
      .selectFrom("assignment")
      .select(["entry_id", "judge_id", "state", "source", "published_at"])
      .where("source", "=", "extra")
      .execute();
  return { db, world, where, ctx, entry, judge, other, asked };
}

describe.each(dialects)("asking for one more score on %s", (dialect) => {
  it("gives the judge the entry at once, with one letter and one act, however often it is asked", async () => {
    const { db, where, ctx, entry, other, asked } = await stage(dialect);
    const pair = { entryId: entry.id, judgeId: other.id };
    expect(await askExtraScore(ctx, where, pair)).toEqual({ ok: true, value: { isNew: true } });
    expect(await askExtraScore(ctx, where, pair)).toEqual({ ok: true, value: { isNew: false } });
    expect(await asked()).toEqual([
      { entry_id: entry.id, judge_id: other.id, state: "published", source: "extra", published_at: now },
    ]);
    const letters = await db.selectFrom("letter").select(["account_id"]).execute();
    expect(letters).toEqual([{ account_id: other.viewer.id }]);
    const acts = await db.selectFrom("activity").select("act").execute();
    expect(acts).toEqual([{ act: "assignment.extra_asked" }]);
  });

  it("publishes a draft of the pair as what was asked for", async () => {
    const { db, world, where, ctx, entry, other, asked } = await stage(dialect);
    const pair = { entryId: entry.id, judgeId: other.id };
    await makeAssignment(db, { roundId: world.roundId, ...pair, state: "draft" });
    expect(await askExtraScore(ctx, where, pair)).toEqual({ ok: true, value: { isNew: true } });
    expect(await askExtraScore(ctx, where, pair)).toEqual({ ok: true, value: { isNew: false } });
    expect(await asked()).toMatchObject([{ judge_id: other.id, state: "published", published_at: now }]);
  });

  it("tells the judge nothing about where the entry stands", async () => {
    const { db, where, ctx, entry, other } = await stage(dialect);
    await askExtraScore(ctx, where, { entryId: entry.id, judgeId: other.id });
    const row = await db
      .selectFrom("assignment")
      .select("asked_because")
      .where("source", "=", "extra")
      .executeTakeFirst();
    expect(row?.asked_because).toBe("Cần thêm một phiếu để kết quả chắc chắn hơn");
  });

  it("is refused in conflict, after stepping back, to shadows and strangers, for an entry elsewhere", async () => {
    const { db, world, where, ctx, entry, other, asked } = await stage(dialect);
    const ask = (entryId: string, judgeId: string) => askExtraScore(ctx, where, { entryId, judgeId });
    const shadow = await makeJudge(db, world.competition.id);
    await makeJuryMember(db, world.roundId, shadow.id, { role: "shadow" });
    const stranger = await makeJudge(db, world.competition.id);
    const [, second] = world.entries;
    await makeConflict(db, other.id, entry.id);
    const place = { roundId: world.roundId, entryId: second?.id ?? "", judgeId: other.id };
    await makeAssignment(db, { ...place, state: "recused", recuseReason: "Bận." });
    expect(await ask(entry.id, other.id)).toEqual({ ok: false, error: "conflict_declared" });
    expect(await ask(second?.id ?? "", other.id)).toEqual({ ok: false, error: "recused" });
    for (const id of [shadow.id, stranger.id, newId()])
      expect(await ask(entry.id, id)).toEqual({ ok: false, error: "not_found" });
    expect(await ask(newId(), other.id)).toEqual({ ok: false, error: "not_found" });
    expect(await asked()).toEqual([]);
  });

  it("waits for an open round, and is the organizer's alone", async () => {
    const { db, world, where, entry, other, asked } = await stage(dialect);
    const pair = { entryId: entry.id, judgeId: other.id };
    const late = await testCtx(db, world.organizer, { now: "2026-09-11T00:00:00.000Z" });
    expect(await askExtraScore(late, where, pair)).toEqual({ ok: false, error: "round_closed" });
    const secretary = await testCtx(db, world.secretary, { now });
    expect(await askExtraScore(secretary, where, pair)).toEqual({ ok: false, error: "forbidden" });
    const founder = await testCtx(db, world.entries[0]?.founder ?? null, { now });
    expect(await askExtraScore(founder, where, pair)).toEqual({ ok: false, error: "not_found" });
    const foreign = { competitionId: newId(), roundId: world.roundId };
    const organizer = await testCtx(db, world.organizer, { now });
    expect(await askExtraScore(organizer, foreign, pair)).toEqual({ ok: false, error: "not_found" });
    expect(await asked()).toEqual([]);
  });
});
