import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeJudge, makeJuryMember } from "~db/factories/judging";
import { makeAccount } from "~db/factories/people";
import { dialects, freshDb } from "~db/testing";
import { makeSettledWorld } from "../results/settled.testing.server";
import { saveCriterion } from "../rubric-node.service.server";
import { readPublicRounds } from "../setup/rounds.service.server";
import { beginCorrection, decideCorrection, proposeCorrection, readCorrection } from "./correction.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

async function stage(db: Db) {
  const world = await makeSettledWorld(db, [
    [6_000, 2_000],
    [3_000, 4_000],
  ]);
  const viewer = await makeAccount(db);
  const chair = await makeJudge(db, world.competition.id, { account: viewer });
  await makeJuryMember(db, world.roundId, chair.id, { role: "chair" });
  const ctx = await testCtx(db, world.organizer);
  await db.updateTable("rubric").set({ frozen_at: ctx.now }).where("id", "=", world.rubricId).execute();
  const begun = await beginCorrection(ctx, world.competition.id, { revision: 1, rubricId: world.rubricId });
  if (!begun.ok) throw new Error(begun.error);
  return { world, ctx, rubricId: begun.value, asChair: await testCtx(db, viewer) };
}

/** The numbers of one criterion changed, as its form would send them. */
const changed = (revision: number, rubricId: string, key: "novelty" | "market", maxMark: number, weight: number) => ({
  revision,
  rubricId,
  key,
  parent: "",
  title: { vi: `Tiêu chí ${key}`, en: null },
  hint: { vi: "", en: null },
  scale: "coefficient" as const,
  source: "judges" as const,
  copyLevelsOf: null,
  weight,
  minMark: 0,
  maxMark,
  step: 50,
  levels: [],
});

const why = "Đúng với thể lệ đã ban hành.";
const reason = "Hệ số in sai so với thể lệ.";

describe.each(dialects)("a correction of a frozen rubric on %s", (dialect) => {
  it("is written by the organizer, decided by the chair, and recomputes every sheet, the old totals kept", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, rubricId, asChair } = await stage(db);
    const id = world.competition.id;
    expect((await saveCriterion(ctx, id, changed(2, rubricId, "novelty", 6_000, 50))).ok).toBe(true);
    const early = await proposeCorrection(ctx, id, { revision: 3, rubricId, reason });
    expect(early).toEqual({ ok: false, error: "correction_invalid" }); // 30 + 40 isn't 100
    expect((await saveCriterion(ctx, id, changed(3, rubricId, "market", 4_000, 175))).ok).toBe(true);
    expect(await proposeCorrection(ctx, id, { revision: 4, rubricId, reason })).toEqual({ ok: true, value: rubricId });
    expect(await saveCriterion(ctx, id, changed(5, rubricId, "market", 4_000, 100))).toEqual({
      ok: false,
      error: "correction_pending",
    });
    const { id: correctionId } = await db.selectFrom("rubric_correction").select("id").executeTakeFirstOrThrow();
    expect(await decideCorrection(ctx, correctionId, { decision: "approve", reason: why })).toEqual({
      ok: false,
      error: "forbidden",
    });
    await db.updateTable("round_entry").set({ outcome: "advanced" }).execute();
    const before = await readCorrection(asChair, correctionId);
    const [first, second] = world.entries.map((entry) => entry.id);
    const figures = (view: typeof before) =>
      view.ok && view.value.compared[0]?.rows.map(({ entryId, was, is }) => [entryId, was, is]);
    const compared = [
      [second, { figure: 7_000, rank: 2 }, { figure: 8_500, rank: 1 }],
      [first, { figure: 8_000, rank: 1 }, { figure: 6_500, rank: 2 }],
    ];
    expect(figures(before)).toEqual(compared);
    expect(await decideCorrection(asChair, correctionId, { decision: "approve", reason: why })).toEqual({
      ok: true,
      value: 2,
    });
    expect(await decideCorrection(asChair, correctionId, { decision: "approve", reason: why })).toEqual({
      ok: false,
      error: "already_done",
    });
    expect(figures(await readCorrection(ctx, correctionId))).toEqual(compared);
    const decided = await db.selectFrom("rubric_correction").select("decision_reason").executeTakeFirstOrThrow();
    expect(decided.decision_reason).toBe(why);
    const outcomes = await db.selectFrom("round_entry").select("outcome").execute();
    expect(outcomes).toEqual([{ outcome: null }, { outcome: null }]);
    const sheets = await db.selectFrom("score_sheet").select(["total", "revision"]).orderBy("total").execute();
    expect(sheets.map(({ total }) => total)).toEqual([6_500, 8_500]);
    const versions = await db.selectFrom("score_version").select("total").orderBy("total").execute();
    expect(versions.map(({ total }) => total)).toEqual([6_500, 7_000, 8_000, 8_500]);
    const round = await db.selectFrom("round_division").select("rubric_id").executeTakeFirstOrThrow();
    expect(round.rubric_id).toBe(rubricId);
    const rounds = await readPublicRounds(ctx, id);
    expect(rounds.rubrics[0]?.corrections).toEqual([{ reason, at: asChair.now }]);
  });

  it("stays blocked by marks outside the new scale, which are named", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, rubricId } = await stage(db);
    const id = world.competition.id;
    await saveCriterion(ctx, id, changed(2, rubricId, "novelty", 5_000, 100));
    await saveCriterion(ctx, id, changed(3, rubricId, "market", 5_000, 100));
    expect(await proposeCorrection(ctx, id, { revision: 4, rubricId, reason })).toEqual({
      ok: false,
      error: "correction_invalid",
    });
  });

  it("refused changes nothing, and may be written on", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, rubricId, asChair } = await stage(db);
    const id = world.competition.id;
    await saveCriterion(ctx, id, changed(2, rubricId, "novelty", 6_000, 50));
    await saveCriterion(ctx, id, changed(3, rubricId, "market", 4_000, 175));
    await proposeCorrection(ctx, id, { revision: 4, rubricId, reason });
    const { id: correctionId } = await db.selectFrom("rubric_correction").select("id").executeTakeFirstOrThrow();
    expect(await decideCorrection(asChair, correctionId, { decision: "refuse", reason: why })).toEqual({
      ok: true,
      value: 0,
    });
    const round = await db.selectFrom("round_division").select("rubric_id").executeTakeFirstOrThrow();
    expect(round.rubric_id).toBe(world.rubricId);
    const again = await saveCriterion(ctx, id, changed(5, rubricId, "market", 4_000, 175));
    expect(again).toEqual({ ok: true, value: rubricId });
    const letters = await db.selectFrom("letter").select("dedupe_key").orderBy("dedupe_key").execute();
    expect(letters.filter(({ dedupe_key }) => dedupe_key.startsWith("correction:"))).toHaveLength(2);
  });

  it("is nobody else's", async () => {
    const db = await freshDb(dialect);
    const { world, ctx, rubricId } = await stage(db);
    const id = world.competition.id;
    const asSecretary = { ...ctx, viewer: world.secretary };
    const begin = { revision: 2, rubricId: world.rubricId };
    expect(await beginCorrection(asSecretary, id, begin)).toEqual({ ok: false, error: "forbidden" });
    expect(await beginCorrection(ctx, id, begin)).toEqual({ ok: false, error: "already_done" });
    expect(await beginCorrection(ctx, id, { ...begin, rubricId })).toEqual({ ok: false, error: "invalid" });
    for (const viewer of [world.judges[0]?.viewer ?? null, world.entries[0]?.founder ?? null, null]) {
      const notFound = { ok: false, error: "not_found" };
      expect(await readCorrection({ ...ctx, viewer }, newId())).toEqual(notFound);
      expect(await decideCorrection({ ...ctx, viewer }, newId(), { decision: "approve", reason: why })).toEqual(
        notFound,
      );
    }
  });
});
