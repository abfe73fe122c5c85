import * as z from "zod";
import { storedKeyPattern } from "~/features/competition/setup/key";
import type { Localized } from "~/i18n/catalogue";

/** Whole hundredths of a point: 12,5 points are 1_250. */
export type Hundredths = number;

/**
 * How a criterion is marked, all in one arithmetic (weight × mark). points: 0 to a highest mark, added as they are;
 * coefficient: 1 to n, times the weight; share: 0–100, counted for a whole percentage; pass: 0 or 1, worth the weight.
 */
export const scales = ["points", "coefficient", "share", "pass"] as const;
export type Scale = (typeof scales)[number];

/** A rubric: a tree of criteria. Only leaves carry weight and marks; groups only subtotal. */
export type RubricDefinition = { readonly nodes: readonly RubricNode[] };
export type RubricNode = Criterion | CriterionGroup;
export type CriterionGroup = {
  readonly key: string;
  readonly title: Localized;
  /** what its criteria must add up to, as the rules print it; within a deliverable always 100 points */
  readonly maximum?: Hundredths | undefined;
  /** a weighted deliverable: its criteria make 100 points, which count for this whole percentage of the total */
  readonly share?: number | undefined;
  readonly children: readonly RubricNode[];
};
export type Criterion = {
  readonly key: string;
  readonly title: Localized;
  readonly hint?: Localized | undefined;
  /** hệ số in hundredths: 100 = ×1; 0 only for a condition to pass */
  readonly weight: number;
  readonly minMark: Hundredths;
  readonly maxMark: Hundredths;
  readonly step: Hundredths;
  readonly levels: readonly Level[];
  /** absent in rubrics of the first form; then it shows in the marks (see `scaleOf`) */
  readonly scale?: Scale | undefined;
  /** awarded by the organizer and not by judges: attendance, an audience's vote */
  readonly source?: "organizer" | undefined;
};
/** An anchored level, reached from a mark up to the next level's start. */
export type Level = { readonly from: Hundredths; readonly text: Localized };

const localizedText = z.object({
  vi: z.string().trim().min(1).max(1_000),
  en: z.string().trim().max(1_000).optional(),
});
const key = z.string().regex(storedKeyPattern);
const hundredths = z.number().int().min(0).max(10_000_000);

const criterionSchema: z.ZodType<Criterion> = z.object({
  key,
  title: localizedText,
  hint: localizedText.optional(),
  weight: z.number().int().min(0).max(1_000_000),
  minMark: hundredths,
  maxMark: hundredths,
  step: z.number().int().min(1).max(10_000_000),
  levels: z.array(z.object({ from: hundredths, text: localizedText })).max(12),
  scale: z.enum(scales).optional(),
  source: z.literal("organizer").optional(),
});

/** Criteria and groups together, in one tree. */
export const mostNodes = 60;

const nodeSchema: z.ZodType<RubricNode> = z.lazy(() =>
  z.union([
    criterionSchema,
    z.object({
      key,
      title: localizedText,
      maximum: hundredths.optional(),
      share: z.number().int().min(1).max(100).optional(),
      children: z.array(nodeSchema).max(mostNodes),
    }),
  ]),
);

/** The stored JSON of a rubric. */
export const rubricSchema: z.ZodType<RubricDefinition> = z.object({ nodes: z.array(nodeSchema).min(1).max(mostNodes) });

/** Whether a node of the tree holds others. */
export function isGroup(node: RubricNode): node is CriterionGroup {
  return "children" in node;
}

/** The criteria that are marked, in reading order, with the weight they have in the total: within a deliverable that of their share. */
export function criteriaOf(rubric: RubricDefinition): readonly Criterion[] {
  return leavesOf(rubric.nodes, 100);
}

/** The criteria on a judge's sheet: all but those that the organizer awards. */
export function judgedCriteria(rubric: RubricDefinition): readonly Criterion[] {
  return criteriaOf(rubric).filter(({ source }) => source !== "organizer");
}

/** Of some criteria, those that the organizer awards. */
export function organizerCriteria(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ source }) => source === "organizer");
}

/** The criteria under some nodes, as `criteriaOf`; `share`: the whole percentage that they count for together. */
export function leavesOf(nodes: readonly RubricNode[], share: number): readonly Criterion[] {
  return nodes.flatMap((node) => {
    if (isGroup(node)) return leavesOf(node.children, ((node.share ?? 100) * share) / 100);
    return [share === 100 ? node : { ...node, weight: Math.round((node.weight * share) / 100) }];
  });
}

/** The scale of a criterion; one stored without it is on points when its marks start at 0 and count as they are. */
export function scaleOf({ scale, weight, minMark }: Criterion): Scale {
  return scale ?? (weight === 100 && minMark === 0 ? "points" : "coefficient");
}

/** What a criterion's highest mark is worth in the total, in hundredths. */
export function worthOf({ weight, maxMark }: Criterion): Hundredths {
  return Math.floor((weight * maxMark + 50) / 100);
}

/** The greatest total a sheet can reach, in hundredths: Σ weight × highest mark, rounded once, half up. */
export function computedMaximum(criteria: readonly Criterion[]): Hundredths {
  const total = criteria.reduce((sum, { weight, maxMark }) => sum + weight * maxMark, 0);
  return Math.floor((total + 50) / 100);
}
