import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Locale } from "~/i18n/catalogue";
import { type NewSave, type Waiting, withAnswer, withSave } from "./outbox";

/** A page of the judge's as it was last read: the desk, or one sheet with its dossier. */
export type KeptPage = {
  readonly accountId: string;
  /** "desk", or the assignment */
  readonly place: string;
  readonly content: unknown;
  readonly keptAt: string;
};

/** Who judges on this device. Nothing that is kept is shown to anybody else. */
export type Holder = { readonly accountId: string; readonly locale: Locale };

interface Shelf extends DBSchema {
  outbox: { key: string; value: Waiting; indexes: { account: string } };
  pages: { key: [string, string]; value: KeptPage };
  device: { key: "holder"; value: Holder };
  /** the revisions that saves were answered with: another tab may still write on one */
  answers: { key: string; value: { readonly key: string; readonly revision: number; readonly at: number } };
}

const patienceMs = 3_000;
const answersStayMs = 86_400_000;
let opened: Promise<IDBPDatabase<Shelf>> | undefined;

/** The device's own database; rejects where the browser has none to give. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  opened ??= Promise.race([
    openDB<Shelf>("khoi-cham-thi", 1, {
      upgrade(database) {
        database.createObjectStore("outbox", { keyPath: "key" }).createIndex("account", "accountId");
        database.createObjectStore("pages", { keyPath: ["accountId", "place"] });
        database.createObjectStore("device");
        database.createObjectStore("answers", { keyPath: "key" });
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      terminated() {
        opened = undefined;
      },
    }),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error("the browser's database doesn't open")), patienceMs);
    }),
  ]).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Opened ahead, so that a mark typed in the last moment before the page goes away needn't wait for it. */
export function openShelf(): void {
  void shelf().catch(() => undefined);
}

/** Where the browser has no database to give: what waits, for as long as the page lives. */
let inMemory: readonly Waiting[] = [];
let lasts = true;

/** Whether what is kept will still be there after the browser was closed. */
export function isLasting(): boolean {
  return lasts;
}

async function outboxShelf(): Promise<IDBPDatabase<Shelf> | undefined> {
  const database = lasts ? await shelf().catch(() => undefined) : undefined;
  lasts = database !== undefined;
  return database;
}

/** Everything of an account that waits to be sent, in order. */
export async function listWaiting(accountId: string): Promise<readonly Waiting[]> {
  const database = await outboxShelf();
  const waiting = database
    ? await database.getAllFromIndex("outbox", "account", accountId)
    : inMemory.filter((save) => save.accountId === accountId);
  return [...waiting].sort((a, b) => a.seq - b.seq);
}

/** Whether nothing waits on this device, whoever made it. */
export async function isOutboxEmpty(): Promise<boolean> {
  return (await (await shelf()).count("outbox")) === 0;
}

/** Adds a save to the queue; it is on the device once this resolves. */
export async function keepSave(save: NewSave): Promise<void> {
  const database = await outboxShelf();
  if (!database) {
    inMemory = withSave(inMemory, save, inMemory.length === 0 ? 1 : Math.max(...inMemory.map(({ seq }) => seq)) + 1);
    return;
  }
  const act = database.transaction(["outbox", "answers"], "readwrite", { durability: "strict" });
  const outbox = act.objectStore("outbox");
  const queue = await outbox.index("account").getAll(save.accountId);
  const answer = save.after === null ? undefined : await act.objectStore("answers").get(save.after);
  // What this was written on was answered meanwhile, to another tab or the service worker.
  const grounded = answer ? { ...save, revision: answer.revision, after: null } : save;
  const seq = Math.max(0, ...queue.map((one) => one.seq)) + 1;
  await Promise.all([...putChanges(outbox, queue, withSave(queue, grounded, seq)), act.done]);
}

/** Changes an account's queue by a rule, in one transaction, whichever tabs do the same at that moment. */
export async function changeQueue(
  accountId: string,
  rule: (queue: readonly Waiting[]) => readonly Waiting[],
): Promise<void> {
  const database = await outboxShelf();
  if (!database) {
    inMemory = rule(inMemory);
    return;
  }
  const act = database.transaction("outbox", "readwrite", { durability: "strict" });
  const queue = await act.store.index("account").getAll(accountId);
  await Promise.all([...putChanges(act.store, queue, rule(queue)), act.done]);
}

/** Takes a save that was answered out of the queue, and remembers its revision for whoever still writes on it. */
export async function keepAnswer(accountId: string, key: string, revision: number): Promise<void> {
  const database = await outboxShelf();
  if (!database) {
    inMemory = withAnswer(inMemory, key, revision);
    return;
  }
  const act = database.transaction(["outbox", "answers"], "readwrite", { durability: "strict" });
  const outbox = act.objectStore("outbox");
  const answers = act.objectStore("answers");
  const queue = await outbox.index("account").getAll(accountId);
  const old = (await answers.getAll()).filter(({ at }) => at < Date.now() - answersStayMs);
  await Promise.all([
    ...putChanges(outbox, queue, withAnswer(queue, key, revision)),
    answers.put({ key, revision, at: Date.now() }),
    ...old.map((answer) => answers.delete(answer.key)),
    act.done,
  ]);
}

function putChanges(
  store: { put(save: Waiting): Promise<unknown>; delete(key: string): Promise<unknown> },
  before: readonly Waiting[],
  after: readonly Waiting[],
): Promise<unknown>[] {
  const stays = new Set(after.map(({ key }) => key));
  return [
    ...before.filter(({ key }) => !stays.has(key)).map(({ key }) => store.delete(key)),
    ...after.filter((save) => !before.includes(save)).map((save) => store.put(save)),
  ];
}

export async function keepPage(page: KeptPage): Promise<void> {
  await (await shelf()).put("pages", page);
}

export async function keptPage(accountId: string, place: string): Promise<KeptPage | undefined> {
  return (await shelf()).get("pages", [accountId, place]);
}

/** Every page that an account has on this device. */
export async function listPages(accountId: string): Promise<KeptPage[]> {
  return (await shelf()).getAll("pages", pagesOf(accountId));
}

export async function forgetPage(accountId: string, place: string): Promise<void> {
  await (await shelf()).delete("pages", [accountId, place]);
}

/** Forgets every page of an account, but nothing that waits to be sent. */
export async function forgetPages(accountId: string): Promise<void> {
  await (await shelf()).delete("pages", pagesOf(accountId));
}

export async function readHolder(): Promise<Holder | undefined> {
  return (await shelf()).get("device", "holder");
}

export async function setHolder(holder: Holder | null): Promise<void> {
  if (holder) await (await shelf()).put("device", holder, "holder");
  else await (await shelf()).delete("device", "holder");
}

function pagesOf(accountId: string): IDBKeyRange {
  return IDBKeyRange.bound([accountId, ""], [accountId, "\uffff"]);
}
