import * as z from "zod";
import type { Db } from "~/server/db.server";
import { readJson } from "~db/read-json";

/** Every entry handed in and not withdrawn, with its division's key, by number. */
export async function listCandidates(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("entry as e")
    .innerJoin("division as d", "d.id", "e.division_id")
    .select(["e.id", "e.number", "e.title", "e.project_id", "e.submitted_at", "e.entry_form_id", "d.key"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "not in", ["draft", "withdrawn"])
    .orderBy("e.number")
    .orderBy("e.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    projectId: row.project_id,
    submittedAt: row.submitted_at,
    formId: row.entry_form_id,
    division: row.key,
  }));
}

/** The teams of those entries as they are now. */
export async function listTeamsOf(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("project_member as m")
    .innerJoin("entry as e", "e.project_id", "m.project_id")
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["e.id", "m.account_id", "m.name", "m.email", "m.role", "m.birth_year", "a.email as account_email"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "not in", ["draft", "withdrawn"])
    .where("m.left_at", "is", null)
    .orderBy("m.position")
    .execute();
  return rows.map((row) => ({
    entryId: row.id,
    accountId: row.account_id,
    name: row.name,
    email: row.account_email ?? row.email,
    isLead: row.role === "lead",
    birthYear: row.birth_year,
  }));
}

const anything = z.unknown();

/** Their answers to some questions, by entry and question. */
export async function listAnswersTo(db: Db, competitionId: string, fields: readonly string[]) {
  const rows = await db
    .selectFrom("entry_answer as a")
    .innerJoin("entry as e", "e.id", "a.entry_id")
    .select(["a.entry_id", "a.field_key", "a.value"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "not in", ["draft", "withdrawn"])
    .where("a.field_key", "in", [...fields, ""])
    .execute();
  const answers = new Map<string, Map<string, unknown>>();
  for (const row of rows) {
    const own = answers.get(row.entry_id) ?? new Map<string, unknown>();
    own.set(row.field_key, readJson(anything, row.value));
    answers.set(row.entry_id, own);
  }
  return answers;
}
