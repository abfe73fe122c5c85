import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeAssignment, makeConflict } from "~db/factories/judging";
import { countQueries, dialects, freshDb } from "~db/testing";
import { type JudgingWorld, makeJudgingWorld } from "../testing.server";
import type { ScoreForm } from "./score.form";
import { saveScore, submitScore } from "./score.service.server";
import { listSheets } from "./sheet.queries.server";

const now = "2026-09-01T02:00:00.000Z";
const later = "2026-09-01T02:05:00.000Z";
const whole = { novelty: 4_550, market: 3_000 };
const form = (given: Partial<ScoreForm> = {}): ScoreForm => ({
  act: "submit",
  saveKey: newId(),
  revision: 0,
  marks: whole,
  remark: "Nên thử với hai hợp tác xã.",
  privateNote: "",
  confidence: null,
  ...given,
});

async function assigned(db: Db, state = "published", given: Parameters<typeof makeJudgingWorld>[1] = {}) {
  const world = await makeJudgingWorld(db, given);
  const [entry, judge] = [world.entries[0], world.judges[0]];
  if (!entry || !judge) throw new Error("a world has an entry and a judge");
  const { id } = await makeAssignment(db, { roundId: world.roundId, entryId: entry.id, judgeId: judge.id, state });
  return { world, entry, judge, id, ctx: await testCtx(db, judge.viewer, { now }) };
}

const stateOf = (db: Db, id: string) =>
  db
    .selectFrom("assignment")
    .select(["state", "begun_at", "submitted_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const frozenAt = async (db: Db, { rubricId }: JudgingWorld) =>
  (await db.selectFrom("rubric").select("frozen_at").where("id", "=", rubricId).executeTakeFirstOrThrow()).frozen_at;

describe.each(dialects)("a judge's score on %s", (dialect) => {
  it("is recorded with its total, an immutable version and an activity, and freezes the rubric", async () => {
    const db = await freshDb(dialect);
    const { world, entry, judge, id, ctx } = await assigned(db);
    expect(await submitScore(ctx, id, form())).toEqual({
      ok: true,
      value: { revision: 1, total: 7_550, savedAt: now, isSubmission: true },
    });
    expect(await stateOf(db, id)).toEqual({ state: "submitted", begun_at: now, submitted_at: now });
    expect(await frozenAt(db, world)).toBe(now);
    expect(await listSheets(db, world.roundId)).toEqual([
      {
        assignmentId: id,
        entryId: entry.id,
        divisionId: world.competition.divisionIds[0],
        judgeId: judge.id,
        judgeName: judge.viewer.name,
        role: "member",
        marks: whole,
        total: 7_550,
        remark: "Nên thử với hai hợp tác xã.",
        submittedAt: now,
      },
    ]);
    const acts = await db.selectFrom("activity").select(["act", "subject_id", "actor_id"]).execute();
    expect(acts).toEqual([{ act: "score.submitted", subject_id: id, actor_id: judge.viewer.id }]);
  });

  it("is saved half marked, without a total, and begins the assignment", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    const saved = await saveScore(ctx, id, form({ marks: { novelty: 1_000 } }));
    expect(saved).toEqual({ ok: true, value: { revision: 1, total: null, savedAt: now, isSubmission: false } });
    expect(await stateOf(db, id)).toEqual({ state: "begun", begun_at: now, submitted_at: null });
    expect(await db.selectFrom("activity").select("id").execute()).toEqual([]);
  });

  it("keeps how sure the judge is with the sheet and with its version", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    await submitScore(ctx, id, form({ confidence: 2 }));
    expect(await db.selectFrom("score_sheet").select("confidence").execute()).toEqual([{ confidence: 2 }]);
    expect(await db.selectFrom("score_version").select("confidence").execute()).toEqual([{ confidence: 2 }]);
  });

  it("gives a repeated save its first answer, and writes nothing twice", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    const sent = form({ marks: { novelty: 1_000 } });
    const first = await saveScore(ctx, id, sent);
    expect(await saveScore({ ...ctx, now: later }, id, sent)).toEqual(first);
    expect(await db.selectFrom("score_version").select("revision").execute()).toEqual([{ revision: 1 }]);
  });

  it("tells a second tab that the sheet has changed", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    await saveScore(ctx, id, form());
    expect(await saveScore(ctx, id, form({ marks: { novelty: 0 } }))).toEqual({
      ok: false,
      error: "changed_elsewhere",
    });
    const sheet = await db.selectFrom("score_sheet").select(["revision", "marks"]).executeTakeFirstOrThrow();
    expect({ ...sheet, marks: JSON.parse(sheet.marks) }).toEqual({ revision: 1, marks: whole });
  });

  it("counts what was submitted until it is submitted again", async () => {
    const db = await freshDb(dialect);
    const { world, id, ctx } = await assigned(db);
    await submitScore(ctx, id, form());
    await saveScore(ctx, id, form({ revision: 1, marks: { novelty: 0, market: 0 } }));
    const totals = async () => (await listSheets(db, world.roundId)).map(({ total }) => total);
    expect(await totals()).toEqual([7_550]);
    expect((await stateOf(db, id)).state).toBe("submitted");
    await submitScore({ ...ctx, now: later }, id, form({ revision: 2, marks: { novelty: 0, market: 50 } }));
    expect(await totals()).toEqual([50]);
  });

  it.each([
    ["marks_missing", { marks: { novelty: 100 } }, "published", now],
    ["mark_invalid", { marks: { novelty: 125, market: 0 } }, "published", now],
    ["mark_invalid", { marks: { novelty: 6_050, market: 0 } }, "begun", now],
    ["changed_elsewhere", { revision: 4 }, "begun", now],
    ["not_found", {}, "draft", now],
    ["recused", {}, "recused", now],
    ["round_closed", {}, "published", "2026-09-20T00:00:00.000Z"],
  ] as const)("is refused: %s", async (reason, given, state, at) => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db, state);
    expect(await submitScore({ ...ctx, now: at }, id, form(given))).toEqual({ ok: false, error: reason });
    expect(await db.selectFrom("score_version").select("id").execute()).toEqual([]);
  });

  it("is refused to anyone else, to a judge in conflict, and for a withdrawn entry", async () => {
    const db = await freshDb(dialect);
    const { world, entry, judge, id, ctx } = await assigned(db);
    const asOrganizer = await testCtx(db, world.organizer, { now });
    expect(await submitScore(asOrganizer, id, form())).toEqual({ ok: false, error: "not_found" });
    expect(await submitScore(ctx, "no-id", form())).toEqual({ ok: false, error: "not_found" });
    await db.updateTable("entry").set({ state: "withdrawn" }).execute();
    expect(await submitScore(ctx, id, form())).toEqual({ ok: false, error: "entry_withdrawn" });
    await makeConflict(db, judge.id, entry.id);
    expect(await submitScore(ctx, id, form())).toEqual({ ok: false, error: "conflict_declared" });
  });

  it("costs five queries, none of them a list, and one more where the round is held first", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    await submitScore(ctx, id, form());
    const again = form({ revision: 1 });
    expect(await countQueries(db, (counted) => submitScore({ ...ctx, db: counted }, id, again))).toBe(
      dialect === "postgres" ? 6 : 5,
    );
  });

  it("of six tabs at the same moment takes one and tells the others", async () => {
    const db = await freshDb(dialect);
    const { id, ctx } = await assigned(db);
    const answers = await Promise.all(Array.from({ length: 6 }, () => submitScore(ctx, id, form())));
    const said = answers.map((answer) => (answer.ok ? "saved" : answer.error)).sort();
    expect(said).toEqual([...Array.from({ length: 5 }, () => "changed_elsewhere"), "saved"]);
    expect(await db.selectFrom("score_version").select("revision").execute()).toEqual([{ revision: 1 }]);
  });
});
