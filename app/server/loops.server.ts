import { randomUUID } from "node:crypto";
import { forgetOldImports } from "~/features/competition/intake/import/import.service.server";
import { writeBatches } from "~/features/competition/letters/batch-writing.service.server";
import { lookIntoFiles } from "~/features/files/preview/preview.service.server";
import { forgetOldUploads } from "~/features/files/upload.service.server";
import { sendSearchAlerts } from "~/features/investing/searches/alert.service.server";
import { leaveRuns, performRuns } from "~/features/judging/assignment/perform-runs.server";
import { watchConflicts } from "~/features/judging/conflicts/inference.service.server";
import { forgetOldJudgeImports } from "~/features/judging/judges/import/import.service.server";
import { bundleOlder } from "~/features/judging/results/bundle/bundle.service.server";
import { watchSilence } from "~/features/mentoring/mentorship/silence/silence.service.server";
import { expireOffers } from "~/features/techfest/exhibitors/offers/offer.service.server";
import { watchCalm } from "./calm.server";
import { clockNow } from "./clock.server";
import type { House } from "./house.server";
import { log } from "./log.server";
import { createTransport, sendLetters } from "./mail.server";
import { sealActivities } from "./seal.server";

const everyMs = 1_000;
const minutelyMs = 60_000;
const hourlyMs = 3_600_000;
/** How often, at a turn a second, looking into files is put off for a rush: longer than any deadline's. */
const rushTurns = 180;

/** Work that goes on beside the requests: sealing activities, sending letters, looking into files, forgetting abandoned uploads, moving up waiting lists. Returns how to stop it. */
export function startLoops({ db, settings, files, secrets }: House): () => Promise<void> {
  const holder = randomUUID();
  const isCalm = watchCalm(rushTurns);
  const transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : null;
  const stopRuns = repeat("assignment-runs", () => performRuns(db, clockNow));
  const stops = [
    repeat("seal", () => sealActivities(db, holder, clockNow())),
    repeat(
      "saved-searches",
      () => sendSearchAlerts({ db, secrets, baseUrl: settings.baseUrl }, holder, clockNow()),
      minutelyMs,
    ),
    repeat("offers", () => expireOffers({ db, baseUrl: settings.baseUrl }, clockNow()), minutelyMs),
    repeat("letter-batches", () => writeBatches({ db, settings }, holder, clockNow())),
    repeat("previews", async () => isCalm() && lookIntoFiles({ db, files }, holder, clockNow())),
    repeat("uploads", () => forgetOldUploads({ db, files }, clockNow()), hourlyMs),
    repeat("imports", () => forgetOldImports(db, clockNow()), hourlyMs),
    repeat("judge-imports", () => forgetOldJudgeImports(db, clockNow()), hourlyMs),
    repeat("conflicts", () => watchConflicts({ db, baseUrl: settings.baseUrl }, clockNow()), hourlyMs),
    async () => {
      await stopRuns();
      await leaveRuns();
    },
    repeat("bundles", () => bundleOlder(db), hourlyMs),
    repeat("silence", () => watchSilence({ db, now: clockNow(), baseUrl: settings.baseUrl, holder }), hourlyMs),
    ...(transport ? [repeat("letters", () => sendLetters(db, transport, settings.mailFrom, holder, clockNow()))] : []),
  ];
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}

function repeat(name: string, work: () => Promise<unknown>, waitMs = everyMs): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const turn = () => {
    running = work()
      .then(() => undefined)
      .catch((error) => log.error({ err: error, loop: name }, "loop failed"))
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, waitMs);
      });
  };
  timer = setTimeout(turn, everyMs);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
