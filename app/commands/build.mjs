import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleServiceWorker } from "./build-service-worker.mjs";
import { compressBelow } from "./compress.mjs";
import { ensureInstalled } from "./install.mjs";
import { refuse, root, runTool } from "./run.mjs";

const stampFile = join(root, "build/.khoi-built");

/** Builds the pages (Vite), then the server and its worker threads (esbuild), then notes what they were built from. */
export async function build() {
  const sources = fingerprint();
  process.stdout.write("Building the production version …\n");
  const env = { NODE_ENV: "production" };
  const pages = await runTool("remix", ["vite:build", "--logLevel", "warn"], { env, quiet: true });
  if (pages.code !== 0) refuse(`${pages.output}\nThe build failed: see above.`);
  await bundleServiceWorker(root);
  compressBelow(join(root, "build/client"));
  await bundleServer();
  writeFileSync(stampFile, sources);
}

/** Whether build/ was made from exactly the sources that stand here now. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint();
}

/** Makes everything ready to serve: installs and builds only what is missing or stale. */
export async function ensureBuilt() {
  await ensureInstalled();
  if (!isBuilt()) await build();
}

/** The server as one file, its packages left in node_modules; the pages' own bundle is imported when it starts. */
async function bundleServer() {
  const esbuild = await import("esbuild");
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    // esbuild looks names up without regard to case: asked for ./gallery it would take Gallery.tsx before gallery.ts
    resolveExtensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  };
  await esbuild.build({
    ...options,
    entryPoints: ["app/server/main.server.ts"],
    outfile: "build/main.js",
    plugins: [{ name: "pages", setup: leavePagesOutside }],
  });
  const workers = sources("app").filter((file) => file.endsWith(".worker.ts"));
  if (workers.length > 0) {
    await esbuild.build({ ...options, entryPoints: workers, outdir: "build/workers", entryNames: "[name]" });
  }
}

function leavePagesOutside(bundler) {
  bundler.onResolve({ filter: /build\/server\/index\.js$/ }, () => ({ path: "./server/index.js", external: true }));
}

function fingerprint() {
  const hash = createHash("sha256").update(process.versions.node);
  const settings = [
    "package-lock.json",
    "tsconfig.json",
    "vite.config.ts",
    "app/commands/build.mjs",
    "app/commands/build-service-worker.mjs",
  ];
  for (const file of [...sources("app"), ...sources("db"), ...sources("public"), ...settings]) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Every file below a folder that can reach the build, in a stable order. */
function sources(folder) {
  if (!existsSync(join(root, folder))) return [];
  const below = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .replaceAll("\\", "/"),
    );
  return below.filter((file) => !/\.test\.tsx?$|^app\/commands\//.test(file)).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureInstalled();
  await build();
}
