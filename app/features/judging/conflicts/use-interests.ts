import { useCallback, useEffect, useRef, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { Interest } from "./interest";

/** still: nothing was said here yet; waiting: to be sent; failed: no answer, tried again later; else a refusal. */
export type InterestState = "still" | "waiting" | "saved" | "failed" | { readonly refusal: Refusal };

type Said = ReadonlyMap<string, Interest | null>;

const afterTap = 500;

/** Saves what a judge says of entries a moment after each tap, one request at a time; what wasn't heard is sent again. */
export function useInterests(roundId: string) {
  const [state, setState] = useState<InterestState>("still");
  const waiting = useRef(new Map<string, Interest | null>());
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (isSending.current || waiting.current.size === 0) return;
    isSending.current = true;
    const sent = waiting.current;
    waiting.current = new Map();
    const answer = await post(roundId, sent);
    isSending.current = false;
    if (answer === "failed") {
      waiting.current = new Map([...sent, ...waiting.current]);
      setState("failed");
    } else if (waiting.current.size > 0) await send();
    else setState(answer);
  }, [roundId]);

  const say = useCallback(
    (entryId: string, interest: Interest | null) => {
      waiting.current.set(entryId, interest);
      setState("waiting");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), afterTap);
    },
    [send],
  );

  useEffect(() => {
    const now = () => void send();
    window.addEventListener("online", now);
    window.addEventListener("pagehide", now);
    return () => {
      window.removeEventListener("online", now);
      window.removeEventListener("pagehide", now);
      now();
    };
  }, [send]);

  return { state, say };
}

async function post(roundId: string, said: Said): Promise<"saved" | "failed" | { refusal: Refusal }> {
  const names = { gladly: "gladly[]", rather_not: "ratherNot[]" } as const;
  const body = new URLSearchParams(
    [...said].map(([entryId, interest]) => [interest ? names[interest] : "neither[]", entryId]),
  );
  try {
    const response = await fetch(paths.judgingInterest(roundId), { method: "POST", body, keepalive: true });
    if (response.ok) return "saved";
    const answer: { refusal?: Refusal } = await response.json();
    return answer.refusal ? { refusal: answer.refusal } : "failed";
  } catch {
    return "failed";
  }
}
