import { createAutosave, type Fields, isUnsaved, loadedField } from "../autosave";
import { sendAnswer } from "../send-answer.client";
import { openDeviceStore } from "./device-store.client";

/** Nothing is tried twice here. */
const minute = 60_000;

/** Sends everything that this device still keeps of an entry, whatever step it belongs to. Answers how many arrived, how many are left. */
export async function sendKept(accountId: string, entryId: string): Promise<{ sent: number; left: number }> {
  const store = openDeviceStore();
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
  const left = Object.values(fields).filter(isUnsaved).length;
  return { sent: all.length - left, left };
}
