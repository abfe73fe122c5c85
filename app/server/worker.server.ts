import { basename } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";

const isBundled = import.meta.url.endsWith("/build/main.js");

/**
 * Starts one of our worker threads, named by its source below app/ without its ending. The bundled server has its
 * workers beside it; from the sources they are read through tsx, which `execArgv` can't load on Node 20.
 */
export function startWorker(source: string, options: WorkerOptions): Worker {
  if (isBundled) return new Worker(new URL(`./workers/${basename(source)}.js`, import.meta.url), options);
  const url = JSON.stringify(new URL(`../${source}.ts`, import.meta.url).href);
  const load = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${url}); })`;
  return new Worker(load, { ...options, eval: true });
}
