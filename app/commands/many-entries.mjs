import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";

/**
 * Grows the competition whose desk round is open to that many numbered entries, by copying its own with everything that
 * hangs on them, and gives one judge a published assignment for every twentieth copy. The database must be at rest.
 */
export async function manyEntries(file, wanted, judgeEmail) {
  const db = new Database(file);
  const round = db
    .prepare(
      `select r.id, r.competition_id from round r join round_entry e on e.round_id = r.id
        where r.state = 'open' and r.kind = 'desk' group by r.id, r.competition_id order by count(*) desc limit 1`,
    )
    .get();
  if (!round) throw new Error("the demo year has no open desk round to grow");
  const inRound = "id in (select entry_id from round_entry where round_id = ?)";
  const originals = db.prepare(`select * from entry where competition_id = ? and number is not null and ${inRound}`);
  const entries = originals.all(round.competition_id, round.id);
  const numbered = "select count(*) as n from entry where competition_id = ? and number is not null";
  const missing = wanted - db.prepare(numbered).get(round.competition_id).n;
  const judge = db
    .prepare("select id from judge where competition_id = ? and email = ? and removed_at is null")
    .get(round.competition_id, judgeEmail);
  if (!judge) throw new Error(`${judgeEmail} judges nothing in the open round`);
  db.transaction(() => {
    for (let i = 0; i < missing; i++) {
      const entry = copyEntry(db, entries[i % entries.length], i);
      if (i % 20 === 0) assign(db, round.id, entry, judge.id);
    }
  })();
  db.exec("analyze");
  db.close();
}

function copyEntry(db, entry, i) {
  const [project] = rows(db, "project", "id", entry.project_id);
  const copy = { ...entry, id: newId(), project_id: newId(), entry_version_id: newId(), ...numbered(10_000 + i) };
  insert(db, "project", { ...project, id: copy.project_id, slug: `${project.slug}-${i}` });
  for (const tier of rows(db, "project_tier", "project_id", entry.project_id)) {
    insert(db, "project_tier", { ...tier, project_id: copy.project_id });
  }
  for (const member of rows(db, "project_member", "project_id", entry.project_id)) {
    insert(db, "project_member", { ...member, id: newId(), project_id: copy.project_id });
  }
  insert(db, "entry", copy);
  for (const answer of rows(db, "entry_answer", "entry_id", entry.id)) {
    insert(db, "entry_answer", { ...answer, entry_id: copy.id });
  }
  const [version] = rows(db, "entry_version", "id", entry.entry_version_id);
  insert(db, "entry_version", { ...version, id: copy.entry_version_id, entry_id: copy.id });
  for (const part of rows(db, "round_entry", "entry_id", entry.id)) {
    insert(db, "round_entry", { ...part, id: newId(), entry_id: copy.id, entry_version_id: copy.entry_version_id });
  }
  for (const text of [
    ...rows(db, "search_text", "subject_id", entry.id),
    ...rows(db, "search_text", "subject_id", project.id),
  ]) {
    insert(db, "search_text", { ...text, subject_id: text.subject_id === entry.id ? copy.id : copy.project_id });
  }
  return copy;
}

/** A number of its own, and the key by which it sorts. */
function numbered(count) {
  return { number: `X${count}`, number_key: `X${String(count).padStart(10, "0")}` };
}

function assign(db, roundId, entry, judgeId) {
  const at = entry.submitted_at;
  const assignment = { id: newId(), round_id: roundId, entry_id: entry.id, judge_id: judgeId, state: "published" };
  insert(db, "assignment", { ...assignment, source: "manual", created_at: at, published_at: at });
}

function rows(db, table, column, value) {
  return db.prepare(`select * from ${table} where ${column} = ?`).all(value);
}

function insert(db, table, row) {
  const columns = Object.keys(row);
  db.prepare(`insert into ${table} (${columns}) values (${columns.map((column) => `@${column}`)})`).run(row);
}

/** An id of version 7 in form, random in time: nothing measured here sorts by it. */
function newId() {
  return randomUUID().replace(/^(.{14})4/, "$17");
}
