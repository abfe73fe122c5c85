import type { Db } from "~/server/db.server";
import { readBasis } from "./basis.queries.server";
import { solve } from "./engine/solve";
import { makePlan } from "./make-plan";
import { claimRun, finishRun, listUnclaimed } from "./waiting-runs.queries.server";

const later = "2100-01-01T00:00:00.000Z";

/** Computes every waiting run at once and here, as the worker thread would. */
export async function performHere(db: Db, now: string): Promise<void> {
  for (const waiting of await listUnclaimed(db, now, 10)) {
    const run = await claimRun(db, waiting, now, later);
    if (!run) continue;
    const { kind, seed, request } = run;
    const plan = makePlan({ kind, seed, request, basis: await readBasis(db, run.roundId, now) }, solve);
    await finishRun(db, run, plan);
  }
}
