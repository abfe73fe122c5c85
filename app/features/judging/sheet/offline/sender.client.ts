import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import type { SaveAnswer } from "../sheet";
import { type Sending, tell } from "./news.client";
import { nextToSend, pauseAfter, type Waiting, withRefusal } from "./outbox";
import { changeQueue, keepAnswer, listWaiting } from "./shelf.client";
import { takeAnswer } from "./written.client";

/** Milliseconds after which a save counts as unanswered. */
const patience = 20_000;
/** Browsers keep a request of up to 64 kB alive after its page is gone. */
const mostKeptAlive = 60_000;
/** A save that waited longer than this on the device was made without a network. */
const waitedMs = 30_000;
/** Somebody must sign in; the saves stay as they are until then. */
const waitsForSignIn: readonly Refusal[] = ["sign_in_required", "other_account"];

const underWay = new Map<string, Promise<void>>();
const again = new Set<string>();
const failures = new Map<string, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends everything of an account that waits, in order, and comes back when nothing more can be sent now. Of all tabs and
 * the service worker one sends at a time; where the browser knows no locks, the keys keep a save from counting twice.
 */
export function sendWaiting(accountId: string): Promise<void> {
  const running = underWay.get(accountId);
  if (running) {
    again.add(accountId);
    return running;
  }
  const work = alone(accountId, () => drain(accountId))
    .catch(() => undefined)
    .finally(() => {
      underWay.delete(accountId);
      // Somebody asked meanwhile, after the queue was last looked at.
      if (again.delete(accountId)) return sendWaiting(accountId);
    });
  underWay.set(accountId, work);
  return work;
}

async function drain(accountId: string): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    again.delete(accountId);
    const save = nextToSend(await listWaiting(accountId));
    if (!save) {
      if (again.has(accountId)) continue;
      failures.delete(accountId);
      say(accountId, "idle");
      return;
    }
    if (!tried.has(save.key)) say(accountId, "busy");
    tried.add(save.key);
    await changeQueue(accountId, (queue) =>
      queue.map((one) => (one.key === save.key ? { ...one, attempts: one.attempts + 1 } : one)),
    );
    const reply = await post(save);
    if (reply === null) return retryLater(accountId, "unreachable");
    if (reply.ok) {
      await keepAnswer(accountId, save.key, reply.value.revision);
      await takeAnswer(save, reply.value).catch(() => undefined);
      failures.delete(accountId);
      tell({ kind: "answered", accountId, assignmentId: save.assignmentId, key: save.key, answer: reply.value });
      continue;
    }
    const refusal = reply.refusal ?? "invalid";
    if (waitsForSignIn.includes(refusal)) {
      say(accountId, refusal === "other_account" ? "other_account" : "signed_out");
      return;
    }
    await changeQueue(accountId, (queue) => withRefusal(queue, save.key, refusal));
    tell({ kind: "refused", accountId, assignmentId: save.assignmentId, key: save.key, refusal });
  }
}

function retryLater(accountId: string, state: Sending): void {
  const failed = (failures.get(accountId) ?? 0) + 1;
  failures.set(accountId, failed);
  say(accountId, state);
  clearTimeout(timer);
  timer = setTimeout(() => void sendWaiting(accountId), pauseAfter(failed));
}

function say(accountId: string, state: Sending): void {
  tell({ kind: "sending", accountId, state });
}

async function alone(accountId: string, work: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as { locks?: LockManager }).locks;
  if (!locks) return work();
  await locks.request(`khoi-cham-thi-${accountId}`, work);
}

type Reply =
  | { readonly ok: true; readonly value: SaveAnswer }
  | { readonly ok: false; readonly refusal: Refusal | null };

/** Null when nobody who knows answered: no network, a server out of order, somebody else's sign-in page. */
async function post(save: Waiting): Promise<Reply | null> {
  const now = new Date();
  const waited = save.attempts > 0 || now.getTime() - Date.parse(save.madeAt) > waitedMs;
  const body = new URLSearchParams([
    ...save.fields.map(([name, value]) => [name, value]),
    ["act", save.isSubmission ? "submit" : "save"],
    ["saveKey", save.key],
    ["revision", String(save.revision)],
    ["as", save.accountId],
    ["madeAt", save.madeAt],
    ["sentAt", now.toISOString()],
    ...(waited ? [["waited", "on"]] : []),
  ]).toString();
  try {
    const answer = await fetch(paths.judgingSave(save.assignmentId), {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
      keepalive: body.length < mostKeptAlive,
      signal: AbortSignal.timeout(patience),
      body,
    });
    if (answer.status >= 500 || answer.status === 429) return null;
    const reply = (await answer.json()) as Partial<Reply> & { refusal?: Refusal };
    if (reply.ok === true) return reply as Reply;
    return typeof reply.refusal === "string" ? { ok: false, refusal: reply.refusal } : null;
  } catch {
    return null;
  }
}
