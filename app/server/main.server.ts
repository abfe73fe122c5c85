import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { dayOf } from "~/core/instant";
import { issueFirstAdminLink } from "~/features/accounts/first-admin.service.server";
import { isPostgresUrl } from "~db/dialect";
import { migrate } from "~db/migrate";
import { demoAccounts, emptyDatabase, isEmpty, seedDemo } from "~db/seed";
import { serveAssets } from "./assets.server";
import { clockNow, startClockAt } from "./clock.server";
import { type Mode, readSettings, type Settings } from "./env.server";
import { type House, openHouse } from "./house.server";
import { createHttp, type Pages } from "./http.server";
import { log } from "./log.server";
import { startLoops } from "./loops.server";

const graceMs = 10_000;
const tasks = { serve, demo, dev, reset, migrate: migrateOnly, admin } as const;

async function main() {
  const [name = "serve", ...args] = process.argv.slice(2);
  if (!(name in tasks)) fail([`There is no task "${name}": ${Object.keys(tasks).join(", ")}.`]);
  await tasks[name as keyof typeof tasks](...args);
}

/** A real installation: refuses to start without its settings and never seeds. */
async function serve() {
  const house = openHouse(settingsFor("production"));
  await migrate(house.db);
  await listen(house, await builtPages());
}

/** The demo year on loopback. */
async function demo() {
  const house = openHouse(settingsFor("demo"));
  await migrate(house.db);
  if (await isEmpty(house.db)) await seedYear(house);
  await listen(house, await builtPages());
  say(`\nKhơi: ${house.settings.baseUrl}\n`);
  say(demoTable());
}

async function dev() {
  const house = openHouse(settingsFor("development"));
  await migrate(house.db);
  if (await isEmpty(house.db)) await seedYear(house);
  const vite = await import("vite");
  const server = await vite.createServer({ server: { middlewareMode: true } });
  await listen(house, {
    build: () => server.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    assets: (app) => void app.use(server.middlewares),
  });
  say(`\nKhơi (development): ${house.settings.baseUrl}\n\n${demoTable()}`);
}

/** Throws the evaluation data away and makes a fresh demo year. */
async function reset() {
  const settings = settingsFor("demo");
  if (!isPostgresUrl(settings.databaseUrl)) {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(settings.databaseUrl + suffix, { force: true });
  }
  const house = openHouse(settings);
  if (isPostgresUrl(settings.databaseUrl)) await emptyDatabase(house.db);
  await migrate(house.db);
  await seedYear(house);
  await house.db.destroy();
}

async function migrateOnly() {
  const house = openHouse(settingsFor(process.env.KHOI_DEMO ? "demo" : "production"));
  await migrate(house.db);
  await house.db.destroy();
}

/** Prints a one-time link that makes its holder the first administrator. */
async function admin(email?: string) {
  const house = openHouse(settingsFor(process.env.KHOI_DEMO ? "demo" : "production"));
  await migrate(house.db);
  const link = await issueFirstAdminLink(house, email ?? "", clockNow());
  await house.db.destroy();
  if (!link.ok) return fail([`"${email ?? ""}" is not an e-mail address: npm run admin -- ten@example.vn`]);
  say(link.value);
}

async function seedYear(house: House) {
  say("Making the demo year …");
  await seedDemo(house.db, { day: dayOf(clockNow()), files: house.files });
}

function demoTable(): string {
  const width = Math.max(...demoAccounts.map((account) => account.email.length));
  return demoAccounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`).join("\n");
}

function settingsFor(mode: Mode): Settings {
  const read = readSettings(mode, process.env);
  if ("problems" in read) return fail(read.problems);
  if (read.settings.clock) startClockAt(read.settings.clock);
  return read.settings;
}

async function builtPages(): Promise<Pages> {
  const built = new URL("./server/index.js", import.meta.url);
  const build = (await import("../../build/server/index.js" as string)) as ServerBuild;
  const client = fileURLToPath(new URL("../client/", built));
  return {
    build,
    assets: (app) => serveAssets(app, client),
  };
}

/** Listens until asked to stop: then finishes the requests under way, stops the loops and closes the database. */
async function listen(house: House, pages: Pages) {
  const server = createHttp(house, pages);
  const stopLoops = startLoops(house);
  await new Promise<void>((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail([cannotListen(error, house.settings)]));
    server.listen(house.settings.port, house.settings.host, resolve);
  });
  log.info({ port: house.settings.port, mode: house.settings.mode }, "listening");
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(hurry);
    await stopLoops();
    await house.db.destroy();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function cannotListen({ code }: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use by another program: stop it, or choose another with PORT=3001.`;
  return `Can't listen on ${host}:${port} (${code}).`;
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}

function fail(problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

await main();
