import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, isBuilt } from "./build.mjs";
import { becomeServer, root } from "./run.mjs";

/**
 * `npm run serve`: production. Builds when there is no build at all, and otherwise serves the one that stands: an
 * installation changes when its keeper builds, not when it happens to restart. The server itself checks its settings.
 */
if (!existsSync(join(root, "build/.khoi-built"))) await ensureBuilt();
else if (existsSync(join(root, "app/routes.ts")) && !isBuilt()) {
  process.stderr.write("Serving an older build: the sources have changed since; `npm run build` makes a new one.\n");
}
await becomeServer("serve", [], { NODE_ENV: "production" });
