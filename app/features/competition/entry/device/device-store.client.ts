import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { createLayeredStore, createMemoryStore, type Kept, type KeptStore, keptDays, keptName } from "./kept";

interface Shelf extends DBSchema {
  kept: { key: [string, string, string]; value: Kept; indexes: { place: [string, string] } };
}

const patienceMs = 3_000;

/** What this browser keeps texts in: its database, else its local storage, else the page's own memory. */
export function openDeviceStore(): KeptStore {
  return createLayeredStore([createDatabaseStore(), createLocalStore(), createMemoryStore()]);
}

function createDatabaseStore(): KeptStore {
  let opened: Promise<IDBPDatabase<Shelf>> | undefined;
  const open = () => {
    opened ??= withinPatience(openShelf()).then(
      (shelf) => {
        void forgetOld(shelf);
        return shelf;
      },
      (error) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
  // Opened ahead, so that a text typed in the last moment before the page goes away needn't wait for it.
  void open().catch(() => undefined);
  return {
    async put(kept) {
      const shelf = await open();
      const act = shelf.transaction("kept", "readwrite", { durability: "strict" });
      void act.store.put(kept).catch(() => undefined);
      // Committed without waiting for the request, or a page that goes away would take it along.
      act.commit();
      await act.done;
      return true;
    },
    async remove({ accountId, entryId, fieldKey }, text) {
      const shelf = await open();
      const act = shelf.transaction("kept", "readwrite");
      const kept = await act.store.get([accountId, entryId, fieldKey]);
      if (kept?.text === text) await act.store.delete([accountId, entryId, fieldKey]);
      await act.done;
    },
    async list(accountId, entryId) {
      return (await open()).getAllFromIndex("kept", "place", [accountId, entryId]);
    },
  };
}

function openShelf(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>("khoi", 1, {
    upgrade(shelf) {
      const store = shelf.createObjectStore("kept", { keyPath: ["accountId", "entryId", "fieldKey"] });
      store.createIndex("place", ["accountId", "entryId"]);
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

async function forgetOld(shelf: IDBPDatabase<Shelf>): Promise<void> {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString();
  for (const kept of await shelf.getAll("kept")) {
    if (kept.writtenAt < oldest) await shelf.delete("kept", [kept.accountId, kept.entryId, kept.fieldKey]);
  }
}

const prefix = "khoi-kept\n";

/** Texts in the browser's local storage: small, but there where a database is refused. */
function createLocalStore(): KeptStore {
  const read = (name: string) => JSON.parse(localStorage.getItem(name) ?? "null") as Kept | null;
  return {
    async put(kept) {
      localStorage.setItem(prefix + keptName(kept), JSON.stringify(kept));
      return true;
    },
    async remove(field, text) {
      const name = prefix + keptName(field);
      if (read(name)?.text === text) localStorage.removeItem(name);
    },
    async list(accountId, entryId) {
      const names = Object.keys(localStorage).filter((name) =>
        name.startsWith(prefix + keptName({ accountId, entryId, fieldKey: "" })),
      );
      return names.flatMap((name) => read(name) ?? []);
    },
  };
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the browser's database doesn't open")), patienceMs);
    work.then(resolve, reject);
  });
}
