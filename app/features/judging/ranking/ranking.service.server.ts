import { isId } from "~/core/id";
import type { Db } from "~/server/db.server";
import { listOrganizerMarks } from "../organizer-marks/organizer-marks.queries.server";
import { type Criterion, organizerCriteria } from "../rubric";
import type { Marks } from "../score";
import type { Sheet } from "../sheet/sheet";
import { listSheets } from "../sheet/sheet.queries.server";
import { deepenAside, rankInPlace } from "./deepen.server";
import { listPublishedFigures, type RoundFigures } from "./earlier.queries.server";
import { quotaOf } from "./gates";
import { type EarlierRound, isModelled } from "./method";
import {
  type CountedSheet,
  type DivisionInput,
  type RankableEntry,
  type Ranking,
  type RankingRule,
  rankDivision,
  scaleOfFigures,
  usualDecimals,
} from "./ranking";
import {
  findRankedRound,
  listEntriesToRank,
  listMissingSheets,
  type MissingSheet,
  type RankedRound,
  type RoundDivision,
  type RoundEntry,
} from "./ranking.queries.server";

/** A round as an address names it; the competition is absent where the chair reads it. */
export type RoundAddress = { readonly competitionId?: string; readonly roundId: string };

/** The round at an address, or undefined: ids that are none, or a round of another competition. */
export async function findRoundAt(db: Db, { competitionId, roundId }: RoundAddress): Promise<RankedRound | undefined> {
  const round = isId(roundId) ? await findRankedRound(db, roundId) : undefined;
  return competitionId === undefined || round?.competitionId === competitionId ? round : undefined;
}

/** A division whose quota is the number that it comes to, with the number that the round states beside a share. */
export type RankedDivision = RoundDivision & { readonly statedQuota: number | null };

/** One division of a round with its entries, its sheets and what they come to. */
export type DivisionRanking = {
  readonly division: RankedDivision;
  readonly entries: ReadonlyMap<string, RoundEntry>;
  readonly sheets: readonly Sheet[];
  /** all that the ranking was made from, earlier rounds with their figures */
  readonly input: DivisionInput;
  readonly ranking: Ranking;
  readonly missing: readonly MissingSheet[];
  /** what the organizer awarded, by entry */
  readonly organizerMarks: ReadonlyMap<string, Marks>;
  /** entries that still lack a mark of the organizer's */
  readonly lackingMarks: readonly string[];
};

/**
 * `inPlace`: within a transaction, which never waits for a thread, since others wait for what it holds. What was shown
 * before it began is ranked already and costs nothing.
 */
type RankHow = { readonly inPlace?: boolean };

/** Ranks every division of a round as it stands now; a quota by share is counted out of the entries still in it. Asks no policy: for services that have asked their own. */
export async function rankRound(
  db: Db,
  round: RankedRound,
  { inPlace = false }: RankHow = {},
): Promise<DivisionRanking[]> {
  const entries = await listEntriesToRank(db, round.id);
  const sheets = await listSheets(db, round.id);
  const missing = await listMissingSheets(db, round.id);
  const awarded = await listOrganizerMarks(db, round.id);
  const before = await readEarlierFigures(db, round, { inPlace });
  const rankings = round.divisions.map(async (stored): Promise<DivisionRanking> => {
    const inDivision = <Row extends { divisionId: string }>(row: Row) => row.divisionId === stored.id;
    const own = entries
      .filter(inDivision)
      .map((entry) => ({ ...entry, organizerMarks: awarded.get(entry.entryId) ?? {} }));
    const ownSheets = sheets.filter(inDivision);
    const staying = own.filter(({ isOut }) => !isOut);
    const quota = quotaOf(stored.quota, stored.gates, staying.length);
    const division = { ...stored, quota, statedQuota: stored.quota };
    const asked = organizerCriteria(division.criteria);
    const earlier = division.combine.map((combined) => earlierRound(combined, division.id, before));
    const input = {
      entries: own.map(rankable),
      sheets: ownSheets.map(countable),
      rule: ruleOf(division, earlier),
    };
    return {
      division,
      entries: new Map(own.map((entry) => [entry.entryId, entry])),
      sheets: ownSheets,
      input,
      ranking: inPlace ? rankInPlace(input) : await rankedAside(input),
      missing: missing.filter(inDivision),
      organizerMarks: new Map(own.map(({ entryId, organizerMarks }) => [entryId, organizerMarks])),
      lackingMarks: staying
        .filter(({ organizerMarks }) => asked.some(({ key }) => organizerMarks[key] === undefined))
        .map(({ entryId }) => entryId),
    };
  });
  return Promise.all(rankings);
}

/** A model's figures of a large division are made in a thread. */
async function rankedAside(input: DivisionInput): Promise<Ranking> {
  if (!isModelled(input.rule.method)) return rankDivision(input);
  return (await deepenAside({ input, certainty: false, entryId: null, judges: false, may: [] })).ranking;
}

function ruleOf(division: RankedDivision, earlier: readonly EarlierRound[]): RankingRule {
  const { method, settings, gates, quota, criteria, maximum, tieLadder } = division;
  return {
    method,
    decimals: settings.decimals ?? usualDecimals,
    gates,
    quota,
    criteria: criteria.map(({ key, weight, source }) => ({ key, weight, ...(source ? { source } : {}) })),
    maximum,
    tieLadder,
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

function rankable({ entryId, number, isOut, submittedAt, organizerMarks }: RankableEntry): RankableEntry {
  return { entryId, number, isOut, submittedAt, organizerMarks };
}

/** Of a sheet only what counts. */
function countable({ entryId, judgeId, role, marks, total }: Sheet): CountedSheet {
  return { entryId, judgeId, role, marks, total };
}

/** A round that counts, with its figures; none of a division that wasn't judged there. */
function earlierRound(
  combined: RoundDivision["combine"][number],
  divisionId: string,
  before: readonly RoundFigures[],
): EarlierRound {
  const found = before.find((one) => one.roundId === combined.roundId && one.divisionId === divisionId);
  return { ...combined, scale: found?.scale ?? 1, figures: found?.figures ?? {} };
}

/** What the rounds that count into this one came to: as published, else as they stand now. A round later than this one never counts. */
async function readEarlierFigures(db: Db, round: RankedRound, how: RankHow): Promise<RoundFigures[]> {
  const ids = [...new Set(round.divisions.flatMap(({ combine }) => combine.map(({ roundId }) => roundId)))];
  const published = await listPublishedFigures(db, ids);
  const others = ids.filter((id) => !published.some(({ roundId }) => roundId === id));
  const standing = [];
  for (const id of others) {
    const earlier = await findRankedRound(db, id);
    if (!earlier || earlier.competitionId !== round.competitionId || earlier.position >= round.position) continue;
    for (const { division, input, ranking } of await rankRound(db, earlier, how)) {
      standing.push({
        roundId: id,
        divisionId: division.id,
        scale: scaleOfFigures(input.rule, ranking.ranked),
        figures: Object.fromEntries(ranking.ranked.map(({ entryId, figure }) => [entryId, figure])),
      });
    }
  }
  return [...published, ...standing];
}

/** The division that an address names by its key, else the first; undefined in a round without divisions. */
export function chosenDivision<Row extends { readonly division: RoundDivision }>(
  rankings: readonly Row[],
  key: string | null,
): Row | undefined {
  return rankings.find(({ division }) => division.key === key) ?? rankings[0];
}

/** What a column of a ranking needs of a criterion. */
export function briefCriterion({ key, title, maxMark, source }: Criterion) {
  return { key, title, maxMark, isOrganizers: source === "organizer" };
}

/** Number and title of an entry that the round holds. Throws on one it doesn't: rankings are made of the round's own. */
export function nameOf(entries: ReadonlyMap<string, RoundEntry>, entryId: string) {
  const entry = entries.get(entryId);
  if (!entry) throw new Error(`entry ${entryId} was ranked but is not in the round`);
  return { entryId, number: entry.number, title: entry.title };
}
