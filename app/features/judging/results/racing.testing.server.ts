import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { sql } from "kysely";
import { inject, onTestFinished } from "vitest";
import type { Viewer } from "~/core/permission";
import { createDb, createSqlite, type Db, type DialectName, openSqlite } from "~db/dialect";
import { migrate } from "~db/migrate";
import { freshDb } from "~db/testing";

/** A database that a second connection can open by its address: a real file, or a PostgreSQL database. */
export async function addressedDb(dialect: DialectName): Promise<{ db: Db; url: string }> {
  if (dialect === "postgres") {
    const db = await freshDb("postgres");
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
    return { db, url: `${inject("postgresUrl")}/${rows[0]?.name}` };
  }
  const folder = await mkdtemp(join(tmpdir(), "khoi-race-"));
  const url = join(folder, "khoi.db");
  const made = createSqlite(openSqlite(url));
  await migrate(made);
  await made.destroy();
  const db = createDb(url);
  onTestFinished(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });
  return { db, url };
}

/** One person's act in a thread of its own: `act` is exported by `file`, and is called with a context and `args`. */
export type Racer = {
  readonly file: string;
  readonly act: string;
  readonly viewer: Viewer;
  readonly args: readonly unknown[];
};

/** Threads share nothing but the database: SQLite's driver blocks its thread, so one thread can't race itself. */
const lane = `
  const { parentPort, workerData: { url, now, racer, gate } } = require("node:worker_threads");
  (async () => {
    (await import("tsx/esm/api")).register();
    const { createDb } = await import(racer.dialect);
    const service = await import(racer.file);
    const db = createDb(url);
    const line = new Int32Array(gate);
    if (Atomics.sub(line, 0, 1) === 1) Atomics.notify(line, 0);
    for (let left = Atomics.load(line, 0); left > 0; left = Atomics.load(line, 0)) Atomics.wait(line, 0, left);
    const ctx = { db, now, viewer: racer.viewer, locale: "vi", baseUrl: "http://127.0.0.1" };
    const answer = await service[racer.act](ctx, ...racer.args);
    await db.destroy();
    parentPort.postMessage(answer);
  })();
`;

/** Lets all start at the same moment, each with a connection of its own; their answers in the order given. */
export function raceInThreads(url: string, now: string, racers: readonly Racer[]): Promise<unknown[]> {
  const gate = new SharedArrayBuffer(4);
  new Int32Array(gate)[0] = racers.length;
  const dialect = pathToFileURL("db/dialect.ts").href;
  return Promise.all(
    racers.map(
      (racer) =>
        new Promise((resolve, reject) => {
          const file = pathToFileURL(racer.file).href;
          const worker = new Worker(lane, {
            eval: true,
            workerData: { url, now, gate, racer: { ...racer, file, dialect } },
          });
          worker.once("message", resolve);
          worker.once("error", reject);
        }),
    ),
  );
}
