import type { Worker } from "node:worker_threads";
import { type Instant, minute, plus, second } from "~/core/instant";
import type { Db } from "~/server/db.server";
import { log } from "~/server/log.server";
import { startWorker } from "~/server/worker.server";
import { readBasis } from "./basis.queries.server";
import type { RunInput } from "./make-plan";
import type { Plan } from "./run";
import {
  type ClaimedRun,
  claimRun,
  failRun,
  finishRun,
  holdRun,
  leaveRun,
  listUnclaimed,
} from "./waiting-runs.queries.server";

const atOnce = 2;
const leaseMs = 15 * second;
const beatMs = 500;
const longestRunMs = 10 * minute;
const memory = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };

type UnderWay = { readonly worker: Worker; readonly settled: Promise<unknown> };
const underWay = new Map<string, UnderWay>();

/** Takes up runs that wait, or that another server left behind, each in a thread of its own, two at a time. */
export async function performRuns(db: Db, clock: () => Instant): Promise<void> {
  const free = atOnce - underWay.size;
  if (free <= 0) return;
  for (const waiting of await listUnclaimed(db, clock(), free)) {
    const run = await claimRun(db, waiting, clock(), plus(clock(), leaseMs));
    if (run) await begin(db, run, clock);
  }
}

/** Waits until every run that this server has begun is over. */
export async function settleRuns(): Promise<void> {
  await Promise.all([...underWay.values()].map(({ settled }) => settled));
}

/** Ends every run of this server; they are given back and begun anew by the next. */
export async function leaveRuns(db: Db): Promise<void> {
  for (const [id, { worker }] of underWay) {
    await leaveRun(db, id);
    await worker.terminate();
  }
  await settleRuns();
}

async function begin(db: Db, run: ClaimedRun, clock: () => Instant): Promise<void> {
  const { id, roundId, kind, seed, request } = run;
  const input: RunInput = { kind, seed, request, basis: await readBasis(db, roundId, clock()) };
  const worker = startWorker("features/judging/assignment/assign.worker", {
    workerData: input,
    resourceLimits: memory,
  });
  const settled = watch(db, id, worker, clock)
    .catch((error: unknown) => log.error({ err: error, run: id }, "an assignment run could not be written down"))
    .finally(() => underWay.delete(id));
  underWay.set(id, { worker, settled });
}

type Told = { readonly percent: number } | { readonly plan: Plan };

/** Writes down how far a run is, and what it came to; ends its thread when it was cancelled or takes too long. */
async function watch(db: Db, runId: string, worker: Worker, clock: () => Instant): Promise<void> {
  let percent = 0;
  let beating = Promise.resolve();
  const beat = async () => {
    if (!(await holdRun(db, runId, percent, plus(clock(), leaseMs)))) await worker.terminate();
  };
  const beats = setInterval(() => {
    beating = beating.then(beat).catch((error: unknown) => log.warn({ err: error, run: runId }, "a run lost its beat"));
  }, beatMs);
  const answer = await new Promise<Plan | "too_long" | "crashed">((resolve) => {
    const limit = setTimeout(() => resolve("too_long"), longestRunMs);
    worker.on("message", (told: Told) => {
      if ("plan" in told) resolve(told.plan);
      else percent = Math.min(99, Math.max(percent, Math.round(told.percent)));
    });
    worker.once("error", (error) => {
      log.error({ err: error, run: runId }, "an assignment run broke off");
      resolve("crashed");
    });
    worker.once("exit", () => {
      clearTimeout(limit);
      resolve("crashed");
    });
  });
  clearInterval(beats);
  await beating;
  await worker.terminate();
  if (typeof answer === "string") await failRun(db, runId, answer);
  else await finishRun(db, runId, answer);
}
