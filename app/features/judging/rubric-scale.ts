import { err, ok, type Result } from "~/core/result";
import { type Criterion, type Hundredths, isGroup, type RubricDefinition, type Scale, worthOf } from "./rubric";
import { mapped } from "./rubric-edit";
import { levelsMovedTo } from "./rubric-levels";

/** Whole shares of 100 in proportion to what each is worth now; what rounding leaves goes to the largest remainders. */
export function sharesOf(worths: readonly Hundredths[]): number[] {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  if (all === 0) return worths.map(() => 0);
  const shares = worths.map((worth) => Math.floor((worth * 100) / all));
  const rests = worths
    .map((worth, index) => ({ index, rest: (worth * 100) % all }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  for (const { index } of rests.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/**
 * Puts every criterion that judges mark on one scale, each worth what it was worth before as nearly as whole hundredths
 * allow, its levels moved along; conditions that count for nothing and the organizer's criteria stay. top: the highest
 * mark of 1 to n. Fails with `invalid` when shares are asked for where deliverables hold criteria.
 */
export function rescaled(rubric: RubricDefinition, scale: Scale, top: number): Result<RubricDefinition, "invalid"> {
  const marked: Criterion[] = [];
  let hasDeliverables = false;
  mapped(rubric.nodes, (node) => {
    if (isGroup(node)) hasDeliverables ||= node.share !== undefined;
    else if (isRescaled(node)) marked.push(node);
    return node;
  });
  if (scale === "share" && hasDeliverables) return err("invalid");
  const shares = sharesOf(marked.map(worthOf));
  const shareOf = new Map(marked.map(({ key }, index) => [key, Math.max(1, shares[index] ?? 1)]));
  return ok({
    nodes: mapped(rubric.nodes, (node) =>
      isGroup(node) || !isRescaled(node) ? node : onScale(node, scale, top, shareOf.get(node.key) ?? 1),
    ),
  });
}

function isRescaled({ source, weight }: Criterion): boolean {
  return source !== "organizer" && weight > 0;
}

function onScale(criterion: Criterion, scale: Scale, top: number, share: number): Criterion {
  const marks = marksOf(worthOf(criterion), scale, top, share);
  const levels = scale === "pass" ? [] : levelsMovedTo(criterion.levels, criterion, marks);
  return { ...criterion, ...marks, scale, levels };
}

function marksOf(worth: Hundredths, scale: Scale, top: number, share: number) {
  if (scale === "pass") return { weight: worth, minMark: 0, maxMark: 100, step: 100 };
  if (scale === "share") return { weight: share, minMark: 0, maxMark: 10_000, step: 100 };
  if (scale === "points") return { weight: 100, minMark: 0, maxMark: worth, step: worth % 50 === 0 ? 50 : 1 };
  return { weight: Math.max(1, Math.round(worth / top)), minMark: 100, maxMark: top * 100, step: 100 };
}
