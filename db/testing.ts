import { type KyselyPlugin, sql } from "kysely";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { createDb, createSqlite, type Db, type DialectName, openSqlite } from "./dialect";
import { migrate } from "./migrate";

export const dialects: readonly DialectName[] = ["sqlite", "postgres"];

let sqliteImage: Buffer | undefined;
let copies = 0;

/** A migrated, otherwise empty database of its own, closed when the test that asked for it ends. */
export async function freshDb(dialect: DialectName): Promise<Db> {
  const { db, drop } = dialect === "sqlite" ? await freshSqlite() : await freshPostgres();
  onTestFinished(drop);
  return db;
}

/** The same for a whole `describe`: one database that its tests share, for tests that don't get in each other's way. */
export function sharedDb(dialect: DialectName): () => Db {
  let open: { db: Db; drop: () => Promise<void> } | undefined;
  beforeAll(async () => {
    open = dialect === "sqlite" ? await freshSqlite() : await freshPostgres();
  });
  afterAll(async () => open?.drop());
  return () => {
    if (!open) throw new Error("sharedDb is open only inside a test");
    return open.db;
  };
}

async function freshSqlite() {
  if (!sqliteImage) {
    const file = openSqlite(":memory:");
    await migrate(createSqlite(file));
    sqliteImage = file.serialize();
    file.close();
  }
  const db = createSqlite(openSqlite(Buffer.from(sqliteImage)));
  return { db, drop: () => db.destroy() };
}

async function freshPostgres() {
  const server = inject("postgresUrl");
  const name = `khoi_${process.pid}_${++copies}_${Date.now()}`;
  const admin = createDb(`${server}/postgres`);
  await sql.raw(`create database ${name} template khoi_template`).execute(admin);
  const db = createDb(`${server}/${name}`);
  return {
    db,
    async drop() {
      await db.destroy();
      await sql.raw(`drop database if exists ${name} with (force)`).execute(admin);
      await admin.destroy();
    },
  };
}

/** How many queries some work runs; it must use the database that it is handed. A list of 3 costs what a list of 1 does. */
export async function countQueries(db: Db, work: (counted: Db) => Promise<unknown>): Promise<number> {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      count += 1;
      return result;
    },
  };
  await work(db.withPlugin(counter));
  return count;
}
