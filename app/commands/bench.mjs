import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { refuse, root, run } from "./run.mjs";

/** `npm run bench`: every measurement; `npm run bench:pages` is `npm run bench pages`. A measurement is a file bench-<name>.mjs; options go to it. */
const found = readdirSync(join(root, "app/commands")).map((file) => /^bench-(\w+)\.mjs$/.exec(file)?.[1]);
const names = found.filter((name) => name !== undefined).sort();
const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith("--"));
const chosen = options < 0 ? given : given.slice(0, options);
const unknown = chosen.find((name) => !names.includes(name));
if (unknown) refuse(`There is no measurement "${unknown}"; there are: ${names.join(", ")}.`);

await ensureBuilt();
let failed = 0;
for (const name of chosen.length > 0 ? chosen : names) {
  const { code } = await run(process.execPath, [`app/commands/bench-${name}.mjs`, ...given.slice(chosen.length)]);
  if (code !== 0) failed += 1;
}
process.exit(failed > 0 ? 1 : 0);
