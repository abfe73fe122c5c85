import { awaitsSignIn, createAutosave, type Fields, isUnsaved, loadedField } from "../autosave";
import { sendAnswer } from "../send-answer.client";
import type { Kept, KeptStore } from "./kept";

/** Nothing is tried twice here. */
const minute = 60_000;

export type SentKept = {
  readonly sent: number;
  /** answers that clash or that the network didn't take: their steps show them */
  readonly waiting: number;
  /** texts that the entry takes no more */
  readonly refused: readonly Kept[];
};

/** Sends everything that a device still keeps of an entry, whatever step it belongs to. */
export async function sendKept(store: KeptStore, accountId: string, entryId: string): Promise<SentKept> {
  const all = await store.list(accountId, entryId);
  let fields: Fields = Object.fromEntries(
    all.map(({ fieldKey, text, revision, unanswered, writtenAt }) => [
      fieldKey,
      // What the server holds isn't known here, only that it may be another text.
      { ...loadedField(`${text}\n`, revision, null), text, unanswered, writtenAt },
    ]),
  );
  const autosave = createAutosave(fields, {
    ...{ store, place: { accountId, entryId }, quiet: minute, retry: minute, keep: 0 },
    now: () => new Date().toISOString(),
    send: (save) => sendAnswer(accountId, entryId, save, false),
    tell: () => undefined,
    onChange(changed) {
      fields = changed;
    },
  });
  await autosave.flush();
  autosave.stop();
  const left = all.filter(({ fieldKey }) => fields[fieldKey] && isUnsaved(fields[fieldKey]));
  const refused = left.filter(({ fieldKey }) => {
    const refusal = fields[fieldKey]?.refusal ?? null;
    return refusal !== null && !awaitsSignIn(refusal);
  });
  return { sent: all.length - left.length, waiting: left.length - refused.length, refused };
}
