import { createHash } from "node:crypto";
import { log } from "~/server/log.server";
import { startWorker } from "~/server/worker.server";
import { type DeepAnswer, type DeepQuestion, deepen, effortOf } from "./deepen";
import { type DivisionInput, type Ranking, rankDivision } from "./ranking";

/** Effort that is done in passing, some tens of milliseconds; what is more goes to a thread, so that nobody waits for it. */
const mostInPassing = 20_000;
const mostAtOnce = 2;
const mostKept = 40;
const patienceMs = 20_000;

const kept = new Map<string, Promise<DeepAnswer>>();
/** rankings that threads have made, by what was ranked: for those who can't wait for a thread */
const rankings = new Map<string, Ranking>();
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Answers a question about a division: small ones at once, others in a worker thread, two at a time. An answer is kept
 * by what was asked, so asking again costs nothing. Rejects after 20 seconds.
 */
export function deepenAside(question: DeepQuestion): Promise<DeepAnswer> {
  if (effortOf(question) <= mostInPassing) return Promise.resolve(deepen(question));
  const key = keyOf(question);
  const known = kept.get(key);
  if (known) return known;
  const answer = inThread(question);
  kept.set(key, answer);
  dropOldest(kept);
  answer.then(
    ({ ranking }) => keepRanking(keyOf(question.input), ranking),
    (error: unknown) => {
      kept.delete(key);
      log.error({ err: error }, "a ranking was not looked into");
    },
  );
  return answer;
}

/**
 * Ranks a division without waiting for anything, for those who hold rows or the only connection: an answer that was made
 * before, by whatever thread, costs nothing.
 */
export function rankInPlace(input: DivisionInput): Ranking {
  if (effortOf({ input, certainty: false, entryId: null, judges: false, may: [] }) <= mostInPassing)
    return rankDivision(input);
  const key = keyOf(input);
  const known = rankings.get(key);
  if (known) return known;
  const ranking = rankDivision(input);
  keepRanking(key, ranking);
  return ranking;
}

function keyOf(asked: unknown): string {
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64");
}

function keepRanking(key: string, ranking: Ranking): void {
  rankings.set(key, ranking);
  dropOldest(rankings);
}

function dropOldest(all: Map<string, unknown>): void {
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest);
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
