import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import highs from "highs";
import { importSource, run } from "./run.mjs";

/**
 * `npm run bench:assign`: what the assignment engine comes to beside its bars and beside HiGHS, solving the same in the
 * same run, in milliseconds of computing: the ratio is worth more than the machine. Sets that are not in the repository are read from BENCH_DATA=<folder>.
 */
const engine = "app/features/judging/assignment/engine";
const self = fileURLToPath(import.meta.url);
const { readInstance } = await importSource(`${engine}/read-instance.ts`);
const { solve } = await importSource(`${engine}/solve.ts`);

if (process.argv[2] === "--large") {
  const answer = solve(drawLarge(20_261_121), { clock: cpuTime });
  process.stdout.write(
    JSON.stringify({ ...answer, assignments: [], loads: {}, kilobytes: process.resourceUsage().maxRSS }),
  );
  process.exit(0);
}

const { drawInstance, faultsOf, optimumIn, optimumOf, programmeOf } = await importSource(
  `${engine}/optimum.testing.ts`,
);
const { follow } = await importSource(`${engine}/follow.ts`);
const solver = await highs();
const widths = [34, 12, 55, 26, 8, 8, 8, 7];
let failed = 0;

row(["set", "status", "came to", "bar", "CPU ms", "HiGHS", "ratio", ""]);
set(
  "midl, no floor",
  "midl-affinity/instance.json",
  0,
  ({ total }) => Math.abs(total - 201.885) <= 0.001,
  "total 201.885",
  1,
);
set(
  "midl, whole floor",
  "midl-affinity/instance.json",
  1,
  ({ worst, total }) => worst >= 0.94 && total >= 201.68,
  "worst 0.94, total 201.68",
);
set(
  "midl, at least 2, floor 0.9",
  "midl-affinity/instance-min2.json",
  0.9,
  ({ worst, total }) => worst >= 0.85 && total >= 143.1,
  "worst 0.85, total 143.1",
);
set(
  "1,000 × 200 × 5",
  "assignment-1000x200/instance.json",
  0,
  ({ total, milliseconds }) => total === 69_120 && milliseconds < 500,
  "69,120 in 500 ms, 10×",
  10,
);
await large();
small();
process.exit(failed > 0 ? 1 : 0);

/** One set of the outside folder at a share of the floor, the best of five rounds without one. `atLeast`: HiGHS comes to the same, and is so many times slower. */
function set(name, file, floorShare, meets, bar, atLeast) {
  const path = join(process.env.BENCH_DATA ?? "", file);
  if (!process.env.BENCH_DATA || !existsSync(path)) {
    row([name, "", `not here: BENCH_DATA/${file}`, bar, "", "", "", ""]);
    return;
  }
  const read = readInstance(readFileSync(path, "utf8"));
  if (!read.ok) throw new Error(`${path}: ${read.error}`);
  const instance = { ...read.value, floorShare };
  const rounds = floorShare === 0 ? 5 : 1;
  const answers = Array.from({ length: rounds }, () => solve(instance, { clock: cpuTime }));
  const answer = answers.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
  let beside = ["", ""];
  let isMet = meets(answer);
  if (atLeast) {
    const text = programmeOf(instance, true);
    let optimum;
    const ms = msOf(() => {
      optimum = optimumIn(solver, text);
    });
    const ratio = ms / answer.milliseconds;
    isMet &&= Math.abs(optimum - answer.total) <= 1e-5 && ratio >= atLeast;
    beside = [ms.toFixed(0), `${ratio.toFixed(1)}×`];
  }
  judged([name, answer.status, cameTo(answer), bar, answer.milliseconds, ...beside], isMet);
}

/** 10,000 × 1,000 × 3 in a process of its own, whose memory is then its own too. */
async function large() {
  const started = performance.now();
  const { code, output } = await run(process.execPath, [self, "--large"], { quiet: true });
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - started) / 1000;
  const answer = JSON.parse(output);
  const isMet = answer.status === "optimal" && seconds < 20 && answer.kilobytes < 1_000_000;
  const took = `${seconds.toFixed(1)} s in all, ${Math.round(answer.kilobytes / 1000)} MB`;
  judged(["10,000 × 1,000 × 3, 40 named each", answer.status, took, "20 s, 1 GB", answer.milliseconds, "", ""], isMet);
}

/** Small instances of every kind beside HiGHS: the same optimum, no rule broken, advice that helps. */
function small() {
  const count = 2_000;
  const times = { ours: 0, theirs: 0 };
  const amiss = [];
  let infeasible = 0;
  for (let index = 0; index < count; index++) {
    const seed = `bench ${index}`;
    const instance = drawInstance(seed);
    let answer;
    times.ours += msOf(() => {
      answer = solve(instance);
    });
    let best;
    times.theirs += msOf(() => {
      best = optimumOf(solver, instance, true);
    });
    if (best === undefined) infeasible += 1;
    const asked = best === undefined ? follow(instance, answer.advice) : instance;
    const then = best === undefined ? solve(asked) : answer;
    const isBest = best === undefined ? answer.status === "infeasible" : Math.abs(best - answer.total) <= 1e-6;
    if (!isBest || then.status !== "optimal" || faultsOf(asked, then).length > 0) amiss.push(seed);
  }
  const bar = "all, advice included";
  const cells = [
    `${count} small, ${infeasible} infeasible`,
    "",
    amiss.length === 0 ? "all as HiGHS" : amiss.join(", "),
    bar,
  ];
  judged(
    [...cells, times.ours.toFixed(0), times.theirs.toFixed(0), `${(times.theirs / times.ours).toFixed(1)}×`],
    amiss.length === 0,
  );
}

function cameTo({ total, totalBound, worst, worstBound }) {
  const figures = [total, totalBound, worst, worstBound].map((value) => Number(value.toFixed(3)));
  return `${figures[0]} ≤ ${figures[1]}, ${figures[2]} ≤ ${figures[3]}`;
}

/** Milliseconds that this process has computed: a machine that others share doesn't make them more. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function msOf(work) {
  const begin = cpuTime();
  work();
  return cpuTime() - begin;
}

function judged(cells, isMet) {
  if (!isMet) failed += 1;
  row([...cells, isMet ? "met" : "MISSED"]);
}

function row(cells) {
  process.stdout.write(
    `${cells
      .map((cell, index) => String(cell).padEnd(widths[index]))
      .join(" ")
      .trimEnd()}\n`,
  );
}

/** The same every time (mulberry32): 40 affinities an entry in thousandths, loads up to 33, five conflicts an entry. */
function drawLarge(seed) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const judges = Array.from({ length: 1_000 }, (_, index) => ({ id: `j${index + 1}`, minLoad: 20, maxLoad: 33 }));
  const entries = Array.from({ length: 10_000 }, (_, index) => ({ id: `e${index + 1}` }));
  const affinity = [];
  const conflicts = [];
  for (const { id } of entries) {
    const chosen = new Set();
    while (chosen.size < 40) chosen.add(below(judges.length));
    for (const judge of chosen) affinity.push([judges[judge].id, id, below(1_001) / 1_000]);
    for (let index = 0; index < 5; index++) conflicts.push([judges[below(judges.length)].id, id]);
  }
  return { reviewsPerEntry: 3, entries, judges, affinity, conflicts, kept: [], apart: [], floorShare: 0, seed: 1 };
}
