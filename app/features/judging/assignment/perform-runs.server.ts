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
  type HeldRun,
  holdRun,
  leaveRun,
  listUnclaimed,
} from "./waiting-runs.queries.server";

const atOnce = 2;
const leaseMs = 15 * second;
const beatMs = 500;
const longestRunMs = 10 * minute;
const memory = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };

/** A run in its thread: whose lease it is now, and whether it is to be given back. */
type Holding = { held: HeldRun; isLeft: boolean };
type UnderWay = { readonly worker: Worker; readonly holding: Holding; readonly settled: Promise<unknown> };
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

/** Ends every run of this server; they are given back and begun anew by the next. No more may be begun meanwhile. */
export async function leaveRuns(): Promise<void> {
  for (const { worker, holding } of underWay.values()) {
    holding.isLeft = true;
    await worker.terminate();
  }
  await settleRuns();
}

async function begin(db: Db, run: ClaimedRun, clock: () => Instant): Promise<void> {
  const { id, roundId, kind, seed, request, lease } = run;
  const input: RunInput = { kind, seed, request, basis: await readBasis(db, roundId, clock()) };
  const worker = startWorker("features/judging/assignment/assign.worker", {
    workerData: input,
    resourceLimits: memory,
  });
  const holding: Holding = { held: { id, lease }, isLeft: false };
  const settled = watch(db, holding, worker, clock)
    .catch((error: unknown) => log.error({ err: error, run: id }, "an assignment run could not be written down"))
    .finally(() => underWay.delete(id));
  underWay.set(id, { worker, holding, settled });
}

type Told = { readonly percent: number } | { readonly plan: Plan };

/** Writes down how far a run is, and what it came to; ends its thread when it was cancelled or takes too long. */
async function watch(db: Db, holding: Holding, worker: Worker, clock: () => Instant): Promise<void> {
  const runId = holding.held.id;
  let percent = 0;
  let beating = Promise.resolve();
  const beat = async () => {
    const lease = plus(clock(), leaseMs);
    if (await holdRun(db, holding.held, percent, lease)) holding.held = { id: runId, lease };
    else await worker.terminate();
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
  if (typeof answer !== "string") await finishRun(db, holding.held, answer);
  else if (holding.isLeft) await leaveRun(db, holding.held);
  else await failRun(db, holding.held, answer);
}
