import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./run.mjs";

/** `npm run dev`: the demo year from the sources, pages hot-reloaded by Vite inside the same server. */
await ensureInstalled();
const server = spawn(
  process.execPath,
  [join(root, "node_modules/tsx/dist/cli.mjs"), "app/server/main.server.ts", "dev", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "development", KHOI_DEMO: "1", HOST: process.env.HOST ?? "127.0.0.1" },
  },
);
// Ctrl-C reaches the server by itself; only what is sent to this process alone has to be passed on.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 0));
