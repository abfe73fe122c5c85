import highs from "highs";
import { importSource } from "./run.mjs";

const { planMatching } = await importSource("app/features/mentoring/matching/plan.ts");
const { usualWeights } = await importSource("app/features/mentoring/matching/matching.ts");
const { drawInput } = await importSource("app/features/mentoring/matching/matching.testing.ts");
const { optimumOf } = await importSource("app/features/mentoring/matching/optimum.testing.ts");

/**
 * `npm run bench:matching`: the plan of a cohort, with every reason, alternative and warning, beside HiGHS solving the very
 * same integer programme in the same run. Both must come to the same; the ratio is worth more than the machine.
 */
const sizes = [
  [10, 30],
  [40, 120],
  [80, 240],
];
const rounds = 15;
const solver = await highs();
let differ = 0;

process.stdout.write(
  `${row(["mentors", "needs", "matched", "points", "ms median", "ms worst", "HiGHS ms", "ratio"])}\n`,
);
for (const [mentors, needs] of sizes) {
  const input = drawInput(drawFrom(mentors * 1000 + needs), mentors, needs);
  const plan = planMatching(input, usualWeights);
  const times = Array.from({ length: rounds }, () => msOf(() => planMatching(input, usualWeights))).sort(
    (a, b) => a - b,
  );
  let optimum;
  const solving = msOf(() => {
    optimum = optimumOf(solver, input, usualWeights);
  });
  const median = times[Math.floor(rounds / 2)];
  const same = optimum.matched === plan.pairs.length && optimum.total === plan.total;
  if (!same) differ += 1;
  const figures = [median, times.at(-1), solving].map((ms) => ms.toFixed(1));
  const ratio = same ? `${(solving / median).toFixed(1)}×` : "DIFFERS";
  process.stdout.write(`${row([mentors, needs, plan.pairs.length, plan.total, ...figures, ratio])}\n`);
}
process.exit(differ > 0 ? 1 : 0);

function msOf(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Whole numbers that look random and are the same every time (mulberry32). */
function drawFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function row(cells) {
  return cells.map((cell) => String(cell).padStart(10)).join("");
}
