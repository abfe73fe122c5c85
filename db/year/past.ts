import { day, type Instant, minute, plus } from "~/core/instant";
import type { Random } from "~/core/random";
import { sheetTotal } from "~/features/judging/score";
import { tieAtTheLine } from "../content/aftermath";
import type { CriterionContent, PastProjectContent } from "../content/types";
import { makeAssignment, makeRoundEntry } from "../factories/judging";
import { makePublishedResults } from "../factories/published";
import { makeAward } from "../factories/results";
import { makeSheet } from "../factories/sheet";
import type { Edition, EditionRound } from "./edition";
import type { SeededEntry } from "./entries";
import { type SeededJudge, seatJury } from "./jury";
import { idOf, type People } from "./people";
import { drawRemark } from "./scoring";
import { instantOf, type Year } from "./year";

export type PastEntry = SeededEntry & { readonly project: PastProjectContent };

/** A finished edition: both rounds scored by the whole panel so that the means are what the content says, prizes given. */
export async function seedPastScoring(
  year: Year,
  people: People,
  edition: Edition,
  entries: readonly PastEntry[],
  jury: readonly SeededJudge[],
): Promise<void> {
  const [desk, final] = edition.rounds;
  if (!desk || !final) throw new Error(`${edition.content.key} needs two rounds`);
  const finalists = entries.filter(({ project }) => project.result.final !== undefined);
  const isFinalist = new Set(finalists.map(({ id }) => id));
  await scoreRound(year, people, desk, entries, jury, {
    meanOf: ({ project }) => project.result.desk,
    outcomeOf: ({ id }) => (isFinalist.has(id) ? "advanced" : "eliminated"),
  });
  await scoreRound(year, people, final, finalists, jury, {
    meanOf: ({ project }) => project.result.final ?? 0,
    outcomeOf: () => null,
  });
  for (const entry of finalists) {
    const { prize, citation } = entry.project.result;
    if (!prize) continue;
    await makeAward(year.db, {
      prizeId: idOf(edition.prizeIds, prize),
      entryId: entry.id,
      reason: citation ?? "",
      awardedBy: people.organizer.id,
      awardedAt: plus(instantOf(year, final.content.until), day),
    });
  }
  for (const { id, content } of [desk, final]) {
    const publishedAt = plus(instantOf(year, content.until), day);
    await makePublishedResults(year.db, id, { publishedBy: people.organizer.id, publishedAt });
  }
}

type Outcomes = {
  /** hundredths */
  readonly meanOf: (entry: PastEntry) => number;
  readonly outcomeOf: (entry: PastEntry) => string | null;
};

async function scoreRound(
  year: Year,
  people: People,
  round: EditionRound,
  entries: readonly PastEntry[],
  jury: readonly SeededJudge[],
  { meanOf, outcomeOf }: Outcomes,
) {
  const { db, random } = year;
  const opens = instantOf(year, round.content.from);
  const closes = instantOf(year, round.content.until);
  await seatJury(year, round.id, jury, opens);
  await db
    .updateTable("rubric")
    .set({ frozen_at: plus(opens, 60 * minute) })
    .where("id", "=", round.rubricId)
    .execute();
  await closeRound(year, people, round.id, opens, closes);
  for (const entry of entries) {
    const outcome = outcomeOf(entry);
    await makeRoundEntry(db, round.id, entry, entry.divisionId, {
      outcome,
      ...(outcome ? { decidedBy: people.organizer.id, decidedAt: plus(closes, day) } : {}),
      ...(outcome && tieAtTheLine.projects.includes(entry.project.key) ? { outcomeReason: tieAtTheLine.reason } : {}),
    });
    const totals = totalsAround(random, meanOf(entry), jury.length);
    for (const [index, judge] of jury.entries()) {
      const { id } = await makeAssignment(db, {
        roundId: round.id,
        entryId: entry.id,
        judgeId: judge.id,
        state: "submitted",
        source: "run",
        createdAt: opens,
      });
      const marks = marksOf(round.rubric.criteria, totals[index] ?? meanOf(entry));
      const total = sheetTotal(round.rubric.criteria, marks);
      if (!total.ok) throw new Error(`the seed's marks are off: ${total.error}`);
      await makeSheet(
        db,
        { id, judgeId: judge.id },
        {
          marks,
          total: total.value,
          remark: drawRemark(random, entry.project.strength),
          savedBy: judge.accountId,
          savedAt: plus(
            opens,
            random.int(60, Math.floor((Date.parse(closes) - Date.parse(opens)) / minute) - 5) * minute,
          ),
          submitted: true,
        },
      );
    }
  }
}

async function closeRound({ db }: Year, people: People, roundId: string, opens: Instant, closes: Instant) {
  await db
    .updateTable("round")
    .set({ state: "published", assignment_published_at: opens })
    .where("id", "=", roundId)
    .execute();
  const steps = [
    ["planned", "open", opens],
    ["open", "closed", closes],
    ["closed", "deliberating", plus(closes, 60 * minute)],
    ["deliberating", "published", plus(closes, day)],
  ] as const;
  for (const [index, [from_state, to_state, changed_at]] of steps.entries()) {
    const id = `${roundId.slice(0, -1)}${index}`;
    await db
      .insertInto("round_change")
      .values({ id, round_id: roundId, from_state, to_state, changed_by: people.organizer.id, changed_at })
      .execute();
  }
}

const halfPoint = 50;

/** Totals in half points whose mean is exactly the given one (which must be a multiple of a tenth of a point). */
export function totalsAround(random: Random, mean: number, judges: number): number[] {
  const rest = mean * judges;
  const totals = Array.from(
    { length: judges - 1 },
    () => Math.round((mean + (random.next() - 0.5) * 500) / halfPoint) * halfPoint,
  );
  const last = rest - totals.reduce((sum, total) => sum + total, 0);
  return [...totals, last];
}

/** Marks that add up to a total: each criterion's fair share, the remainder handed out step by step. */
export function marksOf(criteria: readonly CriterionContent[], total: number): Record<string, number> {
  const greatest = criteria.reduce((sum, { weight, maxMark }) => sum + (weight * maxMark) / 100, 0);
  const marks = criteria.map(({ key, maxMark, step, weight }) => ({
    key,
    maxMark,
    step,
    weight,
    mark: Math.floor((maxMark * total) / greatest / step) * step,
  }));
  let left = total - marks.reduce((sum, { mark, weight }) => sum + (mark * weight) / 100, 0);
  for (let turn = 0; left > 0 && turn < 10_000; turn++) {
    const one = marks[turn % marks.length];
    const worth = one ? (one.step * one.weight) / 100 : 0;
    if (!one || worth > left || one.mark + one.step > one.maxMark) continue;
    one.mark += one.step;
    left -= worth;
  }
  return Object.fromEntries(marks.map(({ key, mark }) => [key, mark]));
}
