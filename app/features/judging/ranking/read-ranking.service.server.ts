import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import { listHiddenEntries } from "../conflicts/hidden-entries.queries.server";
import { isOpen } from "../round";
import type { Criterion } from "../rubric";
import type { DeepAnswer } from "./deepen";
import { deepenAside } from "./deepen.server";
import { entryDetail } from "./entry-detail";
import { type Askable, pairsNearLine, suggestions } from "./extra";
import { countLeftOut, findAskable } from "./extra.queries.server";
import { presidedBy } from "./presiding";
import type { DivisionInput } from "./ranking";
import { rankingPolicy } from "./ranking.policy";
import type { RankedRound } from "./ranking.queries.server";
import {
  briefCriterion,
  chosenDivision,
  type DivisionRanking,
  findRoundAt,
  nameOf,
  type RoundAddress,
  rankRound,
} from "./ranking.service.server";
import { rowsOf } from "./ranking-rows";
import { byCriterion, type TypedWhatIf, tried, whatIfFrom } from "./what-if";

export type RankingView = Extract<Awaited<ReturnType<typeof readRanking>>, { ok: true }>["value"];
export type ChosenDivision = NonNullable<RankingView["chosen"]>;

const mostSuggestions = 5;

/** What is known of a division that took too long to look into, beside its ranking. */
const nothingDeep = { certainty: new Map(), shifts: [], influences: [], settling: [] };

/**
 * A round's ranking, one division at a time. The address says which division (`bang`), by which criterion alone
 * (`tieuchi`), which entry is looked into (`hoso`), whether each judge is left out in turn (`xem=giam-khao`), and what is
 * tried (`thu`, see `whatIfFrom`); nothing of it is ever written. What the address names and isn't there is passed over.
 * Fails with `not_found` for anyone but organizers, secretaries and, once scoring is over, the jury's chairs, who see the
 * divisions that they preside over.
 */
export async function readRanking(ctx: Ctx, where: RoundAddress, search = new URLSearchParams()) {
  const round = await findReadableRound(ctx, where);
  if (!round.ok) return round;
  const rankings = await rankRound(ctx.db, round.value);
  const chosen = chosenDivision(rankings, search.get("bang"));
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
    chosen: chosen ? await divisionView(ctx, round.value, chosen, search) : null,
  });
}

async function divisionView(ctx: Ctx, round: RankedRound, chosen: DivisionRanking, search: URLSearchParams) {
  const { division, entries, sheets, missing, lackingMarks } = chosen;
  const isStaff = rankingPolicy["ranking.staff"](ctx.viewer, round).allowed;
  const hidden = isStaff ? new Set<string>() : await listHiddenEntries(ctx.db, round.id, ctx.viewer?.id ?? "");
  const leftOut = await countLeftOut(ctx.db, round.id);
  const criterion = division.criteria.find(({ key }) => key === search.get("tieuchi"));
  const trial = criterion ? undefined : whatIfFrom(search, division.criteria);
  const input = askedInput(chosen, criterion, trial);
  const asked = search.get("hoso");
  const entryId = asked !== null && entries.has(asked) && !hidden.has(asked) ? asked : null;
  const isPlain = criterion === undefined && trial === undefined;
  const { quota } = division;
  const isAsking = isStaff && isPlain && quota !== null && round.roundState !== "published";
  const askable = isAsking ? await findAskable(ctx.db, round.id, ctx.now) : null;
  const ordered = chosen.ranking.ranked.flatMap((row) => (row.gate === null ? [row.entryId] : []));
  const may = askable && mayAsk(ctx, round).allowed ? pairsNearLine(askable, division.id, ordered, quota ?? 0) : [];
  const seesJudges = search.get("xem") === "giam-khao";
  const answer = await deepenAside({ input, certainty: true, entryId, judges: seesJudges, may }).catch(() => null);
  const deep: DeepAnswer = answer ?? { ...nothingDeep, ranking: chosen.ranking };
  const { ranking } = deep;
  const named = (id: string) => ({ ...nameOf(entries, id), outcome: entries.get(id)?.outcome ?? null });
  const seen = <Row extends { readonly entryId: string }>(all: readonly Row[]) =>
    all.filter((row) => !hidden.has(row.entryId));
  const rows = seen(rowsOf(ranking, named, deep.certainty, trial ? chosen.ranking : null));
  const judgeNames = new Map(sheets.map(({ judgeId, judgeName }) => [judgeId, judgeName]));
  return {
    key: division.key,
    name: division.name,
    quota: input.rule.quota,
    statedQuota: division.statedQuota,
    gates: division.gates,
    maximum: input.rule.maximum,
    tieLadder: division.tieLadder,
    method: division.method,
    settings: division.settings,
    combine: namedRounds(division.combine, round),
    fellBack: ranking.fellBack,
    /** too large to look into in time: the ranking is the one by the round's rules, whatever else was asked for */
    isCutShort: answer === null,
    groups: division.groups,
    lackingMarks: lackingMarks.length,
    leftOut: leftOut.get(division.id) ?? 0,
    criteria: division.criteria.map((one) => ({ ...briefCriterion(one), weight: one.weight })),
    criterion: criterion ? briefCriterion(criterion) : null,
    trial: trial ? { ...trial.whatIf, faults: trial.faults, typed: Object.fromEntries(search) } : null,
    rows,
    unranked: seen(ranking.unranked).map(({ entryId: id, reason }) => ({ ...nameOf(entries, id), reason })),
    seatsLeft: ranking.cut?.seatsLeft ?? 0,
    missing: seen(missing).map(({ assignmentId, number, title, judgeName }) => ({
      assignmentId,
      number,
      title,
      judgeName,
    })),
    entry:
      entryId === null
        ? null
        : entryDetail(chosen, { input, deep, entryId, earlier: namedRounds(division.combine, round) }),
    /** whether the viewer, a chair, has a conflict with entries that are left out everywhere here */
    isHidden: [...entries.keys()].some((id) => hidden.has(id)),
    judges: seesJudges
      ? mostMoving(deep.influences).map(({ judgeId, entering, leaving, ...rest }) => ({
          ...rest,
          judgeId,
          name: judgeNames.get(judgeId) ?? "",
          entering: seen(entering.map((id) => nameOf(entries, id))),
          leaving: seen(leaving.map((id) => nameOf(entries, id))),
        }))
      : null,
    asks: askable && asksOf(ctx, round, chosen, { askable, deep }),
  };
}

/** The ranking by its rules, by other ones, or by one criterion. */
function askedInput(
  { input, division }: DivisionRanking,
  criterion: Criterion | undefined,
  trial: TypedWhatIf | undefined,
): DivisionInput {
  if (criterion) return byCriterion(input, criterion);
  return trial ? tried(input, division.criteria, trial.whatIf) : input;
}

/** Judges by how much moves without them. */
function mostMoving(influences: DeepAnswer["influences"]): DeepAnswer["influences"] {
  const crossing = ({ entering, leaving }: (typeof influences)[number]) => entering.length + leaving.length;
  return [...influences].sort((a, b) => crossing(b) - crossing(a) || b.moved - a.moved);
}

function namedRounds(combine: DivisionRanking["division"]["combine"], { earlier }: RankedRound) {
  return combine.flatMap((combined) => {
    const round = earlier.find(({ id }) => id === combined.roundId);
    return round ? [{ ...combined, name: round.name }] : [];
  });
}

type Asking = { readonly askable: Askable; readonly deep: DeepAnswer };

function mayAsk(ctx: Ctx, round: RankedRound) {
  const isScoring = isOpen({ state: round.roundState, opensAt: round.opensAt, closesAt: round.closesAt }, ctx.now);
  return rankingPolicy["extra.ask"](ctx.viewer, { ...round, isScoring });
}

/** Which further scores would settle most, and why they can't be asked for now. */
function asksOf(ctx: Ctx, round: RankedRound, chosen: DivisionRanking, { askable, deep }: Asking) {
  const { ranking, entries } = chosen;
  const { certainty, settling } = deep;
  const near = ranking.ranked.flatMap(({ entryId, sheets }) => {
    const top = certainty.get(entryId)?.top ?? null;
    return top === null ? [] : [{ entryId, top, sheets }];
  });
  const verdict = mayAsk(ctx, round);
  return {
    blockedBy: verdict.allowed ? null : verdict.reason,
    asked: askable.assignments.filter(({ entryId, source }) => source === "extra" && entries.has(entryId)).length,
    suggestions: suggestions(askable, settling, near, mostSuggestions).map((one) => {
      const scorer = askable.scorers.find(({ judgeId }) => judgeId === one.judgeId);
      return {
        ...one,
        ...nameOf(entries, one.entryId),
        judgeName: scorer?.name ?? "",
        load: scorer?.load ?? 0,
        maxLoad: scorer?.maxLoad ?? 0,
      };
    }),
  };
}

async function findReadableRound(ctx: Ctx, where: RoundAddress): Promise<Result<RankedRound, Refusal>> {
  const round = ctx.viewer ? await findRoundAt(ctx.db, where) : undefined;
  if (!round) return err("not_found");
  const verdict = rankingPolicy["ranking.read"](ctx.viewer, round);
  if (!verdict.allowed) return err(verdict.reason);
  const isStaff = rankingPolicy["ranking.staff"](ctx.viewer, round).allowed;
  return ok(isStaff ? round : presidedBy(round, ctx.viewer?.id ?? ""));
}
