import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import Database from "better-sqlite3";
import { besideBareServer, send } from "./load.mjs";
import { importSource } from "./run.mjs";

const { paths } = await importSource("app/paths.ts");

const clients = 16;
const seconds = 6;

/**
 * Scores submitted a second through the sheet's own action, each acknowledged only when it is on disk: sixteen judges'
 * tabs at once, every one on sheets of its own, every submission on the revision it saw. The same posts, answered by
 * plain node:http, stand beside it.
 */
export async function submitScores({ address, databaseUrl }, cookie, judgeEmail) {
  const headers = { cookie, origin: address, "content-type": "application/x-www-form-urlencoded" };
  const sheets = openSheets(databaseUrl, judgeEmail);
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let first;
  const ours = await drive(sheets, async (sheet) => {
    const url = `${address}${paths.judgingSheet(sheet.assignmentId)}`;
    const answer = await send(url, { method: "POST", headers, agent, body: submission(sheet) });
    if (answer.status >= 400)
      throw new Error(`a submission answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
    sheet.revision += 1;
    first ??= answer;
  });
  agent.destroy();
  const kept = savedSince(databaseUrl, sheets);
  if (kept !== ours.done) throw new Error(`${ours.done} submissions were acknowledged, ${kept} are in the database`);
  const bare = await besideBareServer(first, async (twin) => {
    const keptAlive = new Agent({ keepAlive: true, maxSockets: clients });
    const posts = await drive(sheets, (sheet) =>
      send(twin, { method: "POST", headers, agent: keptAlive, body: submission(sheet) }),
    );
    keptAlive.destroy();
    return posts;
  });
  return { ...ours, bytes: first.body.length, bare: bare.perSecond };
}

/** Each client works through its own share of the sheets, over and over, until time is up. */
async function drive(sheets, work) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  const client = async (own) => {
    for (let turn = 0; performance.now() < end; turn++) {
      const start = performance.now();
      await work(own[turn % own.length]);
      times.push(performance.now() - start);
    }
  };
  const shares = Array.from({ length: clients }, (_, n) => sheets.filter((_sheet, i) => i % clients === n));
  await Promise.all(shares.filter((share) => share.length > 0).map(client));
  times.sort((a, b) => a - b);
  return {
    done: times.length,
    perSecond: times.length / seconds,
    p50: times[times.length >> 1],
    p99: times[Math.floor(times.length * 0.99)],
  };
}

export function submission({ criteria, revision }) {
  const marks = criteria.map(({ key, maxMark }) => [`marks.${key}`, String(maxMark / 100)]);
  return new URLSearchParams([
    ["act", "submit"],
    ["saveKey", randomUUID()],
    ["revision", String(revision)],
    ...marks,
  ]).toString();
}

/** The judge's sheets in the open round, with what their forms would carry. */
export function openSheets(file, judgeEmail) {
  const rows = query(
    file,
    `select a.id as assignmentId, coalesce(s.revision, 0) as revision, b.definition
      from assignment a join judge j on j.id = a.judge_id join round r on r.id = a.round_id join entry e on e.id = a.entry_id
      join round_division d on d.round_id = r.id and d.division_id = e.division_id join rubric b on b.id = d.rubric_id
      left join score_sheet s on s.assignment_id = a.id
      where j.email = ? and r.state = 'open' and a.state in ('published', 'begun', 'submitted')`,
    judgeEmail,
  );
  return rows.map(({ definition, revision, ...row }) => {
    return { ...row, revision, before: revision, criteria: JSON.parse(definition).nodes.flatMap(leaves) };
  });
}

function savedSince(file, sheets) {
  const now = new Map(
    query(file, "select assignment_id as id, revision from score_sheet").map((row) => [row.id, row.revision]),
  );
  return sheets.reduce((sum, { assignmentId, before }) => sum + (now.get(assignmentId) ?? 0) - before, 0);
}

export function query(file, text, ...values) {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare(text).all(...values);
  db.close();
  return rows;
}

function leaves(node) {
  return node.children ? node.children.flatMap(leaves) : [node];
}
