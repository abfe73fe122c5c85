import type { Db } from "~/server/db.server";
import { listOrganizerMarks } from "../organizer-marks/organizer-marks.queries.server";
import { quotaOf } from "../ranking/gates";
import { type CountedSheet, type RankingRule, rankEntries, usualDecimals } from "../ranking/ranking";
import { findRankedRound, listEntriesToRank } from "../ranking/ranking.queries.server";
import { scoringIsOver } from "../round";
import { computedMaximum, criteriaOf, judgedCriteria, type RubricDefinition } from "../rubric";
import { sheetTotal } from "../score";
import { listSheets } from "../sheet/sheet.queries.server";

type Where = { readonly roundIds: readonly string[]; readonly rubricId: string; readonly isDesk: boolean };
type Side = { readonly figure: number; readonly rank: number };

/**
 * Every entry's figure and rank by both versions of a rubric, from the same marks, by round and division. Who runs the
 * competition reads them at any time; a chair, who may still be scoring, only of rounds whose scoring is over.
 */
export async function compareRubrics(
  db: Db,
  { roundIds, rubricId, isDesk }: Where,
  before: RubricDefinition,
  after: RubricDefinition,
) {
  const compared = [];
  for (const roundId of roundIds) {
    const round = await findRankedRound(db, roundId);
    if (!round || !(isDesk || scoringIsOver(round.roundState))) continue;
    const entries = await listEntriesToRank(db, roundId);
    const sheets = await listSheets(db, roundId);
    const awarded = await listOrganizerMarks(db, roundId);
    for (const division of round.divisions.filter(({ rubric }) => rubric.id === rubricId)) {
      const own = entries
        .filter(({ divisionId }) => divisionId === division.id)
        .map((entry) => ({ ...entry, organizerMarks: awarded.get(entry.entryId) ?? {} }));
      const ranked = (rubric: RubricDefinition): Map<string, Side> => {
        const criteria = criteriaOf(rubric);
        const judged = judgedCriteria(rubric);
        const counted = sheets
          .filter(({ divisionId }) => divisionId === division.id)
          .flatMap((sheet): CountedSheet[] => {
            const total = sheetTotal(judged, sheet.marks);
            return total.ok ? [{ ...sheet, total: total.value }] : [];
          });
        const quota = quotaOf(division.quota, division.gates, own.length);
        const rule: RankingRule = {
          ...division,
          quota,
          criteria,
          maximum: computedMaximum(criteria),
          decimals: usualDecimals,
        };
        return new Map(
          rankEntries(own, counted, rule).ranked.map(({ entryId, figure, rank }) => [entryId, { figure, rank }]),
        );
      };
      const [old, next] = [ranked(before), ranked(after)];
      const rows = own
        .flatMap(({ entryId, number, title }) => {
          const [was, is] = [old.get(entryId) ?? null, next.get(entryId) ?? null];
          return was || is ? [{ entryId, number, title, was, is }] : [];
        })
        .sort((a, b) => (a.is?.rank ?? 1e9) - (b.is?.rank ?? 1e9) || (a.number < b.number ? -1 : 1));
      compared.push({ roundId, roundName: round.name, divisionId: division.id, divisionName: division.name, rows });
    }
  }
  return compared;
}
