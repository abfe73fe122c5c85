import { ensureBuilt } from "./build.mjs";
import { becomeServer } from "./run.mjs";

/** `npm start`: the whole product with its demo year, on this machine only. `--reset` (`npm run reset`): a fresh demo year. */
const task = process.argv.includes("--reset") ? "reset" : "demo";
await ensureBuilt();
await becomeServer(task, [], { NODE_ENV: "production", KHOI_DEMO: "1", HOST: "127.0.0.1" });
