import { ensureBuilt } from "./build.mjs";

/** `npm run shots [-- <part of a name> …]`: pictures of the main pages as each role, into shots/, for looking. */
await ensureBuilt();
await import("./pictures.mjs");
