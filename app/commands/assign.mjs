import { readFileSync } from "node:fs";
import { importSource } from "./run.mjs";

/** `npm run --silent assign -- instance.json`: the answer as one JSON object; a file that can't be read is one line and exit code 2. `-` reads standard input. */
const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0)
  refuse("Usage: npm run --silent assign -- instance.json (or - for standard input)");

const { readInstance } = await importSource("app/features/judging/assignment/engine/read-instance.ts");
const instance = readInstance(textOf(file));
if (!instance.ok) refuse(instance.error);

const { solve } = await importSource("app/features/judging/assignment/engine/solve.ts");
const answer = solve(instance.value, { clock: () => performance.now() });
process.stdout.write(`${JSON.stringify(answer)}\n`);

function textOf(path) {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    return refuse(`The file ${JSON.stringify(path)} can't be read: ${error.message.replace(/\s+/g, " ")}.`);
  }
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
