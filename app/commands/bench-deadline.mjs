import { parseArgs } from "node:util";
import { stormDeadlines } from "./deadline.mjs";

/**
 * `npm run bench:deadline [-- --founders 500 --seconds 60]`: founders who write, upload and hand in before a deadline that
 * comes in so many seconds, on both databases, undisturbed and with the server killed in the middle. Nothing that was
 * acknowledged may be lost or there twice; the times are the machine's, which also runs the founders.
 */
const { values } = parseArgs({
  options: { founders: { type: "string", default: "500" }, seconds: { type: "string", default: "60" } },
});
const [founders, seconds] = [Number(values.founders), Number(values.seconds)];

const { failed } = await stormDeadlines({ founders, seconds }, (run) => {
  const { dialect, isKilled, took, accepted, late, refusals, errors, times, lost, duplicated, problems } = run;
  const all = Object.values(times).flat().length;
  const columns = ["requests", "p50", "p95", "p99"];
  write(`\n${dialect}, ${founders} founders in ${seconds} s${isKilled ? ", killed in the middle" : ""}`);
  write(`  accepted   ${accepted} entries, ${late} of them late; ${all} requests in ${took.toFixed(1)} s`);
  write(`  refused    ${listed(refusals)}`);
  write(`  unanswered ${listed(errors)} (sent again)`);
  write(`  lost       ${lost.length}`);
  write(`  duplicated ${duplicated.length}`);
  write(`  ${["ms", ...columns].map((name, i) => (i === 0 ? name.padEnd(10) : name.padStart(9))).join("")}`);
  for (const [kind, own] of Object.entries(times)) write(`  ${row(kind, own)}`);
  for (const problem of problems.slice(0, 50)) write(`  ! ${problem}`);
});
process.exitCode = failed > 0 ? 1 : 0;

function row(kind, own) {
  own.sort((a, b) => a - b);
  const at = (part) => own[Math.min(own.length - 1, Math.floor(own.length * part))].toFixed(0);
  return kind.padEnd(10) + [String(own.length), at(0.5), at(0.95), at(0.99)].map((cell) => cell.padStart(9)).join("");
}

function listed(counts) {
  const named = Object.entries(counts).map(([name, n]) => `${n} × ${name}`);
  return named.length > 0 ? named.join(", ") : "none";
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
