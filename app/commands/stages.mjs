import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuilt } from "./build.mjs";
import { runJourneys } from "./journeys.mjs";
import { lockProblems } from "./lock.mjs";
import { run, runTool } from "./run.mjs";

/**
 * One stage of checking: its title, and work that answers how many of its checks passed and failed.
 * @typedef {{ title: string, work: () => Promise<{ passed: number, failed: number }> }} Stage
 */

/** What a developer's shell may carry and a test must not see: the tests bring their own databases and settings. */
const nothingOfTheShell = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) =>
      /^(NODE_ENV|HOST|PORT|(DATABASE|BASE|SMTP)_URL|DATA_DIR|SECRET_KEY|MAIL_FROM|TRUST_PROXY|KHOI_.*)$/.test(name),
    )
    .map((name) => [name, undefined]),
);

export const types = { title: "types", work: () => tool("tsc", ["--noEmit"]) };
export const lint = { title: "lint and format", work: () => tool("biome", ["check", "--error-on-warnings", "."]) };
export const deadCode = { title: "dead code", work: () => tool("knip", ["--no-progress"]) };
export const lock = { title: "package lock", work: async () => checkLock() };
export const production = { title: "production build", work: buildProduction };

export const units = { title: "unit, service and house tests, on SQLite and PostgreSQL", work: () => runUnits([]) };

/** The tests that need no database: rules, policies, forms, components, the house. */
export const quickUnits = {
  title: "quick tests",
  work: () => runUnits(["app", "--exclude=**/*.server.test.*", "--exclude=app/doors.test.ts"]),
};

/** Imported when it runs: what it stands on may not be installed before. */
export const kills = {
  title: "nothing acknowledged is lost when the server is killed",
  work: async () => (isBuilt() ? killEverything() : { passed: 0, failed: 1 }),
};

export const oversell = {
  title: "no oversell: simultaneous requests to two processes, on SQLite and PostgreSQL",
  work: async () => (isBuilt() ? (await import("./oversell.mjs")).sellOut() : { passed: 0, failed: 1 }),
};

/** While scores are given, and while many hand in before a deadline. */
async function killEverything() {
  const scores = await (await import("./kill.mjs")).killServers();
  const deadlines = await (await import("./deadline.mjs")).stormDeadlines({ founders: 40, seconds: 6, calm: false });
  return { passed: scores.passed + deadlines.passed, failed: scores.failed + deadlines.failed };
}

/** The browser journeys against the production build, in the given Chromium. */
export function journeys(browser) {
  return {
    title: "browser journeys against the production build",
    work: () => (isBuilt() ? countedJourneys(browser) : { passed: 0, failed: 1 }),
  };
}

/**
 * Runs stage after stage, all of them whatever fails, and ends the process: the last line is the plain sum, and the
 * exit code is not zero when anything failed.
 * @param {readonly Stage[]} stages
 */
export async function runStages(stages) {
  const began = Date.now();
  const results = [];
  for (const [index, { title, work }] of stages.entries()) {
    process.stdout.write(`\n── ${index + 1}/${stages.length} ${title}\n`);
    const start = Date.now();
    const { passed, failed } = await work();
    results.push({ title, passed, failed, seconds: (Date.now() - start) / 1000 });
  }
  process.stdout.write("\n");
  for (const { title, passed, failed, seconds } of results) {
    const mark = failed > 0 ? "failed" : "ok    ";
    process.stdout.write(
      `${mark}  ${seconds.toFixed(1).padStart(6)} s  ${title}: ${passed} passed, ${failed} failed\n`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0)} s in all\n`);
  process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
  process.exit(sum("failed") > 0 ? 1 : 0);
}

function runUnits(chosen) {
  return counted(countUnits, (report) => {
    const args = ["run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return runTool("vitest", args, { env: nothingOfTheShell });
  });
}

function countedJourneys(browser) {
  return counted(countJourneys, (report) =>
    runJourneys(browser, ["--reporter=list,json"], { ...nothingOfTheShell, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

async function tool(name, args) {
  const { code } = await runTool(name, args, { env: nothingOfTheShell });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function checkLock() {
  const problems = lockProblems();
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length };
}

/** In a process of its own, so that a build that cannot go on ends the build and not the run. */
async function buildProduction() {
  const { code } = await run(process.execPath, ["app/commands/build.mjs"], { env: nothingOfTheShell });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a tool that writes a report, and counts from it; a run without a readable report is itself a failure. */
async function counted(count, work) {
  const folder = await mkdtemp(join(tmpdir(), "khoi-report-"));
  const report = join(folder, "report.json");
  const { code } = await work(report);
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, "utf8")));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A skipped or postponed test counts as failed: nothing is skipped here. */
function countUnits({ numTotalTests, numPassedTests, numFailedTestSuites, testResults }) {
  const withoutTests = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = numTotalTests - numPassedTests + withoutTests.length;
  return { passed: numPassedTests, failed: Math.max(failed, numFailedTestSuites > 0 ? 1 : 0) };
}

function countJourneys({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
