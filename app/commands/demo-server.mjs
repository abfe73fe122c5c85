import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./journeys.mjs";
import { root } from "./run.mjs";

/** Where its clock starts, so that two runs show the same year. */
const clock = "2026-09-20T02:00:00.000Z";

/**
 * Serves the production build with a demo year of its own, away from anybody's data, for pictures and measurements.
 * `restart` brings it up again on the same data after `between` has had the database to itself; `kill` ends it in
 * the middle of whatever it does, and brings it up again; `stop` removes everything. Given a database that somebody
 * prepared, it serves that one, perhaps beside another process; `startsAt` null keeps the real clock.
 */
export async function demoServer({ databaseUrl, startsAt = clock } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "khoi-demo-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: "production", KHOI_DEMO: "1", HOST: "127.0.0.1" };
  env.KHOI_CLOCK = startsAt ?? undefined;
  Object.assign(env, { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: "error" });
  env.DATABASE_URL = databaseUrl ?? join(folder, "khoi.sqlite");
  let child = await up();

  async function up() {
    const server = spawn(process.execPath, ["build/main.js", "demo"], {
      cwd: root,
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (const end = Date.now() + 120_000; Date.now() < end; await pause(100)) {
      if (server.exitCode !== null) throw new Error(`the demo server ended with ${server.exitCode}`);
      const answer = await fetch(`${address}/readyz`).catch(() => undefined);
      if (answer?.ok) return server;
    }
    server.kill("SIGKILL");
    throw new Error("the demo server did not become ready in two minutes");
  }

  function down(signal = "SIGTERM") {
    if (child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill(signal);
    });
  }

  return {
    address,
    dataDir: folder,
    databaseUrl: env.DATABASE_URL,
    async restart(between = async () => undefined) {
      await down();
      await between();
      child = await up();
    },
    async kill() {
      await down("SIGKILL");
      child = await up();
    },
    async stop() {
      await down();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
