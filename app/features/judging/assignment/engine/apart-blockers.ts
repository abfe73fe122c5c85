import type { Blocked } from "./blockers";
import { solveWithFloor } from "./floor/solve-floor";
import { pairKey } from "./follow";
import type { Instance } from "./instance";
import type { Problem } from "./problem";

type Judges = readonly [string, string];

/** So many pairs of judges apart are tried one by one, whether letting them sit together is enough. */
const triedSingly = 40;

/**
 * Which judges must be let sit together where all else would do: one pair if one is enough, otherwise a set of which none
 * can be spared. `placeOf` is a judge's index in the problem; `isProved`: nothing less would do, otherwise none was found.
 */
export function apartBlockers(
  instance: Instance,
  problem: Problem,
  placeOf: (judge: string) => number,
  isProved: boolean,
): Blocked[] {
  const all = [...new Map((instance.apart ?? []).map((judges) => [pairKey(judges), judges])).values()];
  const isEnough = (apart: readonly Judges[]) => "chosen" in solveWithFloor(withApart(problem, apart, placeOf));
  const single =
    all.length <= triedSingly ? all.find((judges) => isEnough(all.filter((other) => other !== judges))) : undefined;
  return (single ? [single] : inTheWay(all, isEnough)).map((judges) => ({
    change: { change: "let_sit_together", judges },
    because: isProved
      ? "kept apart, they leave an entry without enough judges"
      : "with them apart none was found, though there may be one",
  }));
}

/** Puts back one half after the other what can stay, and splits what can't. */
function inTheWay(all: readonly Judges[], isEnough: (apart: readonly Judges[]) => boolean): Judges[] {
  const stays: Judges[] = [];
  const gone: Judges[] = [];
  const settle = (part: readonly Judges[]): void => {
    if (part.length === 0) return;
    if (isEnough([...stays, ...part])) {
      stays.push(...part);
      return;
    }
    if (part.length === 1) {
      gone.push(...part);
      return;
    }
    const middle = Math.ceil(part.length / 2);
    settle(part.slice(0, middle));
    settle(part.slice(middle));
  };
  settle(all);
  return gone;
}

function withApart(problem: Problem, pairs: readonly Judges[], placeOf: (judge: string) => number): Problem {
  const apart = Array.from({ length: problem.judges }, () => new Set<number>());
  for (const [one, other] of pairs) {
    apart[placeOf(one)]?.add(placeOf(other));
    apart[placeOf(other)]?.add(placeOf(one));
  }
  return { ...problem, apart, floorShare: 0 };
}
