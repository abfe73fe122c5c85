import { Agent } from "node:http";
import { pathToFileURL } from "node:url";
import { demoAccount } from "./accounts.mjs";
import { ensureBuilt } from "./build.mjs";
import { demoServer } from "./demo-server.mjs";
import { send } from "./load.mjs";
import { importSource } from "./run.mjs";
import { openSheets, query, submission } from "./score-load.mjs";

const cuts = 3;
const clients = 8;
/** How many acknowledged scores a cut waits for: enough that others are under way when it comes. */
const before = 40;

/**
 * Kills the server in the middle of scoring, without a chance to tidy up, and looks whether every score that was acknowledged
 * is in the database when it is up again, none twice, and the file whole.
 * @returns {Promise<{ passed: number, failed: number }>} a check for each cut
 */
export async function killServers() {
  const { signIn } = await importSource("app/commands/visitor.ts");
  const { paths } = await importSource("app/paths.ts");
  const server = await demoServer();
  const count = { passed: 0, failed: 0 };
  try {
    const judge = demoAccount("judge");
    for (let cut = 1; cut <= cuts; cut++) {
      const cookie = await signIn(server.address, judge);
      const sheets = openSheets(server.databaseUrl, judge.email);
      const acknowledged = await scoreUntilKilled(server, sheets, (sheet) => ({
        url: `${server.address}${paths.judgingSheet(sheet.assignmentId)}`,
        headers: { cookie, origin: server.address, "content-type": "application/x-www-form-urlencoded" },
      }));
      const problems = lost(server.databaseUrl, sheets);
      for (const problem of problems) process.stdout.write(`${problem}\n`);
      if (problems.length > 0) count.failed += 1;
      else count.passed += 1;
      process.stdout.write(`cut ${cut}: ${acknowledged} acknowledged scores, ${problems.length} lost or doubled\n`);
    }
  } finally {
    await server.stop();
  }
  return count;
}

/** Every client submits sheets of its own until the server is gone; a sheet remembers the newest revision that was acknowledged. */
async function scoreUntilKilled(server, sheets, requestFor) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let acknowledged = 0;
  let killed;
  const client = async (own) => {
    for (let turn = 0; own.length > 0 && killed === undefined; turn++) {
      const sheet = own[turn % own.length];
      const { url, headers } = requestFor(sheet);
      const answer = await send(url, { method: "POST", headers, agent, body: submission(sheet) }).catch(
        () => undefined,
      );
      if (answer === undefined) return;
      if (answer.status >= 400) throw new Error(`a submission answered ${answer.status}`);
      sheet.revision += 1;
      acknowledged += 1;
      if (acknowledged === before) killed = server.kill();
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(sheets.filter((_sheet, i) => i % clients === n))));
  agent.destroy();
  await killed;
  return acknowledged;
}

/** What broke the promise: an acknowledged revision that isn't there, more than the one under way beyond it, a damaged file. */
function lost(file, sheets) {
  const kept = new Map(
    query(file, "select assignment_id as id, revision from score_sheet").map((row) => [row.id, row.revision]),
  );
  const problems = sheets.flatMap(({ assignmentId, revision }) => {
    const stored = kept.get(assignmentId) ?? 0;
    return stored === revision || stored === revision + 1
      ? []
      : [`sheet ${assignmentId}: revision ${revision} was acknowledged, ${stored} is stored`];
  });
  const [{ integrity_check: integrity }] = query(file, "pragma integrity_check");
  return integrity === "ok" ? problems : [...problems, `the database says: ${integrity}`];
}

/** `node app/commands/kill.mjs`: this check alone. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureBuilt();
  const { failed } = await killServers();
  process.exit(failed > 0 ? 1 : 0);
}
