import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { ensureConsentTexts } from "./consent-texts";
import { type Db, dialectOf } from "./dialect";
import { migrations } from "./migrations/all";
import type { Ddl } from "./migrations/ddl";
import { loadPlaces } from "./reference/load";

function asMigration(ddl: Ddl): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const dialect = dialectOf(db as Db);
      const code = dialect === "postgres" ? 'text collate "C"' : "text";
      for (const statement of ddl({ dialect, code })) await sql.raw(statement).execute(db);
    },
  };
}

function migrator(db: Db): Migrator {
  return new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(migrations).map(([name, ddl]) => [name, asMigration(ddl)])),
    },
  });
}

/** Brings the database to the newest schema and loads the reference tables and consent texts. Throws when a migration fails. */
export async function migrate(db: Db): Promise<void> {
  const { error } = await migrator(db).migrateToLatest();
  if (error) throw error;
  await loadPlaces(db);
  await ensureConsentTexts(db, new Date().toISOString());
}

/** Names of migrations the database still lacks; empty when it is current. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const all = await migrator(db).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}
