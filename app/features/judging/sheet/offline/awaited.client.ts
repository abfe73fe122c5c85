import type { Refusal } from "~/core/refusal";
import type { SaveAnswer } from "../sheet";
import { listen } from "./news.client";
import { sendWaiting } from "./sender.client";

/** What became of a save within the time that somebody waits for it. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: SaveAnswer }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "waits" };

/** Sends what waits and answers what became of one save; it waits on when the network is away or the time is over. */
export function awaitAnswer(accountId: string, key: string, patience: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (outcome: Outcome) => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const timer = setTimeout(() => done({ kind: "waits" }), patience);
    const stop = listen((news) => {
      if (news.accountId !== accountId) return;
      if (news.kind === "answered" && news.key === key) done({ kind: "answered", answer: news.answer });
      else if (news.kind === "refused" && news.key === key) done({ kind: "refused", refusal: news.refusal });
      else if (news.kind === "sending" && news.state !== "busy") done({ kind: "waits" });
    });
    void sendWaiting(accountId);
  });
}
