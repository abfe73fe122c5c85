import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { requireInstalled, run, runTool } from "./run.mjs";

export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macs = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/**
 * A Chromium that really starts: the one named by CHROMIUM_PATH, one that is installed, Playwright's own, else one that
 * is obtained now. Answers its path, or undefined when this machine can have none.
 * @returns {Promise<string | undefined>}
 */
export async function obtainBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return (await starts(named)) ? named : undefined;
  return (await firstThatStarts(installed())) ?? (await download()) ?? (await fromSystem());
}

/** What to say when there is none. */
export const noBrowser =
  "No Chromium could be started, found or installed: set CHROMIUM_PATH to one, or let this machine reach playwright.dev or its package mirror.";

function installed() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...macs, playwrights()].filter((file) => file && existsSync(file));
}

function playwrights() {
  return requireInstalled("@playwright/test").chromium.executablePath();
}

async function download() {
  process.stdout.write("Downloading Playwright's Chromium …\n");
  await runTool("playwright", ["install", "chromium", "--no-shell"], { timeoutMs: 8 * 60_000 });
  if (!existsSync(playwrights())) return undefined;
  if (await starts(playwrights())) return playwrights();
  process.stdout.write("Installing the libraries that Chromium needs …\n");
  await runTool("playwright", ["install-deps", "chromium"], { timeoutMs: 8 * 60_000 });
  return firstThatStarts([playwrights()]);
}

async function fromSystem() {
  const managers = [
    [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
    [["apk", "add", "--no-cache", "chromium"]],
    [["dnf", "install", "-y", "chromium"]],
  ];
  for (const commands of managers) {
    const manager = commands[0]?.[0] ?? "";
    if (!["/usr/bin", "/sbin", "/bin"].some((folder) => existsSync(join(folder, manager)))) continue;
    process.stdout.write(`Installing Chromium with ${manager} …\n`);
    for (const command of commands) await asRoot(command);
    const browser = await firstThatStarts(installed());
    if (browser) return browser;
  }
  return undefined;
}

function asRoot([program, ...args]) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (process.getuid?.() === 0) return run(program, args, { env });
  return run("sudo", ["-n", program, ...args], { env });
}

async function firstThatStarts(files) {
  for (const file of new Set(files)) if (await starts(file)) return file;
  return undefined;
}

/** A file of that name may be a stub that only tells how to install the browser, or lack its libraries. */
async function starts(file) {
  const page = "data:text/html,<p>khoi-starts";
  const args = ["--headless", ...browserFlags, "--dump-dom", page];
  const { output } = await run(file, args, { quiet: true, timeoutMs: 30_000 });
  return output.includes("<p>khoi-starts");
}
