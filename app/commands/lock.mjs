import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * What is wrong with package-lock.json, one sentence each. A mirror that lacks some platform's optional package makes
 * npm drop it from the lock without a word, and `npm ci` then fails on that platform; a download address in the lock
 * ties every machine to the mirror of the one that wrote it.
 */
export function lockProblems(lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))) {
  const problems = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (entry.resolved) problems.push(`${place} carries a download address (resolved): ${entry.resolved}`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isLocked(lock.packages, place, name)) problems.push(`${place} may want ${name}, which the lock dropped`);
    }
  }
  return problems;
}

/** Looks where Node would: beside the package's own modules, then in every folder above. */
function isLocked(packages, place, name) {
  for (let from = place; ; ) {
    if (packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`]) return true;
    if (from === "") return false;
    from = from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "";
  }
}
