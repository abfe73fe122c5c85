import { parentPort, workerData } from "node:worker_threads";
import { solve } from "./engine/solve";
import { makePlan, type RunInput } from "./make-plan";

const report = (percent: number) => parentPort?.postMessage({ percent });

/** One run in a thread of its own: says how far it is, then answers with the plan. */
const plan = makePlan(workerData as RunInput, (instance) =>
  solve(instance, { report, clock: () => performance.now() }),
);
parentPort?.postMessage({ plan });
