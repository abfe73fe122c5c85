import type { Kept, KeptStore } from "./kept";

type Settings = {
  readonly place: Pick<Kept, "accountId" | "entryId">;
  /** the field's text as it stands now; undefined: the server has it */
  readonly read: (fieldKey: string) => Kept | undefined;
  /** a text is kept; `lasts`: it will be there after the browser was closed */
  readonly onKept: (kept: Kept, lasts: boolean) => void;
  /** milliseconds after a key at which the text is kept, at the latest */
  readonly wait: number;
};

/** Keeps fields while they are typed: a moment after the first key that isn't kept yet, at once when hurried. */
export function createKeeper(store: KeptStore, { place, read, onKept, wait }: Settings) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const newest = new Map<string, string>();
  const forget = (fieldKey: string, text: string) => store.remove({ ...place, fieldKey }, text).catch(() => undefined);

  async function keepNow(fieldKey: string): Promise<void> {
    clearTimeout(timers.get(fieldKey));
    timers.delete(fieldKey);
    const kept = read(fieldKey);
    const before = newest.get(fieldKey);
    if (!kept) return before === undefined ? undefined : forget(fieldKey, before);
    newest.set(fieldKey, kept.text);
    onKept(kept, await store.put(kept).catch(() => false));
  }

  return {
    keep(fieldKey: string) {
      if (timers.has(fieldKey)) return;
      timers.set(
        fieldKey,
        setTimeout(() => void keepNow(fieldKey), wait),
      );
    },
    /** Keeps what waits for its moment, now: a field was left, the page goes away. */
    hurry: () => Promise.all([...timers.keys()].map(keepNow)),
    /** The server has this text, or the person gave it up. */
    forget,
  };
}
