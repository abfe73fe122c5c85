import * as z from "zod";
import type { Localized } from "~/i18n/catalogue";

/** Whole hundredths of a point: 12,5 points are 1_250. */
export type Hundredths = number;

/** A rubric: a tree of criteria. Only leaves carry weight and marks; groups only subtotal. */
export type RubricDefinition = { readonly nodes: readonly RubricNode[] };
export type RubricNode = Criterion | CriterionGroup;
export type CriterionGroup = {
  readonly key: string;
  readonly title: Localized;
  readonly children: readonly RubricNode[];
};
export type Criterion = {
  readonly key: string;
  readonly title: Localized;
  readonly hint?: Localized | undefined;
  /** hệ số in hundredths: 100 = ×1 */
  readonly weight: number;
  readonly minMark: Hundredths;
  readonly maxMark: Hundredths;
  readonly step: Hundredths;
  readonly levels: readonly Level[];
};
/** An anchored level, reached from a mark up to the next level's start. */
export type Level = { readonly from: Hundredths; readonly text: Localized };

const localizedText = z.object({
  vi: z.string().trim().min(1).max(1_000),
  en: z.string().trim().max(1_000).optional(),
});
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const hundredths = z.number().int().min(0).max(10_000_000);

const criterionSchema: z.ZodType<Criterion> = z.object({
  key,
  title: localizedText,
  hint: localizedText.optional(),
  weight: z.number().int().min(1).max(100_000),
  minMark: hundredths,
  maxMark: hundredths,
  step: z.number().int().min(1).max(10_000_000),
  levels: z.array(z.object({ from: hundredths, text: localizedText })).max(12),
});

const nodeSchema: z.ZodType<RubricNode> = z.lazy(() =>
  z.union([criterionSchema, z.object({ key, title: localizedText, children: z.array(nodeSchema).min(1).max(40) })]),
);

/** The stored JSON of a rubric. */
export const rubricSchema: z.ZodType<RubricDefinition> = z.object({ nodes: z.array(nodeSchema).min(1).max(40) });

/** The criteria that are marked, in reading order. */
export function criteriaOf(rubric: RubricDefinition): readonly Criterion[] {
  return rubric.nodes.flatMap(leaves);
}

function leaves(node: RubricNode): readonly Criterion[] {
  return "children" in node ? node.children.flatMap(leaves) : [node];
}

/** The greatest total a sheet can reach, in hundredths: Σ weight × highest mark, rounded once, half up. */
export function computedMaximum(criteria: readonly Criterion[]): Hundredths {
  const total = criteria.reduce((sum, { weight, maxMark }) => sum + weight * maxMark, 0);
  return Math.floor((total + 50) / 100);
}
