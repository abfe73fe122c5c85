import type { Refusal } from "~/core/refusal";
import type { SaveAnswer } from "../sheet";

/** What the tabs of this device, and its service worker, tell each other. */
export type JudgeNews =
  /** something was kept, sent or given up */
  | { readonly kind: "queue"; readonly accountId: string }
  | {
      readonly kind: "answered";
      readonly accountId: string;
      readonly assignmentId: string;
      readonly key: string;
      readonly answer: SaveAnswer;
    }
  | {
      readonly kind: "refused";
      readonly accountId: string;
      readonly assignmentId: string;
      readonly key: string;
      readonly refusal: Refusal;
    }
  /** how sending goes: the network is away, or someone must sign in again */
  | { readonly kind: "sending"; readonly accountId: string; readonly state: Sending };
export type Sending = "idle" | "busy" | "unreachable" | "signed_out" | "other_account";

const channelName = "khoi-cham-thi";
const listeners = new Set<(news: JudgeNews) => void>();
let channel: BroadcastChannel | undefined;

function line(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== "undefined") {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => {
      if (isNews(data)) for (const listener of listeners) listener(data);
    };
  }
  return channel;
}

/** Tells this page and every other of the device. */
export function tell(news: JudgeNews): void {
  line()?.postMessage(news);
  for (const listener of listeners) listener(news);
}

/** Hears what is told on this device until the answered function is called. */
export function listen(listener: (news: JudgeNews) => void): () => void {
  line();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Another edition of the pages may still be open in another tab. */
function isNews(message: unknown): message is JudgeNews {
  const { kind, accountId } = (message ?? {}) as Partial<JudgeNews>;
  return typeof accountId === "string" && ["queue", "answered", "refused", "sending"].includes(String(kind));
}
