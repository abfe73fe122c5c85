import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The pages that open without a network: the judge's desk with its sheets, inside what is around every page. */
const routes = ["root", "routes/shell/front", "routes/judging/desk"];
const source = "app/features/judging/sheet/offline/judge-worker.client.ts";

/** Bundles the judges' service worker beside the pages' files, with the list of all that those pages load. */
export async function bundleServiceWorker(root) {
  const client = join(root, "build/client");
  const assets = assetsOf(client);
  const hash = createHash("sha256");
  for (const asset of assets) hash.update(asset);
  hash.update(readFileSync(join(root, source)));
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { "cham-thi": source },
    outdir: client,
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2020",
    format: "iife",
    logLevel: "warning",
    define: { __BUILD__: JSON.stringify(hash.digest("hex").slice(0, 12)), __ASSETS__: JSON.stringify(assets) },
  });
}

/** Everything that the pages' modules name, and what that names in turn: scripts, styles, fonts, the reader of PDFs. */
function assetsOf(client) {
  const [manifestName] = readdirSync(join(client, "assets")).filter((name) => /^manifest-.*\.js$/.test(name));
  const text = readFileSync(join(client, "assets", manifestName), "utf8");
  const manifest = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  const wanted = [manifest.entry.module, ...manifest.entry.imports];
  for (const id of routes) {
    const route = manifest.routes[id];
    if (!route) throw new Error(`the client manifest has no route ${id}`);
    wanted.push(route.module, ...(route.imports ?? []), ...(route.css ?? []));
  }
  const found = new Set();
  while (wanted.length > 0) {
    const asset = wanted.pop();
    if (found.has(asset) || !isFile(join(client, asset))) continue;
    found.add(asset);
    if (!/\.(m?js|css)$/.test(asset)) continue;
    const body = readFileSync(join(client, asset), "utf8");
    for (const [name] of body.matchAll(/(?:\.\/|\/?assets\/)[\w.-]+\.(?:m?js|css|woff2|svg)\b/g)) {
      wanted.push(`/assets/${name.split("/").at(-1)}`);
    }
  }
  return [...found].sort();
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
