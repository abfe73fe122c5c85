import { performance } from "node:perf_hooks";

const busy = 0.5;

/**
 * Answers whether this process had time to spare since it was last asked: work that can wait leaves a rush to the
 * requests. After so many refusals in a row it is let through once, so that it isn't put off for ever.
 */
export function watchCalm(patience: number): () => boolean {
  let last = performance.eventLoopUtilization();
  let putOff = 0;
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    const isFree = utilization < busy || putOff >= patience;
    putOff = isFree ? 0 : putOff + 1;
    return isFree;
  };
}
