import { readFileSync } from "node:fs";
import { importSource } from "./run.mjs";

/** `npm run --silent rank -- scores.csv --method calibrated --top 6`: the answer as one JSON object; anything wrong is one line and exit code 2. `-` reads standard input. */
const usage = "Usage: npm run --silent rank -- scores.csv (or -) --method calibrated --top 6 --seed 1";
const { rankingMethods } = await importSource("app/features/judging/ranking/model/answer.ts");
const { file, method, top, seed } = readArguments(process.argv.slice(2));

const { readScores } = await importSource("app/features/judging/ranking/model/score-file.ts");
const rows = readScores(textOf(file));
if (!rows.ok) refuse(rows.error);

const { rankScores } = await importSource("app/features/judging/ranking/model/rank.ts");
process.stdout.write(`${JSON.stringify(rankScores(rows.value, { method, top, seed }))}\n`);

function readArguments(words) {
  const given = { file: undefined, method: "calibrated", top: 1, seed: 1 };
  for (let at = 0; at < words.length; at++) {
    const [name, joined] = words[at].startsWith("--") ? words[at].slice(2).split("=", 2) : ["file", words[at]];
    const value = joined ?? words[++at];
    if (!Object.hasOwn(given, name) || value === undefined || (name === "file" && given.file !== undefined))
      refuse(usage);
    given[name] = name === "top" || name === "seed" ? wholeNumber(name, value) : value;
  }
  if (given.file === undefined) refuse(usage);
  if (!rankingMethods.includes(given.method)) {
    refuse(`There is no method ${JSON.stringify(given.method)}; there are: ${rankingMethods.join(", ")}.`);
  }
  return given;
}

function wholeNumber(name, text) {
  const least = name === "top" ? 1 : 0;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) refuse(`--${name} is a whole number from ${least}.`);
  return Number(text);
}

function textOf(path) {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    return refuse(`The file ${JSON.stringify(path)} can't be read: ${error.message}.`);
  }
}

function refuse(sentence) {
  process.stderr.write(`${sentence.replace(/\s+/g, " ")}\n`);
  process.exit(2);
}
