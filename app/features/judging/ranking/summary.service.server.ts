import { toCsv } from "~/core/csv";
import { dayOf } from "~/core/instant";
import { err, ok } from "~/core/result";
import { localized, textFor } from "~/i18n/catalogue";
import { formatDocumentDate, formatFixedHundredths, formatHundredths } from "~/i18n/format";
import { rankingText } from "~/i18n/ranking";
import { rankingMethodText } from "~/i18n/ranking-method";
import { resultsText } from "~/i18n/results";
import type { Ctx } from "~/server/context.server";
import { toWorkbook, type XlsxCell, type XlsxSheet } from "~/server/xlsx.server";
import { judgeCodes } from "../results/result";
import type { Hundredths } from "../rubric";
import { markOf } from "../score";
import { ownWeight } from "./method";
import type { RankedEntry } from "./ranking";
import { rankingPolicy } from "./ranking.policy";
import type { RankedRound } from "./ranking.queries.server";
import {
  chosenDivision,
  type DivisionRanking,
  findRoundAt,
  nameOf,
  type RoundAddress,
  rankRound,
} from "./ranking.service.server";

type Opened = { readonly round: RankedRound; readonly chosen: DivisionRanking };

async function openDivision(ctx: Ctx, where: RoundAddress, divisionKey: string | null) {
  const round = ctx.viewer ? await findRoundAt(ctx.db, where) : undefined;
  if (!round) return err("not_found" as const);
  const verdict = rankingPolicy["ranking.staff"](ctx.viewer, round);
  if (!verdict.allowed) return err(verdict.reason);
  const chosen = chosenDivision(await rankRound(ctx.db, round), divisionKey);
  return chosen ? ok<Opened>({ round, chosen }) : err("not_found" as const);
}

/** The ranking of one division as CSV, in the viewer's language. Fails with `not_found` but for those who run the competition. */
export async function exportRanking(ctx: Ctx, where: RoundAddress, divisionKey: string | null) {
  const opened = await openDivision(ctx, where, divisionKey);
  if (!opened.ok) return opened;
  const { division, entries, ranking } = opened.value.chosen;
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
    ...division.criteria.map(({ title }) => localized(title, locale)),
    t.ranking.outcome,
    t.ranking.note,
  ];
  const ranked = ranking.ranked.map((row) => {
    const { number, title } = nameOf(entries, row.entryId);
    const outcome = entries.get(row.entryId)?.outcome;
    return [
      row.rank,
      number,
      title,
      figure(row.figure),
      row.sheets,
      figure(row.spread),
      ...division.criteria.map(({ key }) => figure(markOf(row.means, key))),
      outcome ? t.outcomes[outcome] : null,
      noteOf(ctx, row),
    ];
  });
  const unranked = ranking.unranked.map(({ entryId, reason }) => {
    const { number, title } = nameOf(entries, entryId);
    return [null, number, title, null, null, null, ...division.criteria.map(() => null), null, t.unranked[reason]];
  });
  return ok({ name: `${division.key}.csv`, csv: toCsv(header, [...ranked, ...unranked]) });
}

function noteOf({ locale }: Ctx, { tiedWith, gate }: RankedEntry): string {
  const t = textFor(resultsText, locale);
  return [tiedWith > 0 ? t.ranking.tied(tiedWith) : "", gate ? t.gates[gate] : ""].filter(Boolean).join("; ");
}

/**
 * The score summary (bảng tổng hợp điểm) of one division: a row an entry with every judge's total and every criterion's
 * mean, then each sheet by itself, then method, rubric and the lines to sign. Fails with `not_found` but for those who run
 * the competition.
 * Source: decree 30/2020/NĐ-CP for heading and signature lines.
 */
export async function exportSummary(ctx: Ctx, where: RoundAddress, divisionKey: string | null) {
  const opened = await openDivision(ctx, where, divisionKey);
  if (!opened.ok) return opened;
  const sheets = [summarySheet(ctx, opened.value), marksSheet(ctx, opened.value), groundsSheet(ctx, opened.value)];
  return ok({ name: `${opened.value.chosen.division.key}.xlsx`, bytes: await toWorkbook(sheets) });
}

const points = (hundredths: Hundredths | undefined): XlsxCell => (hundredths === undefined ? null : hundredths / 100);

/** The judges who gave a sheet, by their codes in the published result, with their names. */
function judgesOf({ round, chosen: { sheets } }: Opened) {
  const names = new Map(sheets.map(({ judgeId, judgeName }) => [judgeId, judgeName]));
  return [...judgeCodes(sheets, round.id)].map(([id, code]) => ({ id, code, name: names.get(id) ?? "" }));
}

function summarySheet(ctx: Ctx, opened: Opened): XlsxSheet {
  const { chosen } = opened;
  const { locale } = ctx;
  const t = textFor(resultsText, locale);
  const words = textFor(rankingText, locale).summary;
  const { division, entries, ranking, sheets } = chosen;
  const judges = judgesOf(opened);
  const totals = new Map(sheets.map(({ entryId, judgeId, total }) => [`${entryId} ${judgeId}`, total]));
  const hasEarlier = division.combine.length > 0;
  const row = (entryId: string, ranked: RankedEntry | null, note: string): XlsxCell[] => {
    const { number, title } = nameOf(entries, entryId);
    const outcome = entries.get(entryId)?.outcome;
    return [
      ranked?.rank ?? null,
      number,
      title,
      ...judges.map(({ id }) => points(totals.get(`${entryId} ${id}`))),
      ...division.criteria.map(({ key }) => points(ranked ? markOf(ranked.means, key) : undefined)),
      ranked?.sheets ?? null,
      ...(hasEarlier ? [points(ranked?.own)] : []),
      points(ranked?.figure),
      outcome ? t.outcomes[outcome] : null,
      note,
    ];
  };
  return {
    name: words.sheet,
    header: [
      t.ranking.rank,
      t.ranking.number,
      t.ranking.entry,
      ...judges.map(({ code, name }) => `${code} ${name}`),
      ...division.criteria.map(({ title }) => words.mean(localized(title, locale))),
      t.ranking.sheets,
      ...(hasEarlier ? [words.own] : []),
      t.ranking.total,
      t.ranking.outcome,
      t.ranking.note,
    ],
    rows: [
      ...ranking.ranked.map((ranked) => row(ranked.entryId, ranked, noteOf(ctx, ranked))),
      ...ranking.unranked.map(({ entryId, reason }) => row(entryId, null, t.unranked[reason])),
    ],
  };
}

/** Every sheet with every mark. */
function marksSheet({ locale }: Ctx, { round, chosen }: Opened): XlsxSheet {
  const t = textFor(resultsText, locale);
  const words = textFor(rankingText, locale).summary;
  const { division, entries, sheets, ranking } = chosen;
  const judged = division.criteria.filter(({ source }) => source !== "organizer");
  const codes = judgeCodes(sheets, round.id);
  const order = new Map(ranking.ranked.map(({ entryId }, at) => [entryId, at]));
  const placeOf = (entryId: string) => order.get(entryId) ?? order.size;
  return {
    name: words.marksSheet,
    header: [
      t.ranking.number,
      t.ranking.entry,
      words.judge,
      ...judged.map(({ title }) => localized(title, locale)),
      words.total,
      words.counts,
    ],
    rows: [...sheets]
      .sort((a, b) => placeOf(a.entryId) - placeOf(b.entryId))
      .map(({ entryId, judgeId, judgeName, role, marks, total }) => {
        const { number, title } = nameOf(entries, entryId);
        const given = judged.map(({ key }) => points(markOf(marks, key)));
        const counts = role === "shadow" ? words.shadow : words.yes;
        return [number, title, `${codes.get(judgeId) ?? ""} ${judgeName}`, ...given, points(total), counts];
      }),
  };
}

/** Heading, method, rubric, and who signs. */
function groundsSheet({ locale, now }: Ctx, { round, chosen }: Opened): XlsxSheet {
  const words = textFor(rankingText, locale).summary;
  const methods = textFor(rankingMethodText, locale);
  const { division, ranking, sheets } = chosen;
  const { settings, combine, criteria, maximum } = division;
  const percent = (weight: number) => formatHundredths(weight, locale);
  const earlier = combine.flatMap(({ roundId, weight }) => {
    const counted = round.earlier.find(({ id }) => id === roundId);
    return counted ? [methods.combined(localized(counted.name, locale), percent(weight))] : [];
  });
  const shadows = new Set(sheets.flatMap(({ role, judgeId }) => (role === "shadow" ? [judgeId] : [])));
  return {
    name: words.groundsSheet,
    header: [],
    rows: [
      [words.republic],
      [words.motto],
      [],
      [words.title],
      [localized(round.competition.name, locale)],
      [`${localized(round.name, locale)}, ${localized(division.name, locale)}`],
      [],
      [words.method, methods.names[division.method]],
      [null, methods.told[division.method]],
      [null, methods.decimalsTold(settings.decimals ?? 2)],
      ...earlier.map((told) => [null, told]),
      ...(earlier.length > 0 ? [[null, methods.combinedOwn(percent(ownWeight(combine)))]] : []),
      ...(ranking.fellBack ? [[null, methods.fellBack[ranking.fellBack]]] : []),
      ...(division.quota === null ? [] : [[words.quota, division.quota]]),
      [],
      [words.rubric, words.weight, words.highest],
      ...criteria.map(({ title, weight, maxMark }) => [localized(title, locale), weight / 100, maxMark / 100]),
      [words.maximum, null, maximum / 100],
      [],
      [words.judges],
      ...judgesOf({ round, chosen }).map(({ id, code, name }) => [
        code,
        name,
        shadows.has(id) ? words.shadow : words.sign,
      ]),
      [],
      [null, formatDocumentDate(dayOf(now))],
      [words.secretary, words.chair],
      [words.signHere, words.signHere],
      [],
      [],
      [],
    ],
  };
}
