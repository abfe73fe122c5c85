import type { FellBack } from "./answer";
import type { Marks } from "./crossed";
import { type Fit, fitReml } from "./reml";
import { withScales } from "./tempers";

const fewestEntries = 3;
const fewestJudges = 2;
const fewestSpare = 3;
/** Entries that no chain of common judges ties to the rest may be a tenth of all; beyond it severity and worth can't be told apart. */
const mostApart = 0.1;

/** One criterion's model, or the level at which every mark of it stands (it says nothing about entries or judges). */
export type Calibration = { readonly fit: Fit } | { readonly level: number } | { readonly reason: FellBack };

/**
 * The mixed model of one criterion's marks, or why they can't carry one: fewer than 3 entries or 2 judges, fewer than 3
 * scores beyond what entries and judges use up, more than a tenth of the entries tied to the others by no common
 * judge, no maximum found, or entries that don't differ beyond chance (a model would call them all equal).
 */
export function calibrate(marks: Marks): Calibration {
  if (marks.entries < fewestEntries) return { reason: "too_few_entries" };
  const sitting = new Set(marks.judgeOf).size;
  if (sitting < fewestJudges) return { reason: "too_few_judges" };
  const first = marks.points[0] as number;
  if (marks.points.every((value) => value === first)) return { level: first };
  const { parts, largest } = partsOf(marks);
  if (marks.points.length - marks.entries - sitting + parts < fewestSpare) return { reason: "too_few_scores" };
  if (marks.entries - largest > mostApart * marks.entries) return { reason: "not_connected" };
  const plain = fitReml(marks);
  if (!plain?.converged) return { reason: "not_converged" };
  if (plain.variances.entry <= 1e-6 * (plain.variances.error + plain.variances.judge))
    return { reason: "entries_alike" };
  return { fit: withScales(marks, plain) };
}

/** Into how many parts the graph of judges and entries falls, and how many entries the largest part holds. */
export function partsOf({ entries, judges, start, judgeOf }: Marks): { parts: number; largest: number } {
  const up = Int32Array.from({ length: judges }, (_, judge) => judge);
  const rootOf = (judge: number) => {
    let at = judge;
    while (up[at] !== at) {
      up[at] = up[up[at] as number] as number;
      at = up[at] as number;
    }
    return at;
  };
  for (let entry = 0; entry < entries; entry++) {
    for (let k = (start[entry] as number) + 1; k < (start[entry + 1] as number); k++) {
      up[rootOf(judgeOf[k] as number)] = rootOf(judgeOf[k - 1] as number);
    }
  }
  const sizes = new Map<number, number>();
  for (let entry = 0; entry < entries; entry++) {
    const root = rootOf(judgeOf[start[entry] as number] as number);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  return { parts: sizes.size, largest: Math.max(...sizes.values()) };
}
