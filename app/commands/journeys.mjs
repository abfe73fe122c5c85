import { mkdtemp, rm } from "node:fs/promises";
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

/** What e2e/playwright.config.ts reads: the browser, a free port and an empty folder that `remove` takes away again. */
export async function journeysEnv(browser) {
  const folder = await mkdtemp(join(tmpdir(), "khoi-journeys-"));
  return {
    env: { CHROMIUM_PATH: browser, E2E_PORT: String(await freePort()), E2E_FOLDER: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** `npm run journeys [-- file or --grep …]`: the browser journeys alone. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureBuilt();
  const browser = await obtainBrowser();
  if (!browser) refuse(noBrowser);
  const { env, remove } = await journeysEnv(browser);
  const args = ["test", "--config", "e2e/playwright.config.ts", ...process.argv.slice(2)];
  const { code } = await runTool("playwright", args, { env });
  await remove();
  process.exit(code);
}
