import { ensureInstalled } from "./install.mjs";
import { lint, lock, quickUnits, runStages, types } from "./stages.mjs";

/** `npm run check`: the quick subset for the inner loop: no browser, no build, no service tests. */
await ensureInstalled();
await runStages([types, lint, lock, quickUnits]);
