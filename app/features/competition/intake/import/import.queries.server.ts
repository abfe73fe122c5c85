import { newId } from "~/core/id";
import { type Db, lockRow } from "~/server/db.server";

export type StoredImport = {
  readonly id: string;
  readonly fileName: string;
  readonly rows: string;
  readonly problems: string;
  readonly createdAt: string;
  readonly appliedAt: string | null;
};

type NewImport = {
  readonly competitionId: string;
  readonly fileName: string;
  readonly rows: string;
  readonly problems: string;
  readonly by: string;
  readonly now: string;
};

export async function insertImport(db: Db, given: NewImport): Promise<string> {
  const id = newId();
  await db
    .insertInto("entry_import")
    .values({
      id,
      competition_id: given.competitionId,
      file_name: given.fileName,
      rows: given.rows,
      problems: given.problems,
      created_by: given.by,
      created_at: given.now,
    })
    .execute();
  return id;
}

/** A file of entries as it was read; `lock` holds it until the transaction ends. */
export async function findImport(
  db: Db,
  competitionId: string,
  id: string,
  { lock = false } = {},
): Promise<StoredImport | undefined> {
  const query = db
    .selectFrom("entry_import")
    .select(["id", "file_name", "rows", "problems", "created_at", "applied_at"])
    .where("id", "=", id)
    .where("competition_id", "=", competitionId);
  const row = await (lock ? lockRow(db, query) : query).executeTakeFirst();
  return (
    row && {
      id: row.id,
      fileName: row.file_name,
      rows: row.rows,
      problems: row.problems,
      createdAt: row.created_at,
      appliedAt: row.applied_at,
    }
  );
}

/** Keeps what is left to be taken in; with `appliedAt` nothing is left, and what was wrong with the file's cells goes too. */
export async function saveImport(
  db: Db,
  id: string,
  { rows, appliedAt, by }: { readonly rows: string; readonly appliedAt: string | null; readonly by: string },
): Promise<void> {
  await db
    .updateTable("entry_import")
    .set({ rows, ...(appliedAt === null ? {} : { applied_at: appliedAt, applied_by: by, problems: "[]" }) })
    .where("id", "=", id)
    .execute();
}

export async function deleteImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom("entry_import").where("id", "=", id).execute();
}

export async function deleteOpenImportsBefore(db: Db, before: string): Promise<void> {
  await db.deleteFrom("entry_import").where("applied_at", "is", null).where("created_at", "<", before).execute();
}

/**
 * Who stands in a competition already, by title, leader's name and address; drafts that founders write are theirs alone and
 * don't count, nor does what was withdrawn.
 */
export async function listStanding(db: Db, competitionId: string) {
  return standing(db, competitionId).execute();
}

/** The same of those whose title is written so, but for the entry named. */
export async function listStandingTitled(db: Db, competitionId: string, title: string, but: string) {
  return standing(db, competitionId).where("e.title", "=", title).where("e.id", "!=", but).execute();
}

function standing(db: Db, competitionId: string) {
  return db
    .selectFrom("entry as e")
    .innerJoin("project_member as m", (join) =>
      join.onRef("m.project_id", "=", "e.project_id").on("m.role", "=", "lead").on("m.left_at", "is", null),
    )
    .leftJoin("account as a", "a.id", "m.account_id")
    .select(["e.title", "m.name", "m.email", "a.email as account_email"])
    .where("e.competition_id", "=", competitionId)
    .where("e.state", "!=", "withdrawn")
    .where((eb) => eb.or([eb("e.channel", "!=", "online"), eb("e.state", "!=", "draft")]));
}

/** The files that were read and aren't taken in whole yet, the newest first. */
export async function listOpenImports(db: Db, competitionId: string) {
  const rows = await db
    .selectFrom("entry_import as i")
    .innerJoin("account as a", "a.id", "i.created_by")
    .select(["i.id", "i.file_name", "i.created_at", "a.name"])
    .where("i.competition_id", "=", competitionId)
    .where("i.applied_at", "is", null)
    .orderBy("i.created_at", "desc")
    .limit(20)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.file_name, createdAt: row.created_at, by: row.name }));
}
