import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { noBrowser, obtainBrowser } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { refuse, runTool } from "./run.mjs";

/** A free port of this machine. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** As many lines of a page's outline, from its own content on, as help somebody who can't open the page. */
const mostLines = 200;

/**
 * Runs the browser journeys in a folder of their own (e2e/playwright.config.ts reads browser, port and folder), and takes
 * it away again. What stood on the page of a journey that failed is printed: on a machine that is gone it is all there is.
 */
export async function runJourneys(browser, args, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), "khoi-journeys-"));
  const place = { CHROMIUM_PATH: browser, E2E_PORT: String(await freePort()), E2E_FOLDER: folder };
  const config = ["test", "--config", "e2e/playwright.config.ts"];
  const result = await runTool("playwright", [...config, ...args], { env: { ...env, ...place } });
  await printPages(join(folder, "results"));
  await rm(folder, { recursive: true, force: true });
  return result;
}

/** Prints the outline of the page on which each failed journey ended. */
async function printPages(results) {
  const journeys = await readdir(results).catch(() => []);
  for (const journey of journeys) {
    const text = await readFile(join(results, journey, "error-context.md"), "utf8").catch(() => "");
    const lines = text.slice(Math.max(0, text.indexOf("# Page snapshot"))).split("\n");
    const content = lines.findIndex((line) => line.trim().startsWith("- main"));
    const outline = lines.slice(Math.max(0, content)).slice(0, mostLines);
    if (text) process.stdout.write(`\n── ${journey}\n${outline.join("\n")}\n`);
  }
}

/** `npm run journeys [-- file or --grep …]`: the browser journeys alone. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureBuilt();
  const browser = await obtainBrowser();
  if (!browser) refuse(noBrowser);
  const { code } = await runJourneys(browser, process.argv.slice(2));
  process.exit(code);
}
