import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  type RawBuilder,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from "kysely";
import pg from "pg";
import type { Schema } from "./schema";

export type Db = Kysely<Schema>;
export type DialectName = "sqlite" | "postgres";

const int8 = 20;
pg.types.setTypeParser(int8, Number);

/** Opens the database a URL names: `postgres://…` through a pool, anything else as the path of an SQLite file. */
export function createDb(url: string): Db {
  return isPostgresUrl(url) ? createPostgres(url) : createSqlite(openSqlite(url));
}

export function isPostgresUrl(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/** An SQLite file with the settings durability asks for: an acknowledged write survives a power cut. */
export function openSqlite(path: string | Buffer): Database.Database {
  if (typeof path === "string" && path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new Database(path);
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.pragma("foreign_keys = ON");
  file.pragma("busy_timeout = 10000");
  return file;
}

export function createSqlite(file: Database.Database): Db {
  return new Kysely<Schema>({ dialect: new ImmediateSqliteDialect({ database: rememberStatements(file) }) });
}

function createPostgres(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

export function dialectOf(db: Pick<Db, "getExecutor">): DialectName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/** Takes the write lock at the start: a deferred transaction that upgrades later fails at once under contention. */
class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

const rememberedStatements = 500;

/** Preparing costs more than running most of our queries, so prepared statements are kept, oldest out first. */
function rememberStatements(file: Database.Database) {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => void file.close(),
    prepare(sql: string): SqliteStatement {
      const known = statements.get(sql);
      if (known) return known;
      const statement = file.prepare(sql) as unknown as SqliteStatement;
      if (statements.size >= rememberedStatements) {
        const oldest = statements.keys().next().value;
        if (oldest !== undefined) statements.delete(oldest);
      }
      statements.set(sql, statement);
      return statement;
    },
  };
}

type Lockable = { forUpdate(): unknown };

/** Locks the rows a query selects until the transaction ends. SQLite's immediate transaction has locked everything already. */
export function lockRow<Query extends Lockable>(db: Db, query: Query): Query {
  return dialectOf(db) === "postgres" ? (query.forUpdate() as Query) : query;
}

/** Whether a write failed because a unique key was taken. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "23505" || code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY";
}

/** A count as a number: Postgres counts in bigint. */
export function toNumber(count: number | bigint | string): number {
  return Number(count);
}

/** A part of a stored JSON text, again as JSON text; null where it has none. The names are ours: letters, digits, _. */
export function jsonPart(db: Db, json: Expression<string | null>, names: readonly string[]): RawBuilder<string | null> {
  return dialectOf(db) === "postgres"
    ? sql<string | null>`(${json}::jsonb #> ${sql.lit(`{${names.join(",")}}`)}::text[])::text`
    : sql<string | null>`(${json} -> ${sql.lit(`$.${names.join(".")}`)})`;
}

/** A stored JSON text as a number, whether it holds 12 or "12"; null for anything else. */
export function jsonNumber(db: Db, json: Expression<string | null>): RawBuilder<number | null> {
  const text = sql<string | null>`trim(both '"' from ${json})`;
  return dialectOf(db) === "postgres"
    ? sql<number | null>`(case when ${text} ~ '^-?[0-9]{1,18}([.][0-9]{1,9})?$' then (${text})::numeric end)`
    : sql<number | null>`(case when trim(${json}, '"') glob '[0-9-]*' then cast(trim(${json}, '"') as real) end)`;
}

/** Text that is compared byte by byte on both databases. */
export function byBytes(db: Db, text: Expression<string | null>): Expression<string | null> {
  return dialectOf(db) === "postgres" ? sql<string | null>`(${text} collate "C")` : text;
}
