import { useBlocker } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "~/paths";
import type { Autosave, Fields } from "../autosave";
import { saveNews } from "../autosave-news";

/** Why a person is still on the page that they wanted to leave. */
export type StayReason = "offline" | "signed_out" | "other_account" | "clash";

const patienceMs = 4_000;

/**
 * Lets nobody leave a step for a page that can't be fetched: first everything typed is saved, and the server must be
 * there and know who asks. Answers why the last attempt to leave came to nothing, until it is mended.
 */
export function useStaying(entryId: string, autosave: Autosave, fields: Fields): StayReason | null {
  const newest = useRef(fields);
  newest.current = fields;
  const decide = useCallback(
    async (isSubmission: boolean): Promise<StayReason | null> => {
      await withinPatience(autosave.flush());
      const { kind } = saveNews(newest.current);
      if (kind === "clash" && isSubmission) return "clash";
      if (kind === "signed_out" || kind === "other_account") return kind;
      if (kind === "unreachable" || kind === "saving" || kind === "waiting") return "offline";
      return askServer(entryId);
    },
    [entryId, autosave],
  );
  const [reason, clear] = useGuard(decide);
  const { kind } = saveNews(fields);
  useEffect(() => {
    if (kind === "saved") clear();
  }, [kind, clear]);
  return reason;
}

/** The same for a page of an entry that saves nothing by itself: nobody leaves it while there is no network. */
export function useServerGuard(entryId: string): StayReason | null {
  const [reason] = useGuard(useCallback(() => askServer(entryId), [entryId]));
  return reason;
}

/** Asks before every way out of the page, posts to itself included; the reason stands until the network is back. */
function useGuard(
  decide: (isSubmission: boolean) => Promise<StayReason | null>,
): readonly [StayReason | null, () => void] {
  const [reason, setReason] = useState<StayReason | null>(null);
  const clear = useCallback(() => setReason(null), []);
  const blocker = useBlocker(true);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    let isHere = true;
    const isSubmission = blocker.location.pathname === window.location.pathname;
    void decide(isSubmission).then((why) => {
      if (!isHere) return;
      setReason(why);
      if (why) blocker.reset();
      else blocker.proceed();
    });
    return () => {
      isHere = false;
    };
  }, [blocker, decide]);
  useEffect(() => {
    window.addEventListener("online", clear);
    return () => window.removeEventListener("online", clear);
  }, [clear]);
  return [reason, clear];
}

/** Null when the server is there and knows who asks. */
async function askServer(entryId: string): Promise<StayReason | null> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(paths.myEntryAnswer(entryId), { cache: "no-store", signal });
    if (answer.status === 401) return "signed_out";
    return answer.status < 500 ? null : "offline";
  } catch {
    return "offline";
  }
}

function withinPatience(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}
