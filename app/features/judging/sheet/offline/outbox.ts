import type { Instant } from "~/core/instant";
import type { Refusal } from "~/core/refusal";

/** One save of a judge's sheet, as this device keeps it until the server has answered it. */
export type Waiting = {
  /** in the order in which they were made on this device */
  readonly seq: number;
  readonly accountId: string;
  readonly assignmentId: string;
  /** unique per judge: the server answers a repeat with its first answer */
  readonly key: string;
  readonly isSubmission: boolean;
  /** the form's fields as they were typed */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** the sheet's revision on the server that it was written on, while `after` is null */
  readonly revision: number;
  /** the key of the save, itself still waiting, that it was written on */
  readonly after: string | null;
  /** by the device's clock */
  readonly madeAt: Instant;
  /** when scoring ends, by the device's clock too; undefined where that isn't known */
  readonly closesAt?: Instant | undefined;
  /** how often it was sent; a save that was sent may have arrived, answer or not */
  readonly attempts: number;
  /** why the server won't take it; nothing of the sheet is sent until that is settled */
  readonly stopped: Refusal | null;
};
export type NewSave = Omit<Waiting, "seq" | "attempts" | "stopped">;

/** Reasons that a judge cures by going on writing: the next save takes the place of the refused one. */
const curedByWriting: readonly (Refusal | null)[] = ["invalid", "mark_invalid", "marks_missing"];

/**
 * A queue with one more save. A save that was never sent is replaced by the next one written on it; a submission is
 * never replaced, nor one that may have arrived, nor what another page wrote, nor one made in time by one made too late.
 */
export function withSave(queue: readonly Waiting[], save: NewSave, seq: number): readonly Waiting[] {
  const last = waitingOf(queue, save.assignmentId).at(-1);
  const made = { ...save, seq, attempts: 0, stopped: null };
  if (!last || last.key !== save.after || cameTooLateFor(last, save)) return [...queue, made];
  const isCured = curedByWriting.includes(last.stopped);
  const wasNeverTaken = last.stopped !== null || last.attempts === 0;
  if (isCured || (wasNeverTaken && !last.isSubmission && !save.isSubmission)) {
    const stopped = isCured ? null : last.stopped;
    const replaced = { ...made, stopped, revision: last.revision, after: last.after };
    return [...queue.filter(({ key }) => key !== last.key), replaced];
  }
  return [...queue, made];
}

/** Whether a save was made after scoring had ended, and the one before it while there was time. */
function cameTooLateFor(last: Pick<Waiting, "madeAt">, { madeAt, closesAt }: NewSave): boolean {
  return closesAt !== undefined && madeAt > closesAt && last.madeAt <= closesAt;
}

/** What waits of one sheet, in order. */
export function waitingOf(queue: readonly Waiting[], assignmentId: string): readonly Waiting[] {
  return queue.filter((save) => save.assignmentId === assignmentId).sort((a, b) => a.seq - b.seq);
}

/** The save to send now: of every sheet only the first that waits, the oldest of them all; undefined when nothing may be sent. */
export function nextToSend(queue: readonly Waiting[]): Waiting | undefined {
  const begun = new Set<string>();
  for (const save of [...queue].sort((a, b) => a.seq - b.seq)) {
    if (begun.has(save.assignmentId)) continue;
    begun.add(save.assignmentId);
    if (save.stopped === null) return save;
  }
  return undefined;
}

/** A queue without the save that the server has taken: what was written on it stands on the answered revision now. */
export function withAnswer(queue: readonly Waiting[], key: string, revision: number): readonly Waiting[] {
  return queue
    .filter((save) => save.key !== key)
    .map((save) => (save.after === key ? { ...save, revision, after: null } : save));
}

/** A queue in which a save that the server won't take holds back everything later of its sheet. */
export function withRefusal(queue: readonly Waiting[], key: string, reason: Refusal): readonly Waiting[] {
  return queue.map((save) => (save.key === key ? { ...save, stopped: reason } : save));
}

/** A queue without one save that was given up: what was written on it stands where it stood. */
export function withoutSave(queue: readonly Waiting[], key: string): readonly Waiting[] {
  const gone = queue.find((save) => save.key === key);
  return queue
    .filter((save) => save.key !== key)
    .map((save) => (gone && save.after === key ? { ...save, revision: gone.revision, after: gone.after } : save));
}

/** The judge chose what this device has over what another has sent: it goes again, written on the server's newest revision. */
export function preferringOwn(queue: readonly Waiting[], assignmentId: string, revision: number): readonly Waiting[] {
  const [first] = waitingOf(queue, assignmentId);
  return queue.map((save) => (save.key === first?.key ? { ...save, revision, after: null, stopped: null } : save));
}

/**
 * An account's queue from what the device's database holds and what a page could only remember while the database took
 * nothing: the page knows better of each save, and what it alone knows comes after everything else. `gone`: the keys that
 * the page knows to be sent or given up.
 */
export function reunited(
  kept: readonly Waiting[],
  remembered: readonly Waiting[],
  gone: ReadonlySet<string>,
): readonly Waiting[] {
  const own = new Map(remembered.map((save) => [save.key, save]));
  const held = kept.filter(({ key }) => !gone.has(key)).map((save) => own.get(save.key) ?? save);
  const keys = new Set(held.map(({ key }) => key));
  const top = Math.max(0, ...held.map(({ seq }) => seq));
  const alone = remembered.filter(({ key }) => !keys.has(key)).sort((a, b) => a.seq - b.seq);
  return [...held, ...alone.map((save, at) => ({ ...save, seq: top + 1 + at }))];
}

/** What one sheet has waiting on this device, in a word. */
export type SheetWaiting = {
  /** the newest save: what the judge sees on the sheet */
  readonly latest: Waiting;
  readonly hasSubmission: boolean;
  readonly stopped: Refusal | null;
  /** it was sent and got no answer yet */
  readonly isTried: boolean;
};

/** What waits of a sheet, or undefined when the server has everything. */
export function sheetWaiting(queue: readonly Waiting[], assignmentId: string): SheetWaiting | undefined {
  const own = waitingOf(queue, assignmentId);
  const latest = own.at(-1);
  if (!latest) return undefined;
  return {
    latest,
    hasSubmission: own.some(({ isSubmission }) => isSubmission),
    stopped: own.find(({ stopped }) => stopped !== null)?.stopped ?? null,
    isTried: own.some(({ attempts }) => attempts > 0),
  };
}

/** Milliseconds until the next attempt after so many in vain: five seconds, then twice as long each time, at most a minute. */
export function pauseAfter(failures: number): number {
  return Math.min(60_000, 5_000 * 2 ** Math.max(0, failures - 1));
}
