import { useEffect, useState } from "react";
import { listen, type Sending } from "./news.client";
import type { Waiting } from "./outbox";
import { sendWaiting } from "./sender.client";
import { listWaiting } from "./shelf.client";

export type DeviceState = {
  readonly queue: readonly Waiting[];
  readonly sending: Sending;
};

/**
 * What an account has waiting on this device and how sending goes. While a judge's page is open, whatever waits is sent:
 * when the page comes, when the network comes back, when the judge looks at the page again.
 */
export function useWaiting(accountId: string): DeviceState {
  const [queue, setQueue] = useState<readonly Waiting[]>([]);
  const [sending, setSending] = useState<Sending>("idle");
  useEffect(() => {
    let isGone = false;
    const read = () => void listWaiting(accountId).then((waiting) => !isGone && setQueue(waiting));
    const send = () => void sendWaiting(accountId);
    const look = () => document.visibilityState === "visible" && send();
    const stop = listen((news) => {
      if (news.accountId !== accountId) return;
      if (news.kind === "sending") setSending(news.state);
      read();
    });
    read();
    send();
    window.addEventListener("online", send);
    window.addEventListener("focus", send);
    document.addEventListener("visibilitychange", look);
    return () => {
      isGone = true;
      stop();
      window.removeEventListener("online", send);
      window.removeEventListener("focus", send);
      document.removeEventListener("visibilitychange", look);
    };
  }, [accountId]);
  return { queue, sending };
}
