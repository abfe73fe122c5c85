import { normalizeEmail } from "~/core/email";
import { newId } from "~/core/id";
import type { Localized } from "~/i18n/catalogue";
import { type Db, lockRow, toNumber } from "~/server/db.server";
import { defaultNumbering, numberFor } from "../numbering/numbering";
import type { EntryState } from "./entry";
import type { TeamMember } from "./entry.queries.server";

/** The newest text that entrants of a competition commit themselves to. */
export async function findCommitment(db: Db, competitionId: string) {
  const row = await db
    .selectFrom("consent_text")
    .select(["id", "version", "body_vi", "body_en"])
    .where("purpose", "=", "commitment")
    .where("competition_id", "=", competitionId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  const body: Localized | undefined = row && { vi: row.body_vi, en: row.body_en };
  return row && body && { id: row.id, version: row.version, body };
}

/** `by` null: it was signed on paper by people who have no account. */
export async function insertConsent(
  db: Db,
  consent: { textId: string; by: string | null; entryId: string; now: string },
) {
  await db
    .insertInto("consent")
    .values({
      id: newId(),
      consent_text_id: consent.textId,
      account_id: consent.by,
      subject_kind: "entry",
      subject_id: consent.entryId,
      channel: consent.by === null ? "paper" : "web",
      given_at: consent.now,
    })
    .execute();
}

/** Names of team members who are organizers, secretaries or judges of the competition, by account or e-mail address. */
export async function listOfficialsAmong(
  db: Db,
  competition: { readonly competitionId: string; readonly organizationId: string },
  team: readonly TeamMember[],
): Promise<string[]> {
  const duties = await db
    .selectFrom("duty as d")
    .innerJoin("account as a", "a.id", "d.account_id")
    .select(["a.id", "a.email"])
    .where("d.organization_id", "=", competition.organizationId)
    .where("d.kind", "in", ["organizer", "secretary"])
    .where("d.ended_at", "is", null)
    .where((eb) => eb.or([eb("d.competition_id", "is", null), eb("d.competition_id", "=", competition.competitionId)]))
    .execute();
  const judges = await db
    .selectFrom("judge")
    .select(["account_id as id", "email"])
    .where("competition_id", "=", competition.competitionId)
    .where("removed_at", "is", null)
    .execute();
  const officials = [...duties, ...judges];
  const ids = new Set(officials.map(({ id }) => id));
  const addresses = new Set(officials.map(({ email }) => email && normalizeEmail(email)));
  return team
    .filter(
      ({ accountId, email }) => (accountId && ids.has(accountId)) || (email && addresses.has(normalizeEmail(email))),
    )
    .map(({ name }) => name);
}

/**
 * Counts one up, for the whole competition or the division as its scheme says, past numbers that were given otherwise. The
 * competition's row stays locked until the transaction ends, so a number is given once.
 */
export async function takeNumber(db: Db, competitionId: string, divisionId: string) {
  const query = db
    .selectFrom("competition")
    .select(["number_prefix", "number_pattern", "number_scope", "last_number"])
    .where("id", "=", competitionId);
  const row = await lockRow(db, query).executeTakeFirstOrThrow();
  const division = await db
    .selectFrom("division")
    .select(["number_code", "last_number"])
    .where("id", "=", divisionId)
    .executeTakeFirstOrThrow();
  const isOfDivision = row.number_scope === "division";
  const { pattern } = row.number_pattern === null ? defaultNumbering : { pattern: row.number_pattern };
  const given = { prefix: row.number_prefix, code: division.number_code ?? "" };
  let count = toNumber(isOfDivision ? division.last_number : row.last_number) + 1;
  while (await isNumberTaken(db, competitionId, numberFor(pattern, { ...given, count }).number)) count += 1;
  const counter = { last_number: count };
  if (isOfDivision) await db.updateTable("division").set(counter).where("id", "=", divisionId).execute();
  else await db.updateTable("competition").set(counter).where("id", "=", competitionId).execute();
  return numberFor(pattern, { ...given, count });
}

async function isNumberTaken(db: Db, competitionId: string, number: string): Promise<boolean> {
  const row = await db
    .selectFrom("entry")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listVersions(db: Db, entryId: string) {
  const rows = await db
    .selectFrom("entry_version as v")
    .innerJoin("account as a", "a.id", "v.created_by")
    .select(["v.id", "v.version", "v.sha256", "v.created_at", "a.name"])
    .where("v.entry_id", "=", entryId)
    .orderBy("v.version", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    sha256: row.sha256,
    at: row.created_at,
    by: row.name,
  }));
}

type NewVersion = { entryId: string; version: number; snapshot: string; sha256: string; by: string; now: string };

export async function insertVersion(db: Db, version: NewVersion): Promise<string> {
  const id = newId();
  await db
    .insertInto("entry_version")
    .values({
      id,
      entry_id: version.entryId,
      version: version.version,
      snapshot: version.snapshot,
      sha256: version.sha256,
      created_by: version.by,
      created_at: version.now,
    })
    .execute();
  return id;
}

type Submission = {
  readonly state: EntryState;
  readonly number: string;
  readonly versionId: string;
  readonly isLate: boolean;
  readonly title: string;
  readonly sortKey: string;
  /** given with the number, at the first submission */
  readonly numberKey: string | undefined;
  /** the first submission's instant stays */
  readonly submittedAt: string;
  readonly now: string;
};

export async function saveSubmission(db: Db, entryId: string, submission: Submission): Promise<void> {
  await db
    .updateTable("entry")
    .set((eb) => ({
      state: submission.state,
      state_reason: null,
      state_at: submission.now,
      number: submission.number,
      ...(submission.numberKey === undefined ? {} : { number_key: submission.numberKey }),
      entry_version_id: submission.versionId,
      is_late: submission.isLate ? 1 : 0,
      title: submission.title,
      sort_key: submission.sortKey,
      submitted_at: submission.submittedAt,
      revision: eb("revision", "+", 1),
    }))
    .where("id", "=", entryId)
    .execute();
}

export async function closeSupplements(db: Db, entryId: string, now: string): Promise<void> {
  await db
    .updateTable("supplement")
    .set({ answered_at: now })
    .where("entry_id", "=", entryId)
    .where("answered_at", "is", null)
    .execute();
}
