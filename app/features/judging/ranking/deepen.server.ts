import { createHash } from "node:crypto";
import { log } from "~/server/log.server";
import { startWorker } from "~/server/worker.server";
import { type DeepAnswer, type DeepQuestion, deepen, effortOf } from "./deepen";

/** Effort that is done in passing, some tens of milliseconds; what is more goes to a thread, so that nobody waits for it. */
const mostInPassing = 20_000;
const mostAtOnce = 2;
const mostKept = 40;
const patienceMs = 20_000;

const kept = new Map<string, Promise<DeepAnswer>>();
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Answers a question about a division: small ones at once, others in a worker thread, two at a time. An answer is kept
 * by what was asked, so asking again costs nothing. Rejects after 20 seconds.
 */
export function deepenAside(question: DeepQuestion): Promise<DeepAnswer> {
  if (effortOf(question) <= mostInPassing) return Promise.resolve(deepen(question));
  const key = createHash("sha256").update(JSON.stringify(question)).digest("base64");
  const known = kept.get(key);
  if (known) return known;
  const answer = inThread(question);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  answer.catch((error: unknown) => {
    kept.delete(key);
    log.error({ err: error }, "a ranking was not looked into");
  });
  return answer;
}

async function inThread(question: DeepQuestion): Promise<DeepAnswer> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  const worker = startWorker("features/judging/ranking/deepen.worker", { workerData: question });
  try {
    return await new Promise<DeepAnswer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("a ranking took too long to look into")), patienceMs);
      timer.unref();
      worker.once("message", (answer: DeepAnswer) => resolve(answer));
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("the thread of a ranking ended without an answer")));
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
    void worker.terminate();
  }
}
