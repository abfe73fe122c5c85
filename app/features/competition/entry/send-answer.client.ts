import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { SaveReply, Sending } from "./autosave";

/** Milliseconds after which a save counts as unanswered. */
const patience = 20_000;
/** Browsers keep a request of up to 64 kB alive after its page is gone. */
const mostKeptAlive = 60_000;
const bytesOf = (text: string) => new TextEncoder().encode(text).byteLength;

/** Sends one save in the name of an account, and answers what became of it; a server that is out of order doesn't answer. */
export async function sendAnswer(
  accountId: string,
  entryId: string,
  save: Sending,
  leaving: boolean,
): Promise<SaveReply> {
  try {
    const body = JSON.stringify({ ...save, as: accountId });
    const response = await fetch(paths.myEntryAnswer(entryId), {
      method: "POST",
      headers: { "content-type": "application/json" },
      keepalive: leaving && bytesOf(body) < mostKeptAlive,
      signal: leaving ? null : AbortSignal.timeout(patience),
      body,
    });
    if (response.status >= 500) return { kind: "unreachable" };
    const answer = (await response.json()) as SaveReply | { readonly refusal: Refusal };
    return "refusal" in answer ? { kind: "refused", refusal: answer.refusal } : answer;
  } catch {
    return { kind: "unreachable" };
  }
}
