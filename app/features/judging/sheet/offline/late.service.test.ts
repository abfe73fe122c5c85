import { describe, expect, it } from "vitest";
import { testCtx } from "~/server/testing.server";
import type { DialectName } from "~db/dialect";
import { makeAssignment, makeConflict, makeJuryMember } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { makeJudgingWorld } from "../../testing.server";
import { type SentScore, saveScore, submitScore } from "../score.service.server";
import { readScoreSheet } from "../sheet.service.server";
import { decideLate, readLate } from "./late.service.server";

const opensAt = "2026-09-01T00:00:00.000Z";
const closesAt = "2026-09-10T10:00:00.000Z";
const before = "2026-09-10T09:50:00.000Z";
const after = "2026-09-10T10:30:00.000Z";
const whole = { novelty: 4_500, market: 3_000 };

const offline = (given: Partial<SentScore> = {}): SentScore => ({
  act: "submit",
  saveKey: "from-a-phone-1",
  revision: 0,
  marks: whole,
  remark: "Viết khi mất mạng.",
  privateNote: "",
  confidence: null,
  madeAt: before,
  sentAt: after,
  waited: "on",
  ...given,
});

async function closedRound(dialect: DialectName) {
  const db = await freshDb(dialect);
  const world = await makeJudgingWorld(db, { judges: 2, round: { opensAt, closesAt } });
  const [judge, chair] = world.judges;
  const [entry] = world.entries;
  if (!judge || !chair || !entry) throw new Error("an empty world");
  await db.updateTable("jury_member").set({ role: "chair" }).where("judge_id", "=", chair.id).execute();
  const { id } = await makeAssignment(db, {
    roundId: world.roundId,
    entryId: entry.id,
    judgeId: judge.id,
    state: "begun",
  });
  const ctx = await testCtx(db, judge.viewer, { now: after });
  const asChair = await testCtx(db, chair.viewer, { now: after });
  return { db, world, judge, chair, entry, id, ctx, asChair, roundId: world.roundId };
}

const sheets = (db: Awaited<ReturnType<typeof freshDb>>) =>
  db.selectFrom("score_sheet").select(["revision", "total", "remark"]).execute();

describe.each(dialects)("a sheet that arrives late on %s", (dialect) => {
  it("is kept beside the sheet, answered again when it is repeated, and changes nothing that counts", async () => {
    const { db, id, ctx } = await closedRound(dialect);
    const first = await submitScore(ctx, id, offline());
    expect(first).toEqual({
      ok: true,
      value: { revision: 0, total: 7_500, savedAt: after, isSubmission: true, isLate: true },
    });
    expect(await submitScore({ ...ctx, now: "2026-09-10T11:00:00.000Z" }, id, offline())).toEqual(first);
    expect(await sheets(db)).toEqual([]);
    expect(
      await db.selectFrom("score_version").select(["revision", "is_late", "via", "made_at", "saved_at"]).execute(),
    ).toEqual([{ revision: -1, is_late: 1, via: "offline", made_at: before, saved_at: after }]);
  });

  it.each([
    ["written after the deadline", { madeAt: "2026-09-10T10:00:00.001Z", sentAt: after }],
    ["written when nobody says", { madeAt: "", sentAt: "" }],
    [
      "sent by a clock that is hours slow, a minute after it was written",
      { madeAt: "2026-09-10T05:00:00.000Z", sentAt: "2026-09-10T05:01:00.000Z" },
    ],
  ])("isn't kept when it was %s", async (_when, journey) => {
    const { db, id, ctx } = await closedRound(dialect);
    expect(await submitScore(ctx, id, offline(journey))).toEqual({ ok: false, error: "round_closed" });
    expect(await db.selectFrom("score_version").select("id").execute()).toEqual([]);
  });

  it("goes by the hour at which the organizer closed the round early", async () => {
    const { db, id, ctx, asChair, roundId, world } = await closedRound(dialect);
    await db.updateTable("round").set({ state: "closed" }).where("id", "=", roundId).execute();
    const change = { round_id: roundId, from_state: "open", to_state: "closed", changed_by: world.organizer.id };
    await db
      .insertInto("round_change")
      .values({ id: "c1", ...change, changed_at: "2026-09-10T09:00:00.000Z" })
      .execute();
    expect(await submitScore(ctx, id, offline())).toEqual({ ok: false, error: "round_closed" });
    expect((await submitScore(ctx, id, offline({ madeAt: "2026-09-10T08:59:00.000Z" }))).ok).toBe(true);
    const view = await readLate(asChair, { roundId });
    expect(view.ok && view.value.closedAt).toBe("2026-09-10T09:00:00.000Z");
  });

  it("arrives in time as any other, with the way it came", async () => {
    const { db, id, ctx } = await closedRound(dialect);
    await saveScore(
      { ...ctx, now: before },
      id,
      offline({ act: "save", madeAt: "2026-09-10T09:00:00.000Z", sentAt: before }),
    );
    expect(await db.selectFrom("score_version").select(["revision", "is_late", "via", "made_at"]).execute()).toEqual([
      { revision: 1, is_late: 0, via: "offline", made_at: "2026-09-10T09:00:00.000Z" },
    ]);
  });

  it("counts once the chair says so, with a reason: total, state, letter, log", async () => {
    const { db, id, ctx, asChair, roundId, judge, entry } = await closedRound(dialect);
    await saveScore(
      { ...ctx, now: before },
      id,
      offline({ act: "save", saveKey: "in-time-1", marks: { novelty: 1_000 } }),
    );
    await submitScore(ctx, id, offline({ revision: 1 }));
    await db.updateTable("round_entry").set({ outcome: "eliminated" }).execute();
    const view = await readLate(asChair, { roundId });
    const [late] = view.ok ? view.value.sheets : [];
    expect(late).toMatchObject({ total: 7_500, madeAt: before, arrivedAt: after, countedTotal: null, mayDecide: true });
    const form = { versionId: late?.versionId ?? "", decision: "accept" as const, reason: "Mất điện cả xã." };
    expect(await decideLate(asChair, roundId, form)).toEqual({ ok: true, value: true });
    expect(await decideLate(asChair, roundId, form)).toEqual({ ok: false, error: "already_done" });
    expect(await sheets(db)).toEqual([{ revision: 2, total: 7_500, remark: "Viết khi mất mạng." }]);
    expect(await db.selectFrom("assignment").select(["state", "submitted_at"]).execute()).toEqual([
      { state: "submitted", submitted_at: after },
    ]);
    expect(await db.selectFrom("round_entry").select("outcome").execute()).toEqual([{ outcome: null }]);
    expect(
      await db.selectFrom("score_version").select(["late_counts", "late_reason"]).where("is_late", "=", 1).execute(),
    ).toEqual([{ late_counts: 1, late_reason: "Mất điện cả xã." }]);
    const letters = await db.selectFrom("letter").select(["to_email", "subject"]).execute();
    expect(letters).toEqual([{ to_email: judge.viewer.email, subject: expect.stringContaining(entry.number ?? "") }]);
    const acts = await db.selectFrom("activity").select("act").orderBy("sequence").execute();
    expect(acts.map(({ act }) => act)).toEqual(["score.kept_late", "late_score.accepted"]);
  });

  it("refused by the chair, leaves what counts alone", async () => {
    const { db, id, ctx, asChair, roundId } = await closedRound(dialect);
    await submitScore(ctx, id, offline());
    const view = await readLate(asChair, { roundId });
    const versionId = (view.ok && view.value.sheets[0]?.versionId) || "";
    expect(await decideLate(asChair, roundId, { versionId, decision: "refuse", reason: "Không rõ lý do." })).toEqual({
      ok: true,
      value: false,
    });
    expect(await sheets(db)).toEqual([]);
  });

  it("is told of on the judge's own sheet: waiting, refused, or kept without what it takes to count", async () => {
    const { db, id, ctx, asChair, roundId } = await closedRound(dialect);
    const told = async () => {
      const sheet = await readScoreSheet(ctx, id);
      return sheet.ok ? sheet.value.late : sheet.error;
    };
    expect(await told()).toBeNull();
    await saveScore(ctx, id, offline({ act: "save", saveKey: "from-a-phone-0", marks: { novelty: 4_500 } }));
    expect(await told()).toEqual({ arrivedAt: after, total: null, counts: null });
    await submitScore(ctx, id, offline());
    expect(await told()).toEqual({ arrivedAt: after, total: 7_500, counts: null });
    const { id: versionId } = await db
      .selectFrom("score_version")
      .select("id")
      .where("is_submission", "=", 1)
      .executeTakeFirstOrThrow();
    await decideLate(asChair, roundId, { versionId, decision: "refuse", reason: "Không rõ lý do." });
    expect(await told()).toEqual({ arrivedAt: after, total: 7_500, counts: false });
  });

  it("is decided by nobody but a chair, never their own, and not once the results are published", async () => {
    const { db, id, ctx, asChair, roundId, world, judge, chair, entry } = await closedRound(dialect);
    await submitScore(ctx, id, offline());
    const view = await readLate(asChair, { roundId });
    const form = {
      versionId: (view.ok && view.value.sheets[0]?.versionId) || "",
      decision: "accept" as const,
      reason: "Mất điện.",
    };
    const asOrganizer = await testCtx(db, world.organizer, { now: after });
    expect(await decideLate(asOrganizer, roundId, form)).toEqual({ ok: false, error: "forbidden" });
    expect(await decideLate(ctx, roundId, form)).toEqual({ ok: false, error: "not_found" });
    expect(await readLate(ctx, { roundId })).toEqual({ ok: false, error: "not_found" });
    expect((await readLate(asOrganizer, { roundId })).ok).toBe(true);
    await makeJuryMember(db, roundId, judge.id, {
      role: "chair",
      divisionId: world.competition.divisionIds[0] ?? null,
    });
    expect(await decideLate(ctx, roundId, form)).toEqual({ ok: false, error: "forbidden" });
    await makeConflict(db, chair.id, entry.id);
    expect(await decideLate(asChair, roundId, form)).toEqual({ ok: false, error: "not_found" });
    await db.deleteFrom("conflict").execute();
    await db.updateTable("round").set({ state: "published" }).execute();
    expect(await decideLate(asChair, roundId, form)).toEqual({ ok: false, error: "results_published" });
    expect(await sheets(db)).toEqual([]);
  });

  it("is kept once of six tabs that send it at the same moment", async () => {
    const { db, id, ctx } = await closedRound(dialect);
    const answers = await Promise.all(Array.from({ length: 6 }, () => submitScore(ctx, id, offline())));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await db.selectFrom("score_version").select("revision").execute()).toEqual([{ revision: -1 }]);
  });
});
