import type { House } from "~/server/house.server";
import { takeLease } from "~/server/lease.server";
import { log } from "~/server/log.server";
import { sha256 } from "~/server/secret.server";
import { startWorker } from "~/server/worker.server";
import type { Preview } from "./preview";
import { listUnseenPdfs, savePreview } from "./preview.queries.server";

const atOnce = 5;
const longestLookMs = 20_000;
const leaseMs = atOnce * longestLookMs + 10_000;
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };

/**
 * Looks into PDFs that nobody has looked into yet: how many pages, a picture of the first. One process at a time; a
 * file that is missing, can't be read, or not within 20 seconds, is noted as such and not tried again. Returns how many it saw.
 */
export async function lookIntoFiles(
  { db, files }: Pick<House, "db" | "files">,
  holder: string,
  now: string,
): Promise<number> {
  const waiting = await listUnseenPdfs(db, atOnce);
  if (waiting.length === 0 || !(await takeLease(db, "previews", holder, now, leaseMs))) return 0;
  for (const blob of waiting) {
    // Noted first: a file that takes the whole process down is not met again after the restart.
    await savePreview(db, blob, { state: "failed", pages: null, thumbnail: null });
    const seen = await files
      .readBytes(blob)
      .then(look)
      .catch((error: unknown) => {
        log.warn({ err: error, blob }, "a PDF could not be looked into");
        return undefined;
      });
    if (!seen) continue;
    const thumbnail = sha256(seen.picture);
    await files.write(thumbnail, seen.picture);
    await savePreview(db, blob, { state: "done", pages: seen.pages, thumbnail });
  }
  await takeLease(db, "previews", holder, now, 0);
  return waiting.length;
}

function look(bytes: Uint8Array): Promise<Preview> {
  return new Promise((resolve, reject) => {
    const worker = startWorker("features/files/preview/preview.worker", { workerData: bytes, resourceLimits: memory });
    const timer = setTimeout(() => settle(() => reject(new Error("it took too long"))), longestLookMs);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      answer();
      void worker.terminate();
    };
    worker.once("message", (preview: Preview) => settle(() => resolve(preview)));
    worker.once("error", (error) => settle(() => reject(error)));
    worker.once("exit", () => settle(() => reject(new Error("it ended without an answer"))));
  });
}
