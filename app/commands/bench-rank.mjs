import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importSource, root } from "./run.mjs";

/**
 * `npm run bench:rank`: the ranking engine against its bars. Sets that aren't in the repository are read from
 * `BENCH_DATA=<folder>`; those it lacks are named. A missed bar is said and fails; a time is said and fails nothing.
 */
const folder = "app/features/judging/ranking/model";
const { panelsOf, skatingBars, knownSeverities, drawModel, truthBar, meanBar } = await importSource(
  `${folder}/bars.testing.ts`,
);
const { gradesOf, heldOut } = await importSource(`${folder}/held-out.testing.ts`);
const { penicillin } = await importSource(`${folder}/penicillin.testing.ts`);
const { rankScores } = await importSource(`${folder}/rank.ts`);
const draws = 10;
let missed = 0;

say("Skating: 18 segments, three of nine judges drawn for every entry, against the nine-judge mean", "tau", "covered");
const panels = panelsOf(readFileSync(join(root, folder, "skating/panels.csv"), "utf8"));
const methods = ["mean", "median", "zscore", "calibrated"];
const troubles = [
  ["as scored", { severity: 0, spread: 0 }, ([mean]) => mean.tau - 0.003],
  ["severities 0.5", { severity: 0.5, spread: 0 }, () => 0.915],
  ["severities 0.5, scales 0.3", { severity: 0.5, spread: 0.3 }, () => 0.885],
];
for (const [name, trouble, barOf] of troubles) {
  const bars = skatingBars(panels, trouble, methods, draws);
  for (const { method, tau, covered } of bars.slice(0, -1))
    row(`${name}: ${method}`, tau.toFixed(3), covered.toFixed(3));
  const { tau, covered, error } = bars.at(-1);
  judged(
    `${name}: calibrated`,
    tau >= barOf(bars),
    `at least ${barOf(bars).toFixed(3)}; the draws' own error ${error.toFixed(4)}`,
    tau.toFixed(3),
    covered.toFixed(3),
  );
  judged(`${name}: coverage`, covered >= 0.75 && covered <= 0.85, "0.75 to 0.85", "", covered.toFixed(3));
}
row("were every severity known", knownSeverities(panels, draws).toFixed(3), "");

say("Drawn from the model: 80 % intervals of true ranks", "tau", "covered");
for (const [entries, judges, perEntry, entry, judge, error] of [
  [40, 10, 3, 3, 2, 3],
  [24, 9, 3, 1, 0.3, 0.3],
  [100, 20, 4, 5, 3, 5],
  [12, 5, 3, 2, 1, 2],
]) {
  const bar = meanBar(
    Array.from({ length: Math.round(2400 / entries) }, (_, draw) => {
      const { rows, truth } = drawModel({ entries, judges, perEntry, entry, judge, error }, `bench ${draw}`);
      return truthBar(rankScores(rows, { method: "calibrated", top: 3, seed: draw }), truth);
    }),
  );
  const good = bar.covered >= 0.75 && bar.covered <= 0.85;
  judged(
    `${entries} entries, ${judges} judges, ${perEntry} each`,
    good,
    "0.75 to 0.85",
    bar.tau.toFixed(3),
    bar.covered.toFixed(3),
  );
}

say("Penicillin, restricted maximum likelihood of R's lme4", "found", "lme4");
const { variances } = rankScores(penicillin("plates"), { method: "calibrated", top: 3, seed: 1 });
for (const [name, published] of [
  ["entry", 0.716908],
  ["judge", 3.73092],
  ["error", 0.302415],
]) {
  const near = Math.abs(variances[name] / published - 1) < 5e-5;
  judged(`variance of ${name}`, near, "four digits", variances[name].toFixed(5), published.toFixed(5));
}

say("Peer grading: one score hidden of every entry with at least three, root mean square error", "mean", "calibrated");
const grades = join(process.env.BENCH_DATA ?? "", "peer-grading/grades.csv");
if (!process.env.BENCH_DATA || !existsSync(grades)) {
  process.stdout.write(
    "  not measured: peer-grading/grades.csv is not in the repository (no licence); BENCH_DATA=<folder> names its place\n",
  );
} else {
  const rows = gradesOf(readFileSync(grades, "utf8"));
  const errors = Array.from({ length: 5 }, (_, draw) => heldOut(rows, `hidden ${draw}`));
  for (const { hidden, mean, calibrated } of errors) row(`${hidden} hidden`, mean.toFixed(3), calibrated.toFixed(3));
  const average = (name) => errors.reduce((sum, each) => sum + each[name], 0) / errors.length;
  const found = average("calibrated");
  judged("all draws", found <= 4.98, "at most 4.980", average("mean").toFixed(3), found.toFixed(3));
  const { mean, calibrated } = heldOut(rows, "hidden 0", 10);
  row("the first again, a tenth hidden at a time", mean.toFixed(3), calibrated.toFixed(3));
}

say("Time: 5,000 entries × 5 of 200 judges × 6 criteria, 150,000 marks", "ms", "processor");
const large = drawModel(
  { entries: 5000, judges: 200, perEntry: 5, criteria: 6, entry: 5, judge: 3, error: 5 },
  "large",
);
for (let time = 0; time < 3; time++) {
  const before = process.cpuUsage();
  const begin = performance.now();
  rankScores(large.rows, { method: "calibrated", top: 100, seed: 1 });
  const ms = performance.now() - begin;
  row(`calibrated, run ${time + 1}`, ms.toFixed(0), (process.cpuUsage(before).user / 1000).toFixed(0));
}
process.exit(missed > 0 ? 1 : 0);

function say(title, ...heads) {
  process.stdout.write(`\n${title}\n`);
  row("", ...heads);
}

function judged(name, good, bar, ...cells) {
  if (!good) missed += 1;
  row(name, ...cells, `${good ? "reached" : "MISSED"}: ${bar}`);
}

function row(name, first, second, word = "") {
  process.stdout.write(`  ${name.padEnd(42)}${first.padStart(10)}${second.padStart(12)}  ${word}\n`);
}
