import { noBrowser, obtainBrowser } from "./browser.mjs";
import { ensureInstalled } from "./install.mjs";
import { refuse } from "./run.mjs";
import { deadCode, journeys, kills, lint, lock, oversell, production, runStages, types, units } from "./stages.mjs";

/** `npm test`: everything, and nothing skipped; what it needs beyond Node and npm it obtains first. */
await ensureInstalled();
const browser = await obtainBrowser();
if (!browser) refuse(noBrowser);
process.stdout.write(`Node ${process.version}, Chromium at ${browser}\n`);
await runStages([types, lint, deadCode, lock, units, production, oversell, kills, journeys(browser)]);
