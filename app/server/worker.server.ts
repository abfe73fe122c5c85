import { basename } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** Where the build stands, whether this runs in the server's entry or in the routes beside it; undefined from the sources. */
const build = /^file:.*\/build\/(?=main\.js$|server\/(?:assets\/)?[^/]+\.js$)/.exec(import.meta.url)?.[0];

/**
 * Starts one of our worker threads, named by its source below app/ without its ending. The bundled server has its
 * workers beside it; from the sources they are read through tsx, which `execArgv` can't load on Node 20.
 */
export function startWorker(source: string, options: WorkerOptions): Worker {
  if (build) return new Worker(new URL(`workers/${basename(source)}.js`, build), options);
  const url = JSON.stringify(new URL(`../${source}.ts`, import.meta.url).href);
  const load = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${url}); })`;
  return new Worker(load, { ...options, eval: true });
}
