import { ensureBuilt } from "./build.mjs";
import { becomeServer, refuse } from "./run.mjs";

/** `npm run admin -- <e-mail>`: prints a one-time link that makes its opener an administrator of this installation. */
const email = process.argv[2];
if (!email?.includes("@")) refuse("Whose link? npm run admin -- <e-mail>");
await ensureBuilt();
await becomeServer("admin", [email], { NODE_ENV: "production" });
