import * as z from "zod";
import { canonicalJson, type Json } from "~/core/canonical-json";
import { toCsv } from "~/core/csv";
import { type Certainty, certaintyOf } from "../../ranking/certainty";
import { type DivisionInput, type Ranking, rankDivision } from "../../ranking/ranking";
import { type Criterion, computedMaximum } from "../../rubric";
import { sheetTotal } from "../../score";
import { type EntryFacts, type PublishedResult, type ResultHead, resultOf, resultSchema } from "../result";
import { divisionInputSchema, impossibleIn } from "./division-input";

/** The form that bundles have now; another form is another number, and old bundles stay what they are. */
export const bundleFormat = 1;

/** What was decided on an entry: the rules alone, or with a reason. */
export type Decided = {
  readonly entryId: string;
  readonly outcome: "advanced" | "eliminated" | null;
  readonly reason: string | null;
};

/** One division of a published round: what its result was computed from, what came out, what was decided on it. */
export type DivisionDocument = {
  readonly input: Omit<DivisionInput, "rule"> & {
    readonly rule: Omit<DivisionInput["rule"], "criteria"> & { readonly criteria: readonly Criterion[] };
  };
  readonly ranking: Ranking;
  /** by entry: how sure its place is, from draws by the rule's seed */
  readonly certainty: Readonly<Record<string, Certainty>>;
  readonly decided: readonly Decided[];
  readonly result: PublishedResult;
};

/** Where the activity log of the host stood: whoever keeps this number and hash sees a log that was changed later. */
export type ChainHead = { readonly organizationId: string; readonly sequence: number; readonly hash: string };

export type Bundle = {
  readonly format: number;
  readonly competition: PublishedResult["competition"];
  readonly round: PublishedResult["round"];
  /** counts the publications of the round */
  readonly version: number;
  readonly chain: ChainHead;
  readonly divisions: readonly DivisionDocument[];
};

/** The frame of a division document; what is recomputed from its input is compared whole. */
const documentSchema = z.object({
  input: divisionInputSchema,
  ranking: z.object({ ranked: z.array(z.unknown()), unranked: z.array(z.unknown()) }).loose(),
  certainty: z.record(z.string(), z.unknown()),
  decided: z.array(
    z.object({
      entryId: z.string(),
      outcome: z.enum(["advanced", "eliminated"]).nullable(),
      reason: z.string().nullable(),
    }),
  ),
  result: resultSchema,
});

export const bundleSchema = z.object({
  format: z.literal(bundleFormat),
  competition: resultSchema.shape.competition,
  round: resultSchema.shape.round,
  version: z.number().int().min(1),
  chain: z.object({
    organizationId: z.string(),
    sequence: z.number().int().min(0),
    hash: z.string().regex(/^([0-9a-f]{64})?$/),
  }),
  divisions: z.array(documentSchema),
});

/** The canonical text of anything that JSON can hold; what is undefined is left out. */
export function jsonText(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
}

/** What a recomputation finds first: where, what the bundle says, what it should say. */
export type Difference = { readonly where: string; readonly says: string; readonly should: string };

/**
 * Recomputes a division from its input: every sheet's total from its marks, the ranking, how sure it is, the published
 * result; and looks whether each outcome follows from the ranking or has a reason. Nothing that is compared is taken from
 * what is compared: only names, titles and prizes are the result's own. Answers the first difference, or null.
 */
export function differenceIn(
  document: DivisionDocument,
  { competition, round }: Pick<Bundle, "competition" | "round">,
): Difference | null {
  const { input, decided, result } = document;
  const division = result.division.key;
  const impossible = impossibleIn(input);
  if (impossible) return { where: `${division}: ${impossible.what}`, says: impossible.whose, should: "nothing" };
  const judged = judgedOf(input);
  for (const sheet of input.sheets) {
    const total = sheetTotal(judged, sheet.marks);
    const should = total.ok ? String(total.value) : total.error;
    if (should !== String(sheet.total)) {
      return { where: `${division}: ${sheet.judgeId} ${sheet.entryId} total`, says: String(sheet.total), should };
    }
  }
  const maximum = firstDifference(`${division}: maximum`, input.rule.maximum, computedMaximum(input.rule.criteria));
  if (maximum) return maximum;
  const ranking = rankDivision(input);
  const facts = new Map(
    input.entries.map(({ entryId }) => {
      const { title = "", prizes = [] } = result.entries.find((entry) => entry.entryId === entryId) ?? {};
      const outcome = decided.find((one) => one.entryId === entryId)?.outcome ?? null;
      return [entryId, { title, prizes, outcome }];
    }),
  );
  const { id, key, version } = result.rubric;
  const names = { competition, round, division: result.division, rubric: { id, key, version } };
  const entryIds = input.entries.map(({ entryId }) => entryId).sort();
  return (
    firstDifference(`${division}: ranking`, document.ranking, ranking) ??
    firstDifference(`${division}: certainty`, document.certainty, certaintyIn(input, ranking)) ??
    firstDifference(`${division}: decided`, decided.map(({ entryId }) => entryId).sort(), entryIds) ??
    firstDifference(`${division}: result`, result, resultFrom(input, ranking, names, facts)) ??
    unexplainedFirst(division, ranking, decided)
  );
}

/** What is said of a result beside what is computed. */
export type ResultNames = Pick<ResultHead, "competition" | "round" | "division"> & {
  readonly rubric: Pick<ResultHead["rubric"], "id" | "key" | "version">;
};

/** The published result of an input and its ranking: rule, rubric, numbers and organizer's marks as the input has them. */
export function resultFrom(
  { entries, sheets, rule }: DivisionDocument["input"],
  ranking: Ranking,
  names: ResultNames,
  facts: ReadonlyMap<string, Pick<EntryFacts, "title" | "outcome" | "prizes">>,
): PublishedResult {
  const { method, decimals, gates, quota, tieLadder, maximum } = rule;
  const criteria = rule.criteria.map(({ key, title, weight, maxMark, source }) => ({
    key,
    title,
    weight,
    maxMark,
    ...(source ? { source } : {}),
  }));
  const known = new Map(
    entries.map(({ entryId, number, organizerMarks }) => {
      const { title = "", outcome = null, prizes = [] } = facts.get(entryId) ?? {};
      return [entryId, { number, title, outcome, prizes, organizerMarks }];
    }),
  );
  const head = { ...names, rubric: { ...names.rubric, maximum, criteria }, method, decimals, gates, quota, tieLadder };
  return resultOf(head, ranking, known, sheets);
}

/** How sure each place is, by entry. */
export function certaintyIn(input: DivisionInput, ranking: Ranking): Readonly<Record<string, Certainty>> {
  return Object.fromEntries(certaintyOf(input, ranking));
}

/** The criteria that judges mark, not those that the organizer awards. */
function judgedOf({ rule }: DivisionDocument["input"]): readonly Criterion[] {
  return rule.criteria.filter(({ source }) => source !== "organizer");
}

/** The entries that go on against the ranking, or stay behind against it, and nobody said why. */
export function unexplainedIn({ cut }: Ranking, decided: readonly Decided[]): readonly Decided[] {
  if (!cut) return [];
  return decided.filter(({ entryId, outcome, reason }) => {
    if (outcome === null || reason) return false;
    return cut.tied.includes(entryId) || (outcome === "advanced") !== cut.inside.includes(entryId);
  });
}

function unexplainedFirst(division: string, ranking: Ranking, decided: readonly Decided[]): Difference | null {
  const [first] = unexplainedIn(ranking, decided);
  if (!first) return null;
  const should = ranking.cut?.inside.includes(first.entryId) ? "advanced" : "eliminated";
  return { where: `${division}: ${first.entryId} outcome without a reason`, says: String(first.outcome), should };
}

/** Where two values differ first, in canonical order; null when they are the same. */
export function firstDifference(where: string, says: unknown, should: unknown): Difference | null {
  const [one, other] = [jsonText(says ?? null), jsonText(should ?? null)];
  if (one === other) return null;
  if (!isTree(says) || !isTree(should) || Array.isArray(says) !== Array.isArray(should)) {
    return { where, says: one.slice(0, 80), should: other.slice(0, 80) };
  }
  for (const key of [...new Set([...Object.keys(says), ...Object.keys(should)])].sort()) {
    const inside = firstDifference(`${where}.${key}`, says[key], should[key]);
    if (inside) return inside;
  }
  return { where, says: one.slice(0, 80), should: other.slice(0, 80) };
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Every sheet of a division on a line, for those who read it in a spreadsheet: marks and totals in points. */
export function scoresCsv({ input, result }: DivisionDocument): string {
  const keys = judgedOf(input).map(({ key }) => key);
  const numbers = new Map(input.entries.map(({ entryId, number }) => [entryId, number]));
  const points = (hundredths: number | undefined) => (hundredths === undefined ? "" : (hundredths / 100).toFixed(2));
  const rows = [...input.sheets]
    .map(({ entryId, judgeId, marks, total }) => [
      numbers.get(entryId) ?? "",
      judgeId,
      ...keys.map((key) => points(marks[key])),
      points(total),
    ])
    .sort((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
  return toCsv([result.division.key, "judge", ...keys, "total"], rows);
}
