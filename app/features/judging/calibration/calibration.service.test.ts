import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { testCtx } from "~/server/testing.server";
import type { Db } from "~db/dialect";
import { makeConflict, makeJudge } from "~db/factories/judging";
import { dialects, freshDb } from "~db/testing";
import { seatJudge } from "../judges/judges.service.server";
import { makeJudgingWorld } from "../testing.server";
import { readCalibrations, stepCalibration } from "./calibration.service.server";
import { listOwnCalibrations, readCalibrationSheet, saveCalibration } from "./calibration-sheet.service.server";

const refusal = (error: string) => ({ ok: false, error });

/** A planned round with three judges, whose calibration entry is chosen; the third has a conflict with it. */
async function planned(db: Db) {
  const world = await makeJudgingWorld(db, { entries: 2, judges: 3, round: { state: "planned" } });
  const organizer = await testCtx(db, world.organizer);
  const [entry] = world.entries;
  const [first, second, third] = world.judges;
  if (!entry || !first || !second || !third) throw new Error("the world has an entry and three judges");
  await makeConflict(db, third.id, entry.id);
  const competitionId = world.competition.id;
  const divisionId = world.competition.divisionIds[0] ?? "";
  const set = { act: "set" as const, divisionId, entryId: entry.id, note: "", dueAt: null };
  const step = (form: Parameters<typeof stepCalibration>[3], ctx = organizer) =>
    stepCalibration(ctx, competitionId, world.roundId, form);
  const read = async () => {
    const view = await readCalibrations(organizer, competitionId, world.roundId);
    if (!view.ok) throw new Error(view.error);
    return view.value;
  };
  const as = (judge: typeof first) => testCtx(db, judge.viewer, { now: organizer.now });
  return { db, world, organizer, set, step, read, as, first, second, third, competitionId };
}

const sheet = (revision: number, novelty: number, market: number) => ({
  act: "submit" as const,
  revision,
  marks: { novelty, market },
  remark: "",
});

describe.each(dialects)("calibration on %s", (dialect) => {
  it("is scored by every judge without a conflict before the round opens, and shows how far they are apart", async () => {
    const { db, set, step, read, as, first, second, third } = await planned(await freshDb(dialect));
    expect(await step(set)).toMatchObject({ ok: true });
    expect(await step(set)).toEqual(refusal("already_done"));
    const letters = await db
      .selectFrom("letter")
      .select("to_email")
      .where("dedupe_key", "like", "calibration:%")
      .execute();
    expect(letters).toHaveLength(2);
    const [before] = (await read()).calibrations;
    if (!before) throw new Error("the entry was chosen");
    const [one, two] = [await as(first), await as(second)];
    expect(await readCalibrationSheet(await as(third), before.id)).toEqual(refusal("not_found"));
    expect(await saveCalibration(await as(third), before.id, sheet(0, 5_000, 3_000))).toEqual(refusal("not_found"));
    expect(await listOwnCalibrations(await as(third))).toEqual([]);
    expect(await listOwnCalibrations(one)).toMatchObject([{ id: before.id, isSubmitted: false }]);
    expect(await saveCalibration(one, before.id, { ...sheet(0, 5_000, 0), marks: { novelty: 5_000 } })).toEqual(
      refusal("marks_missing"),
    );
    expect(await saveCalibration(one, before.id, sheet(0, 999_999, 3_000))).toEqual(refusal("mark_invalid"));
    expect(await saveCalibration(one, before.id, sheet(0, 5_000, 3_000))).toEqual({ ok: true, value: 8_000 });
    expect(await saveCalibration(one, before.id, sheet(0, 4_000, 3_000))).toEqual(refusal("changed_elsewhere"));
    expect(await saveCalibration(two, before.id, sheet(0, 3_000, 3_500))).toEqual({ ok: true, value: 6_500 });
    expect(await readCalibrationSheet(one, before.id)).toMatchObject({ value: { spread: [] } });
    const [after] = (await read()).calibrations;
    expect(after?.spread.map(({ key, low, high }) => [key, low, high])).toEqual([
      ["novelty", 3_000, 5_000],
      ["market", 3_000, 3_500],
      [null, 6_500, 8_000],
    ]);
    expect(await step({ act: "remove", calibrationId: before.id })).toEqual(refusal("calibration_begun"));
    expect(await step({ act: "reveal", calibrationId: before.id })).toMatchObject({ ok: true });
    expect(await step({ act: "reveal", calibrationId: before.id })).toEqual(refusal("already_done"));
    expect(await saveCalibration(one, before.id, sheet(1, 4_000, 3_000))).toEqual(refusal("calibration_over"));
    const seen = await readCalibrationSheet(one, before.id);
    expect(seen).toMatchObject({ value: { spread: [{ key: "novelty", own: 5_000 }, {}, {}] } });
    expect(JSON.stringify(seen)).not.toContain(second.viewer.name);
  });

  it("asks who is seated later, and is closed to everyone once the entry is withdrawn", async () => {
    const { db, world, organizer, set, step, read, as, first, competitionId } = await planned(await freshDb(dialect));
    expect(await step(set)).toMatchObject({ ok: true });
    const { id: judgeId } = await makeJudge(db, competitionId, { email: "moi.den@example.vn" });
    const seat = { roundId: world.roundId, judgeId, divisionId: null, role: "member" as const };
    for (const role of ["member", "shadow"] as const)
      expect(await seatJudge(organizer, competitionId, { ...seat, role })).toEqual({ ok: true });
    const letters = await db
      .selectFrom("letter")
      .select("to_email")
      .where("dedupe_key", "like", `calibration:%:${judgeId}`)
      .execute();
    expect(letters).toEqual([{ to_email: "moi.den@example.vn" }]);
    const [chosen] = (await read()).calibrations;
    const [one, id] = [await as(first), chosen?.id ?? ""];
    await db.updateTable("entry").set({ state: "withdrawn" }).where("id", "=", set.entryId).execute();
    expect(await readCalibrationSheet(one, id)).toEqual(refusal("entry_withdrawn"));
    expect(await saveCalibration(one, id, sheet(0, 5_000, 3_000))).toEqual(refusal("entry_withdrawn"));
    expect(await listOwnCalibrations(one)).toEqual([]);
    expect(await step({ act: "remove", calibrationId: id })).toMatchObject({ ok: true });
    expect(await step(set)).toEqual(refusal("not_found"));
  });

  it("is the organizer's to set, for a round that hasn't begun, with an entry of its competition", async () => {
    const { db, world, organizer, set, step, first, as, competitionId } = await planned(await freshDb(dialect));
    expect(await step(set, await testCtx(db, world.secretary, { now: organizer.now }))).toEqual(refusal("forbidden"));
    expect(await step(set, await as(first))).toEqual(refusal("not_found"));
    expect(await step({ ...set, entryId: newId() })).toEqual(refusal("not_found"));
    expect(await step({ ...set, divisionId: newId() })).toEqual(refusal("not_found"));
    expect(await stepCalibration(organizer, newId(), world.roundId, set)).toEqual(refusal("not_found"));
    await db.updateTable("round").set({ state: "open" }).where("competition_id", "=", competitionId).execute();
    expect(await step(set)).toEqual(refusal("round_begun"));
  });
});
