import type { Db } from "~db/dialect";
import { makePrize } from "~db/factories/competition";
import type { MakeRound } from "~db/factories/judging";
import { makeAssignment, makeJudge, makeJuryMember } from "~db/factories/judging";
import { makeSheet } from "~db/factories/sheet";
import { type JudgingWorld, makeJudgingWorld } from "../testing.server";

export type SettledWorld = JudgingWorld & { readonly prizeId: string };

/**
 * A competition whose round has been scored: each entry got each judge's total (novelty and market in hundredths), in
 * the order of the rows; a row left out is a sheet that was begun and never submitted.
 */
export async function makeSettledWorld(
  db: Db,
  totals: readonly (readonly [novelty: number, market: number] | null)[],
  round: MakeRound = {},
): Promise<SettledWorld> {
  const world = await makeJudgingWorld(db, {
    entries: totals.length,
    judges: 1,
    round: { state: "deliberating", ...round },
  });
  const [judge] = world.judges;
  if (!judge) throw new Error("the world has a judge");
  for (const [index, entry] of world.entries.entries()) {
    const given = totals[index];
    const place = { roundId: world.roundId, entryId: entry.id, judgeId: judge.id };
    const assignment = await makeAssignment(db, { ...place, state: given ? "submitted" : "begun" });
    if (given) await addSheet(db, { id: assignment.id, judgeId: judge.id }, given, judge.viewer.id, index);
  }
  const divisionId = world.competition.divisionIds[0] ?? "";
  const prize = await makePrize(db, world.competition.id, {
    divisionId,
    count: 1,
    nameVi: "Giải nhất",
    nameEn: "First prize",
  });
  return { ...world, prizeId: prize.id };
}

async function addSheet(
  db: Db,
  assignment: { id: string; judgeId: string },
  [novelty, market]: readonly [number, number],
  savedBy: string,
  index: number,
): Promise<void> {
  const remark = `Nhận xét cho hồ sơ ${index + 1}.`;
  const sheet = {
    marks: { novelty, market },
    total: novelty + market,
    remark,
    privateNote: "Chỉ giám khảo đọc.",
    savedBy,
  };
  await makeSheet(db, assignment, { ...sheet, submitted: true });
}

/** A shadow judge whose sheet for the first entry must never count. */
export async function addShadow(db: Db, world: JudgingWorld): Promise<void> {
  const judge = await makeJudge(db, world.competition.id);
  await makeJuryMember(db, world.roundId, judge.id, { role: "shadow" });
  const entryId = world.entries[0]?.id ?? "";
  const assignment = await makeAssignment(db, {
    roundId: world.roundId,
    entryId,
    judgeId: judge.id,
    state: "submitted",
  });
  await addSheet(db, { id: assignment.id, judgeId: judge.id }, [0, 0], world.organizer.id, 0);
}
