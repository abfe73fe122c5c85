import { useBlocker } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "~/paths";
import type { Autosave, Fields } from "../autosave";
import { saveNews } from "../autosave-news";

/** Why a person is still on the step that they wanted to leave. */
export type StayReason = "offline" | "signed_out" | "other_account" | "clash";

const patienceMs = 4_000;

/**
 * Lets nobody leave a step for a page that can't be fetched: first everything typed is saved, and the server must be
 * there. Answers why the last attempt to leave came to nothing, until it is mended.
 */
export function useStaying(autosave: Autosave, fields: Fields): StayReason | null {
  const [reason, setReason] = useState<StayReason | null>(null);
  const newest = useRef(fields);
  newest.current = fields;
  const blocker = useBlocker(true);
  const decide = useCallback(
    async (isSubmission: boolean): Promise<StayReason | null> => {
      await withinPatience(autosave.flush());
      const { kind } = saveNews(newest.current);
      if (kind === "clash") return isSubmission ? "clash" : null;
      if (kind === "signed_out" || kind === "other_account") return kind;
      if (kind === "unreachable" || kind === "saving" || kind === "waiting") return "offline";
      return (await isServerThere()) ? null : "offline";
    },
    [autosave],
  );
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
  const { kind } = saveNews(fields);
  useEffect(() => {
    if (kind === "saved") setReason(null);
  }, [kind]);
  useEffect(() => {
    const clear = () => setReason(null);
    window.addEventListener("online", clear);
    return () => window.removeEventListener("online", clear);
  }, []);
  return reason;
}

async function isServerThere(): Promise<boolean> {
  try {
    const answer = await fetch(paths.health(), { cache: "no-store", signal: AbortSignal.timeout(patienceMs) });
    return answer.ok;
  } catch {
    return false;
  }
}

function withinPatience(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}
