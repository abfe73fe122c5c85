import { readFileSync } from "node:fs";
import { importSource } from "./run.mjs";

/**
 * `npm run verify -- bundle.zip`: recomputes a published result from its bundle, without a database. Ends with 0 and says
 * what it recomputed; with 1 and the first thing that differs; with 2 when there is no such file. `-` reads standard input.
 */
const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) end(2, "Usage: npm run verify -- bundle.zip (or - for standard input)");

const { verifyBundle } = await importSource("app/features/judging/results/bundle/files.server.ts");
const verified = verifyBundle(bytesOf(file));
if (!verified.ok) end(1, `DIFFERS. ${verified.error}`);

const { bundle, entries, sheets, sha256 } = verified.value;
const { competition, round, version, chain, divisions } = bundle;
say(`${competition.name.vi}: ${round.name.vi}, publication ${version}`);
for (const { result, ranking } of divisions) {
  const placed = ranking.ranked.length;
  say(`  ${result.division.name.vi}: ${placed} places by ${result.method}, of ${result.entries.length} entries`);
}
say(`Recomputed ${sheets} sheets, ${entries} entries, every total, mean, figure, tie and place: all as published.`);
say(`The activity log stood at number ${chain.sequence}, ${chain.hash || "before its first link"}.`);
say(`SHA-256 of this file, to compare with the results page: ${sha256}`);

function bytesOf(path) {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    return end(2, `The file ${JSON.stringify(path)} can't be read: ${error.message.replace(/\s+/g, " ")}.`);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function end(code, sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
