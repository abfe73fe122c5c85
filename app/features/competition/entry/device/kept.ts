import { nfc } from "~/core/fold";
import type { Instant } from "~/core/instant";

/** What a person typed into one field of an entry, as their device keeps it until the server has acknowledged it. */
export type Kept = {
  readonly accountId: string;
  readonly entryId: string;
  readonly fieldKey: string;
  readonly text: string;
  /** the answer's revision that the writer had before them */
  readonly revision: number;
  /** texts that were sent on the way and never answered: one of them may stand on the server by now */
  readonly unanswered: readonly string[];
  /** by the device's clock */
  readonly writtenAt: Instant;
};
export type KeptField = Pick<Kept, "accountId" | "entryId" | "fieldKey">;

/** Where a device keeps texts. */
export type KeptStore = {
  /**
   * Keeps a text in place of the field's older one, and answers whether it will be there after the browser was closed.
   * Rejects when there is no room.
   */
  put(kept: Kept): Promise<boolean>;
  /** Forgets a field's text if it is still this very one: another tab may have kept a later text meanwhile. */
  remove(field: KeptField, text: string): Promise<void>;
  /** What an account has kept for an entry; never what another account has. */
  list(accountId: string, entryId: string): Promise<readonly Kept[]>;
};

/** The place of a field's text among everything that a device keeps. */
export function keptName({ accountId, entryId, fieldKey }: KeptField): string {
  return [accountId, entryId, fieldKey].join("\n");
}

/** A store for as long as the page lives: where the browser has no lasting one to give. */
export function createMemoryStore(): KeptStore {
  const texts = new Map<string, Kept>();
  return {
    async put(kept) {
      texts.set(keptName(kept), kept);
      return false;
    },
    async remove(field, text) {
      if (texts.get(keptName(field))?.text === text) texts.delete(keptName(field));
    },
    async list(accountId, entryId) {
      return [...texts.values()].filter((kept) => kept.accountId === accountId && kept.entryId === entryId);
    },
  };
}

/** Several stores as one: a text goes into the first that takes it, and is looked for in all of them. */
export function createLayeredStore(stores: readonly KeptStore[]): KeptStore {
  return {
    async put(kept) {
      for (const store of stores) {
        const lasts = await store.put(kept).catch(() => undefined);
        if (lasts !== undefined) return lasts;
      }
      throw new Error("no store on this device takes a text");
    },
    async remove(field, text) {
      await Promise.all(stores.map((store) => store.remove(field, text).catch(() => undefined)));
    },
    async list(accountId, entryId) {
      const lists = await Promise.all(stores.map((store) => store.list(accountId, entryId).catch(() => [])));
      const newest = new Map<string, Kept>();
      for (const kept of lists.flat()) {
        if (kept.writtenAt > (newest.get(kept.fieldKey)?.writtenAt ?? "")) newest.set(kept.fieldKey, kept);
      }
      return [...newest.values()];
    },
  };
}

/** Whether two texts are one as the server stores them: composed, with plain line ends. */
export function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return nfc(text).replace(/\r\n?/g, "\n");
}

/** Days after which a text that nobody came back for is forgotten. */
export const keptDays = 60;
