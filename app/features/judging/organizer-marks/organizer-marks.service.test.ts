import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import { makeCriterion } from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import { readEntryScores, readEntrySheets } from "../progress/entry-scores.service.server";
import { advanceEntries } from "../ranking/advancement.service.server";
import { readRanking } from "../ranking/read-ranking.service.server";
import { publishResults } from "../results/publication.service.server";
import { makeSettledWorld } from "../results/settled.testing.server";
import type { OrganizerMarksForm } from "./organizer-marks.form";
import { giveOrganizerMarks, readOrganizerMarks } from "./organizer-marks.service.server";

type Db = Awaited<ReturnType<typeof freshDb>>;

const definition = JSON.stringify({
  nodes: [
    makeCriterion("novelty", 60),
    makeCriterion("market", 40),
    { ...makeCriterion("attendance", 20), source: "organizer" },
  ],
});

async function stage(db: Db, totals: Parameters<typeof makeSettledWorld>[1]) {
  const world = await makeSettledWorld(db, totals);
  await db.updateTable("rubric").set({ definition }).where("id", "=", world.rubricId).execute();
  const where = { competitionId: world.competition.id, roundId: world.roundId };
  const marks = (...given: (number | null)[]) =>
    Object.fromEntries(world.entries.map(({ id }, index) => [id, { attendance: given[index] ?? null }]));
  return { world, where, marks, ctx: await testCtx(db, world.secretary) };
}

describe.each(dialects)("the organizer's points on %s", (dialect) => {
  it("count once in an entry's figure; until all are there nobody advances and nothing is published", async () => {
    const db = await freshDb(dialect);
    const { world, where, marks, ctx } = await stage(db, [
      [5_000, 3_000],
      [4_000, 3_500],
    ]);
    const asOrganizer = await testCtx(db, world.organizer);
    const publication = { roundId: world.roundId, reason: "", confirmedMissing: 0 };
    expect(await giveOrganizerMarks(ctx, where, { marks: marks(1_000), was: {} })).toEqual({ ok: true, value: 1 });
    expect(await publishResults(asOrganizer, where.competitionId, publication)).toEqual({
      ok: false,
      error: "organizer_marks_missing",
    });
    const plan = {
      divisionId: world.competition.divisionIds[0] ?? "",
      basis: "",
      seats: 1,
      isDecided: "no" as const,
      chosen: [],
    };
    const advanced = await advanceEntries(asOrganizer, where, { ...plan, reason: "" });
    expect(advanced.ok).toBe(false);
    expect(await giveOrganizerMarks(ctx, where, { marks: marks(1_000, 2_000), was: marks(1_000) })).toEqual({
      ok: true,
      value: 1,
    });
    const ranking = await readRanking(ctx, where);
    expect(ranking.ok && ranking.value.chosen?.rows.map(({ figure, means }) => [figure, means.attendance])).toEqual([
      [9_500, 2_000],
      [9_000, 1_000],
    ]);
    const hosted = { organizationId: world.competition.organizationId, competitionId: where.competitionId };
    const ids = world.entries.map(({ id }) => id);
    const listed = await readEntryScores(ctx, hosted, ids);
    expect(ids.map((id) => listed?.scores[id]?.mean)).toEqual([9_000, 9_500]);
    const [sheets] = await readEntrySheets(ctx, hosted, ids[0] ?? "");
    expect(sheets?.mean).toBe(9_000);
    expect((await db.selectFrom("rubric").select("frozen_at").executeTakeFirstOrThrow()).frozen_at).not.toBeNull();
    expect(await publishResults(asOrganizer, where.competitionId, publication)).toEqual({ ok: true, value: 1 });
    expect(await giveOrganizerMarks(ctx, where, { marks: marks(0, 0), was: marks(1_000, 2_000) })).toEqual({
      ok: false,
      error: "results_published",
    });
  });

  it("the same page twice changes nothing; a mark that somebody changed is not written over", async () => {
    const db = await freshDb(dialect);
    const { where, marks, ctx } = await stage(db, [[5_000, 3_000]]);
    const form = { marks: marks(1_000), was: marks() };
    expect(await giveOrganizerMarks(ctx, where, form)).toEqual({ ok: true, value: 1 });
    expect(await giveOrganizerMarks(ctx, where, form)).toEqual({ ok: true, value: 0 });
    const stale = { marks: marks(500), was: marks() };
    expect(await giveOrganizerMarks(ctx, where, stale)).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await giveOrganizerMarks(ctx, where, { marks: marks(), was: marks(1_000) })).toEqual({ ok: true, value: 1 });
    const view = await readOrganizerMarks(ctx, where, null, 1);
    expect(view.ok && [view.value.chosen?.lacking, view.value.chosen?.rows[0]?.marks]).toEqual([1, {}]);
  });

  it("a field that nobody touched leaves alone what a colleague gave in the meantime", async () => {
    const db = await freshDb(dialect);
    const { where, marks, ctx } = await stage(db, [
      [5_000, 3_000],
      [4_000, 3_500],
    ]);
    expect(await giveOrganizerMarks(ctx, where, { marks: marks(1_000), was: marks() })).toEqual({ ok: true, value: 1 });
    const mine = { marks: marks(null, 2_000), was: marks() };
    expect(await giveOrganizerMarks(ctx, where, mine)).toEqual({ ok: true, value: 1 });
    const view = await readOrganizerMarks(ctx, where, null, 1);
    expect(view.ok && view.value.chosen?.rows.map((row) => row.marks.attendance)).toEqual([1_000, 2_000]);
  });

  it("stay within the criterion's scale and the round's entries, and are the staff's alone", async () => {
    const db = await freshDb(dialect);
    const { world, where, marks, ctx } = await stage(db, [[5_000, 3_000]]);
    const give = (given: OrganizerMarksForm["marks"]) => giveOrganizerMarks(ctx, where, { marks: given, was: {} });
    expect(await give(marks(2_050))).toEqual({ ok: false, error: "mark_invalid" });
    expect(await give({ [newId()]: { attendance: 100 } })).toEqual({ ok: false, error: "not_found" });
    expect(await give({ [world.entries[0]?.id ?? ""]: { novelty: 100 } })).toEqual({ ok: false, error: "not_found" });
    for (const viewer of [world.judges[0]?.viewer ?? null, world.entries[0]?.founder ?? null, null]) {
      const other = { ...ctx, viewer };
      expect(await readOrganizerMarks(other, where, null, 1)).toEqual({ ok: false, error: "not_found" });
      expect(await giveOrganizerMarks(other, where, { marks: {}, was: {} })).toEqual({ ok: false, error: "not_found" });
    }
    const elsewhere = { ...where, competitionId: newId() };
    expect(await readOrganizerMarks(ctx, elsewhere, null, 1)).toEqual({ ok: false, error: "not_found" });
  });

  it("one entry and three cost the same number of queries", async () => {
    const db = await freshDb(dialect);
    const count = async (totals: Parameters<typeof makeSettledWorld>[1]) => {
      const { where, ctx } = await stage(db, totals);
      return countQueries(db, (counted) => readOrganizerMarks({ ...ctx, db: counted }, where, null, 1));
    };
    expect(await count([[5_000, 3_000]])).toBe(await count([[5_000, 3_000], [4_000, 3_000], null]));
  });
});
