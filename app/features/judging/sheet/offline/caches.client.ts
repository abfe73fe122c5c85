import { paths } from "~/paths";
import { readHolder } from "./shelf.client";

const prefix = "khoi-ho-so-";

/** The name of the store of everything that one account may read without a network: its shell and its dossiers' files. */
export function cacheOf(accountId: string): string {
  return prefix + accountId;
}

/** Whether this browser can serve a page without a network: it needs a secure address. */
export function canServeOffline(): boolean {
  return "serviceWorker" in navigator && "caches" in globalThis;
}

/** Keeps the page in which the desk and every sheet open without a network; false when it couldn't be fetched. */
export async function keepShell(accountId: string): Promise<boolean> {
  const answer = await fetch(paths.judgingShell(), { headers: { accept: "text/html" } });
  if (!answer.ok || answer.redirected) return false;
  return put(accountId, paths.judgingShell(), answer);
}

/** Whether a dossier's file is on this device. Looking makes no store: one that was let go of at sign-out stays gone. */
export async function hasFile(accountId: string, fileId: string): Promise<boolean> {
  return (await caches.match(paths.file(fileId), { cacheName: cacheOf(accountId) })) !== undefined;
}

/** Keeps a dossier's file; false when the server doesn't give it. Rejects without a network, and when the device has no room. */
export async function fetchFile(accountId: string, fileId: string): Promise<boolean> {
  const answer = await fetch(paths.file(fileId));
  if (answer.status !== 200) return false;
  return put(accountId, paths.file(fileId), answer);
}

/** Keeps an answer for the device's judge alone; one who signed out while it came leaves nothing behind. */
async function put(accountId: string, path: string, answer: Response): Promise<boolean> {
  if (!(await holds(accountId))) return false;
  await (await caches.open(cacheOf(accountId))).put(path, answer);
  if (await holds(accountId)) return true;
  await caches.delete(cacheOf(accountId));
  return false;
}

async function holds(accountId: string): Promise<boolean> {
  return (await readHolder())?.accountId === accountId;
}

/** Forgets every file that no dossier on this device names any more. */
export async function forgetFilesBut(accountId: string, fileIds: readonly string[]): Promise<void> {
  if (!("caches" in globalThis) || !(await caches.has(cacheOf(accountId)))) return;
  const stays = new Set([...fileIds.map((fileId) => paths.file(fileId)), paths.judgingShell()]);
  const cache = await caches.open(cacheOf(accountId));
  for (const request of await cache.keys()) {
    if (!stays.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** Forgets the shells and the files of everybody but one account. */
export async function forgetFilesOfOthers(accountId: string | null): Promise<void> {
  if (!("caches" in globalThis)) return;
  const own = accountId === null ? null : cacheOf(accountId);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(names.map((name) => caches.delete(name)));
}
