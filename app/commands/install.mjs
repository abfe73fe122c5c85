import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refuse, requireInstalled, root, run } from "./run.mjs";

const modules = join(root, "node_modules");
const stampFile = join(modules, ".khoi-installed");
const nodeMajor = Number(process.versions.node.split(".")[0]);

/** Says in one sentence what is missing when Node is older than the packages allow, and ends. */
export function requireNode() {
  if (nodeMajor < 20) {
    refuse(`Khơi needs Node.js 20 or newer; this is ${process.version} (${process.execPath}). See https://nodejs.org.`);
  }
}

/** Installs what package-lock.json names, unless exactly that is installed already for this Node. */
export async function ensureInstalled() {
  requireNode();
  const wanted = stamp();
  if (read(stampFile) === wanted) return;
  if (!installedByHand()) await install();
  if (!databaseDriverLoads()) {
    await npm(["rebuild", "better-sqlite3"]);
    if (!databaseDriverLoads()) {
      refuse(
        "better-sqlite3 could not be installed: it needs either a download from github.com or python3, make and g++ to compile.",
      );
    }
  }
  writeFileSync(stampFile, wanted);
}

async function install() {
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    refuse(
      "node_modules is a link, and what it leads to is not what package-lock.json asks for: remove the link first.",
    );
  }
  process.stdout.write("Installing packages (npm ci), a minute or two the first time …\n");
  const { code } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) refuse("npm ci failed: its own message above says why; nothing else was changed.");
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const env = { npm_config_nodedir: nodeHeaders() };
  if (cli?.endsWith("npm-cli.js")) return run(process.execPath, [cli, ...args], { env });
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { env });
}

/** Where this Node's headers are installed, so that compiling needs no download; another version's would not fit. */
function nodeHeaders() {
  const places = [process.env.npm_config_nodedir, dirname(dirname(process.execPath)), "/usr"];
  return places.find((place) => {
    const version = place && read(join(place, "include/node/node_version.h"));
    return version && new RegExp(`NODE_MAJOR_VERSION ${nodeMajor}\\b`).test(version);
  });
}

/** The lock and this Node: native packages fit one Node version on one kind of machine. */
function stamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const machine = `${process.versions.modules} ${process.platform} ${process.arch}`;
  return createHash("sha256").update(machine).update(lock).digest("hex");
}

/** Whether someone already ran npm: everything the lock asks for stands in node_modules in that very version. */
function installedByHand() {
  const installed = read(join(modules, ".package-lock.json"));
  if (installed === undefined) return false;
  const have = JSON.parse(installed).packages;
  const want = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(want).every(
    ([place, { version, optional }]) => place === "" || optional || have[place]?.version === version,
  );
}

function databaseDriverLoads() {
  try {
    const Database = requireInstalled("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
