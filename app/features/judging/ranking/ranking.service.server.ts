import { toCsv } from "~/core/csv";
import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatFixedHundredths } from "~/i18n/format";
import { resultsText } from "~/i18n/results";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { listOrganizerMarks } from "../organizer-marks/organizer-marks.queries.server";
import { type Criterion, type Hundredths, organizerCriteria } from "../rubric";
import type { Marks } from "../score";
import type { Sheet } from "../sheet/sheet";
import { listSheets } from "../sheet/sheet.queries.server";
import { listPublishedFigures, type RoundFigures } from "./earlier.queries.server";
import { type GateFault, quotaOf } from "./gates";
import type { EarlierRound } from "./method";
import { type Ranking, type RankingRule, rankDivision, scaleOfFigures, usualDecimals } from "./ranking";
import { rankingPolicy } from "./ranking.policy";
import {
  findRankedRound,
  listEntriesToRank,
  listMissingSheets,
  type MissingSheet,
  type RankedRound,
  type RoundDivision,
  type RoundEntry,
} from "./ranking.queries.server";
import type { LadderStep } from "./tie-ladder";

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
  /** what the ranking was made by, earlier rounds with their figures */
  readonly rule: RankingRule;
  readonly ranking: Ranking;
  readonly missing: readonly MissingSheet[];
  /** what the organizer awarded, by entry */
  readonly organizerMarks: ReadonlyMap<string, Marks>;
  /** entries that still lack a mark of the organizer's */
  readonly lackingMarks: readonly string[];
};

/** Ranks every division of a round as it stands now; a quota by share is counted out of the entries still in it. Asks no policy: for services that have asked their own. */
export async function rankRound(db: Db, round: RankedRound): Promise<DivisionRanking[]> {
  const entries = await listEntriesToRank(db, round.id);
  const sheets = await listSheets(db, round.id);
  const missing = await listMissingSheets(db, round.id);
  const awarded = await listOrganizerMarks(db, round.id);
  const before = await readEarlierFigures(db, round);
  return round.divisions.map((stored) => {
    const inDivision = <Row extends { divisionId: string }>(row: Row) => row.divisionId === stored.id;
    const own = entries
      .filter(inDivision)
      .map((entry) => ({ ...entry, organizerMarks: awarded.get(entry.entryId) ?? {} }));
    const ownSheets = sheets.filter(inDivision);
    const staying = own.filter(({ isOut }) => !isOut);
    const quota = quotaOf(stored.quota, stored.gates, staying.length);
    const division = { ...stored, quota, statedQuota: stored.quota };
    const asked = organizerCriteria(division.criteria);
    const rule = {
      ...division,
      decimals: division.settings.decimals ?? usualDecimals,
      earlier: division.combine.map((combined) => earlierRound(combined, division.id, before)),
    };
    return {
      division,
      entries: new Map(own.map((entry) => [entry.entryId, entry])),
      sheets: ownSheets,
      rule,
      ranking: rankDivision({ entries: own, sheets: ownSheets, rule }),
      missing: missing.filter(inDivision),
      organizerMarks: new Map(own.map(({ entryId, organizerMarks }) => [entryId, organizerMarks])),
      lackingMarks: staying
        .filter(({ organizerMarks }) => asked.some(({ key }) => organizerMarks[key] === undefined))
        .map(({ entryId }) => entryId),
    };
  });
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
async function readEarlierFigures(db: Db, round: RankedRound): Promise<RoundFigures[]> {
  const ids = [...new Set(round.divisions.flatMap(({ combine }) => combine.map(({ roundId }) => roundId)))];
  const published = await listPublishedFigures(db, ids);
  const others = ids.filter((id) => !published.some(({ roundId }) => roundId === id));
  const standing = [];
  for (const id of others) {
    const earlier = await findRankedRound(db, id);
    if (!earlier || earlier.competitionId !== round.competitionId || earlier.position >= round.position) continue;
    for (const { division, rule, ranking } of await rankRound(db, earlier)) {
      standing.push({
        roundId: id,
        divisionId: division.id,
        scale: scaleOfFigures(rule, ranking.ranked),
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

export type RankingRow = {
  readonly entryId: string;
  readonly number: string;
  readonly title: string;
  readonly rank: number;
  readonly tiedWith: number;
  readonly figure: Hundredths;
  readonly sheets: number;
  readonly spread: Hundredths;
  readonly means: Readonly<Record<string, Hundredths>>;
  readonly gate: GateFault | null;
  /** the rung of the ladder that put it above others of the same figure, where a line needed it; null: none did */
  readonly above: LadderStep | null;
  readonly outcome: "advanced" | "eliminated" | null;
  /** where it stands to the cut line; null without a quota or when a gate stops it */
  readonly cut: "inside" | "tied" | "outside" | null;
};

export type RankingView = Extract<Awaited<ReturnType<typeof readRanking>>, { ok: true }>["value"];

/**
 * A round's ranking, one division at a time. Fails with `not_found` for anyone but organizers, secretaries and, once
 * scoring is over, the jury's chair.
 */
export async function readRanking(ctx: Ctx, where: RoundAddress, divisionKey: string | null) {
  const round = await findReadableRound(ctx, where);
  if (!round.ok) return round;
  const rankings = await rankRound(ctx.db, round.value);
  const chosen = chosenDivision(rankings, divisionKey);
  const { id, name, competition, competitionId, next, roundState } = round.value;
  const advance = rankingPolicy["entries.advance"](ctx.viewer, round.value);
  return ok({
    roundId: id,
    roundName: name,
    roundState,
    competitionId,
    competitionName: competition.name,
    isFinal: next === null,
    nextName: next?.name ?? null,
    advanceBlockedBy: advance.allowed ? null : advance.reason,
    divisions: rankings.map(({ division, entries }) => ({
      id: division.id,
      key: division.key,
      name: division.name,
      count: entries.size,
    })),
    chosen: chosen ? divisionView(chosen, round.value.earlier) : null,
  });
}

function divisionView(
  { division, entries, ranking, missing, lackingMarks }: DivisionRanking,
  earlier: RankedRound["earlier"],
) {
  return {
    key: division.key,
    name: division.name,
    quota: division.quota,
    statedQuota: division.statedQuota,
    gates: division.gates,
    maximum: division.maximum,
    tieLadder: division.tieLadder,
    method: division.method,
    settings: division.settings,
    combine: division.combine.flatMap((combined) => {
      const round = earlier.find(({ id }) => id === combined.roundId);
      return round ? [{ ...combined, name: round.name }] : [];
    }),
    fellBack: ranking.fellBack,
    groups: division.groups,
    lackingMarks: lackingMarks.length,
    criteria: division.criteria.map(briefCriterion),
    rows: rankingRows(ranking, entries),
    unranked: ranking.unranked.map(({ entryId, reason }) => ({ ...nameOf(entries, entryId), reason })),
    seatsLeft: ranking.cut?.seatsLeft ?? 0,
    missing: missing.map(({ assignmentId, number, title, judgeName }) => ({ assignmentId, number, title, judgeName })),
  };
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

function rankingRows({ ranked, cut }: Ranking, entries: ReadonlyMap<string, RoundEntry>): RankingRow[] {
  const side = (id: string) =>
    cut?.inside.includes(id)
      ? "inside"
      : cut?.tied.includes(id)
        ? "tied"
        : cut?.outside.includes(id)
          ? "outside"
          : null;
  const isSettled = ({ entryId, figure }: Ranking["ranked"][number]) =>
    ranked.some((other) => other.figure === figure && other.gate === null && side(other.entryId) !== side(entryId));
  return ranked.map((row) => ({
    ...nameOf(entries, row.entryId),
    ...row,
    above: side(row.entryId) === "inside" && isSettled(row) ? row.above : null,
    outcome: entries.get(row.entryId)?.outcome ?? null,
    cut: side(row.entryId),
  }));
}

async function findReadableRound(ctx: Ctx, where: RoundAddress): Promise<Result<RankedRound, Refusal>> {
  const round = ctx.viewer ? await findRoundAt(ctx.db, where) : undefined;
  if (!round) return err("not_found");
  const verdict = rankingPolicy["ranking.read"](ctx.viewer, round);
  return verdict.allowed ? ok(round) : err(verdict.reason);
}

/** The ranking of one division as CSV, in the viewer's language. Fails as `readRanking` does. */
export async function exportRanking(ctx: Ctx, where: RoundAddress, divisionKey: string | null) {
  const view = await readRanking(ctx, where, divisionKey);
  if (!view.ok) return view;
  const { chosen } = view.value;
  if (!chosen) return err("not_found");
  const { locale } = ctx;
  const t = textFor(resultsText, locale);
  const figure = (hundredths: Hundredths | undefined) =>
    hundredths === undefined ? null : formatFixedHundredths(hundredths, locale);
  const header = [
    t.ranking.rank,
    t.ranking.number,
    t.ranking.entry,
    t.ranking.total,
    t.ranking.sheets,
    t.ranking.spread,
    ...chosen.criteria.map(({ title }) => localized(title, locale)),
    t.ranking.outcome,
    t.ranking.note,
  ];
  const rows = [
    ...chosen.rows.map((row) => [
      row.rank,
      row.number,
      row.title,
      figure(row.figure),
      row.sheets,
      figure(row.spread),
      ...chosen.criteria.map(({ key }) => figure(row.means[key])),
      row.outcome && t.outcomes[row.outcome],
      [row.tiedWith > 0 ? t.ranking.tied(row.tiedWith) : "", row.gate ? t.gates[row.gate] : ""]
        .filter(Boolean)
        .join("; "),
    ]),
    ...chosen.unranked.map((row) => [
      null,
      row.number,
      row.title,
      null,
      null,
      null,
      ...chosen.criteria.map(() => null),
      null,
      t.unranked[row.reason],
    ]),
  ];
  return ok({ name: `${divisionKey ?? chosen.key}.csv`, csv: toCsv(header, rows) });
}
