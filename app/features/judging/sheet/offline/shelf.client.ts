import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Locale } from "~/i18n/catalogue";
import { type NewSave, reunited, type Waiting, withAnswer, withSave } from "./outbox";

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
/** Once it was slow, nobody waits that long again for it. */
const patienceAgainMs = 300;
const answersStayMs = 86_400_000;
let opening: Promise<IDBPDatabase<Shelf>> | undefined;
let wasSlow = false;

/** Async, so that a browser without any such database rejects as one does that refuses it. */
async function openWhole(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>("khoi-cham-thi", 1, {
    upgrade(database) {
      database.createObjectStore("outbox", { keyPath: "key" }).createIndex("account", "accountId");
      database.createObjectStore("pages", { keyPath: ["accountId", "place"] });
      database.createObjectStore("device");
      database.createObjectStore("answers", { keyPath: "key" });
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
}

/** The device's own database; rejects where the browser has none to give, or not in time. */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openWhole().then(
    (database) => {
      wasSlow = false;
      return database;
    },
    (error) => {
      opening = undefined;
      throw error;
    },
  );
  const late = new Promise<never>((_resolve, reject) => {
    const giveUp = () => {
      wasSlow = true;
      reject(new Error("the browser's database doesn't open"));
    };
    setTimeout(giveUp, wasSlow ? patienceAgainMs : patienceMs);
  });
  return Promise.race([opening, late]);
}

/** Opened ahead, so that a mark typed in the last moment before the page goes away needn't wait for it. */
export function openShelf(): void {
  void shelf().catch(() => undefined);
}

/**
 * The queues of accounts as this page remembers them while the browser's database doesn't open or takes nothing; put into
 * it with the next change that it takes.
 */
const remembered = new Map<string, readonly Waiting[]>();
/** Keys that are sent or given up though the database may still hold them. */
const gone = new Set<string>();

/** Whether what is kept will still be there after the browser was closed. */
export function isLasting(): boolean {
  return remembered.size === 0;
}

/** Everything of an account that waits to be sent, in order. */
export async function listWaiting(accountId: string): Promise<readonly Waiting[]> {
  const kept = await shelf()
    .then((database) => database.getAllFromIndex("outbox", "account", accountId))
    .catch(() => []);
  return [...queueFrom(kept, accountId)].sort((a, b) => a.seq - b.seq);
}

function queueFrom(kept: readonly Waiting[], accountId: string): readonly Waiting[] {
  return reunited(kept, remembered.get(accountId) ?? [], gone);
}

/** Whether nothing waits on this device, whoever made it. */
export async function isOutboxEmpty(): Promise<boolean> {
  return isLasting() && (await (await shelf()).count("outbox")) === 0;
}

/** Adds a save to the queue; it is on the device once this resolves, or remembered by the page where the device has no room. */
export async function keepSave(save: NewSave): Promise<void> {
  await change(
    save.accountId,
    (queue, answer) => {
      // What this was written on was answered meanwhile, to another tab or the service worker.
      const grounded = answer ? { ...save, revision: answer.revision, after: null } : save;
      return withSave(queue, grounded, Math.max(0, ...queue.map(({ seq }) => seq)) + 1);
    },
    { after: save.after },
  );
}

/** Changes an account's queue by a rule, in one transaction, whichever tabs do the same at that moment. */
export async function changeQueue(
  accountId: string,
  rule: (queue: readonly Waiting[]) => readonly Waiting[],
): Promise<void> {
  await change(accountId, rule);
}

/** Takes a save that was answered out of the queue, and remembers its revision for whoever still writes on it. */
export async function keepAnswer(accountId: string, key: string, revision: number): Promise<void> {
  await change(accountId, (queue) => withAnswer(queue, key, revision), { answered: { key, revision, at: Date.now() } });
}

type Answer = Shelf["answers"]["value"];

/**
 * Changes an account's queue in one transaction; never rejects. `after`: the save whose answer the rule asks for, if it
 * has come; `answered`: an answer to remember.
 */
async function change(
  accountId: string,
  rule: (queue: readonly Waiting[], answer?: Answer) => readonly Waiting[],
  { after, answered }: { readonly after?: string | null; readonly answered?: Answer } = {},
): Promise<void> {
  let kept: readonly Waiting[] = [];
  try {
    const act = (await shelf()).transaction(["outbox", "answers"], "readwrite", { durability: "strict" });
    // An aborted transaction is told by what was asked of it first; without this it would be told twice.
    act.done.catch(() => undefined);
    const outbox = act.objectStore("outbox");
    const answers = act.objectStore("answers");
    kept = await outbox.index("account").getAll(accountId);
    const answer = after ? await answers.get(after) : undefined;
    const old = answered ? (await answers.getAll()).filter(({ at }) => at < Date.now() - answersStayMs) : [];
    await Promise.all([
      ...putChanges(outbox, kept, rule(queueFrom(kept, accountId), answer)),
      ...(answered ? [answers.put(answered)] : []),
      ...old.map(({ key }) => answers.delete(key)),
      act.done,
    ]);
    remembered.delete(accountId);
    for (const { key } of kept) gone.delete(key);
  } catch (error) {
    const before = queueFrom(kept, accountId);
    const queue = rule(before);
    const keys = new Set(queue.map(({ key }) => key));
    for (const { key } of before) if (!keys.has(key)) gone.add(key);
    remembered.set(accountId, queue);
    // A connection that was closed under the page is opened anew; one that is slow to open is waited for.
    if (error instanceof DOMException && error.name === "InvalidStateError") opening = undefined;
  }
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

/** Keeps a page of the device's judge; a page of anybody else, who may have signed out meanwhile, isn't kept. */
export async function keepPage(page: KeptPage): Promise<void> {
  const act = (await shelf()).transaction(["pages", "device"], "readwrite");
  const holder = await act.objectStore("device").get("holder");
  if (holder?.accountId === page.accountId) await act.objectStore("pages").put(page);
  await act.done;
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

/** Forgets every page of everybody but one account, but nothing that waits to be sent. */
export async function forgetPagesBut(accountId: string | null): Promise<void> {
  const act = (await shelf()).transaction("pages", "readwrite");
  const others = (await act.store.getAllKeys()).filter(([owner]) => owner !== accountId);
  await Promise.all([...others.map((key) => act.store.delete(key)), act.done]);
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
