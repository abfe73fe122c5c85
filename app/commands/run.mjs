import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, wherever the command was typed. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Imports an installed package when it is needed: at the top of a command nothing may be installed yet. */
export const requireInstalled = createRequire(join(root, "package.json"));

/** Imports one of the project's own TypeScript files into a command, aliases and all. */
export async function importSource(file) {
  const { tsImport } = await import("tsx/esm/api");
  return tsImport(join(root, file), { parentURL: import.meta.url, tsconfig: join(root, "tsconfig.json") });
}

const tools = {
  tsc: "typescript/bin/tsc",
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
  remix: "@remix-run/dev/dist/cli.js",
  tsx: "tsx/dist/cli.mjs",
};

/**
 * Runs a program without standard input and answers its exit code (1 when it could not start or was killed).
 * @param {string} file the program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, timeoutMs?: number }} [options] `env` is laid over
 *   our own (undefined removes a name); `quiet` keeps the output for the answer instead of printing it.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(file, args, { env = {}, quiet = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: without({ ...process.env, ...env }),
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      timeout: timeoutMs,
      shell: process.platform === "win32" && file.endsWith(".cmd"),
    });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs one of the project's own tools by its file, so that neither npx nor a shell stands in between. */
export function runTool(name, args, options) {
  return run(process.execPath, [join(root, "node_modules", tools[name]), ...args], options);
}

/** Ends the command with one sentence and a failing exit code. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Hands this very process to the built server: signals, output and exit code are the server's own. */
export async function becomeServer(task, args, env) {
  Object.assign(process.env, env);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, join(root, "build/main.js"), task, ...args];
  process.chdir(root);
  await import(new URL("../../build/main.js", import.meta.url).href);
}

function without(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
