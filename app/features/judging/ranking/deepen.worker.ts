import { parentPort, workerData } from "node:worker_threads";
import { type DeepQuestion, deepen } from "./deepen";

/** One question in a thread of its own: answers and ends. */
parentPort?.postMessage(deepen(workerData as DeepQuestion));
