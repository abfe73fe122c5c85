import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { demoServer } from "./demo-server.mjs";
import { send } from "./load.mjs";
import { importSource } from "./run.mjs";

/** When the demo server's clock starts: sessions and events are laid around it. */
const now = "2026-09-20T02:00:00.000Z";

/**
 * Lets many people ask for few places at the same moment, over HTTP, in two server processes on one database: exactly the
 * places there are may be given, and everyone else gets a clear answer.
 * @param {(line: object) => void} [report] told of every race: who got what, how fast
 * @returns {Promise<{ passed: number, failed: number }>} a check for each race on each database
 */
export async function sellOut(report = print) {
  const count = { passed: 0, failed: 0 };
  for (const [dialect, open] of Object.entries({ SQLite: openSqlite, PostgreSQL: openPostgres })) {
    const { databaseUrl, remove } = await open();
    try {
      for (const result of await raceOn(databaseUrl)) {
        report({ dialect, ...result });
        if (result.problems.length > 0) count.failed += 1;
        else count.passed += 1;
      }
    } finally {
      await remove();
    }
  }
  return count;
}

/** Every race on one database, one after the other. */
async function raceOn(databaseUrl) {
  const { prepareRaces } = await importSource("app/commands/race.server.ts");
  const { refusal: sentences } = await importSource("app/i18n/vi/refusal.ts");
  const { db, races } = await prepareRaces(databaseUrl, now);
  const servers = [];
  try {
    for (let i = 0; i < 2; i++) servers.push(await demoServer({ databaseUrl }));
    const results = [];
    for (const race of races) results.push(await run(race, servers, sentences));
    return results;
  } finally {
    for (const server of servers) await server.stop();
    await db.destroy();
  }
}

/** All requests at once, every other one to the other process. */
async function run(race, servers, sentences) {
  const agent = new Agent({ keepAlive: true, maxSockets: race.asks.length });
  const start = performance.now();
  const answers = await Promise.all(
    race.asks.map(({ cookie, path, fields }, i) => {
      const { address } = servers[i % servers.length];
      const headers = { cookie, origin: address, "content-type": "application/x-www-form-urlencoded" };
      const body = new URLSearchParams(fields).toString();
      return send(`${address}${path}`, { method: "POST", headers, agent, body });
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  const statuses = {};
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  const standing = await race.standing();
  const { title, places, asks } = race;
  return {
    title,
    places,
    asks: asks.length,
    seconds,
    statuses,
    standing,
    problems: faults(race, answers, standing, sentences),
  };
}

/** What isn't as it must be. */
function faults({ places, asks, refusal }, answers, { placed, waiting }, sentences) {
  const accepted = answers.filter(({ status }) => status === 302).length;
  const refused = answers.filter(({ status }) => status === 409);
  const expected = refusal === null ? asks.length : places;
  const problems = [];
  if (placed !== places) problems.push(`${placed} places are given, there are ${places}`);
  if (waiting !== (refusal === null ? asks.length - places : 0)) problems.push(`${waiting} wait`);
  if (accepted !== expected) problems.push(`${accepted} were accepted instead of ${expected}`);
  if (accepted + refused.length !== asks.length) problems.push("some answers are neither 302 nor 409");
  const mute = refused.filter(({ body }) => !body.toString().includes(sentences[refusal]));
  if (mute.length > 0) problems.push(`${mute.length} refusals don't say why`);
  return problems;
}

async function openSqlite() {
  const folder = await mkdtemp(join(tmpdir(), "khoi-race-"));
  return { databaseUrl: join(folder, "khoi.sqlite"), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A PostgreSQL server of its own, as the unit tests start theirs. */
async function openPostgres() {
  const { default: setup } = await importSource("db/testing.setup.ts");
  const provided = {};
  const stop = await setup({ provide: (name, value) => Object.assign(provided, { [name]: value }) });
  return { databaseUrl: `${provided.postgresUrl}/postgres`, remove: stop };
}

function print({ dialect, title, statuses, standing, problems }) {
  const answers = Object.entries(statuses).map(([status, n]) => `${n} × ${status}`);
  const said = `${answers.join(", ")}; ${standing.placed} placed, ${standing.waiting} waiting`;
  process.stdout.write(`${problems.length > 0 ? "failed" : "ok    "}  ${dialect}: ${title}: ${said}\n`);
  for (const problem of problems) process.stdout.write(`        ${problem}\n`);
}

/** `node app/commands/oversell.mjs`: this check alone. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureBuilt();
  const { failed } = await sellOut();
  process.exit(failed > 0 ? 1 : 0);
}
