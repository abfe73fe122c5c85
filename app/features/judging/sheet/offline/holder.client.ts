import { forgetFilesOfOthers } from "./caches.client";
import { sendWaiting } from "./sender.client";
import { forgetPagesBut, type Holder, isOutboxEmpty, listWaiting, readHolder, setHolder } from "./shelf.client";

/** In the browser's local storage: whether there is anything to look for at all, so that other pages needn't load more. */
const markName = "khoi-cham-thi";

/** Makes this account the one that judges on this device; what another has left here goes, but for what waits to be sent. */
export async function holdDevice(holder: Holder): Promise<void> {
  await setHolder(holder);
  await forgetDossiersBut(holder.accountId);
  localStorage.setItem(markName, holder.accountId);
}

/**
 * Whoever is signed in has come to a page: their waiting scores are sent; another account's dossiers go. Nobody signed in
 * may be a session that ran out, so then everything stays.
 */
export async function meetViewer(accountId: string | null): Promise<void> {
  if (accountId === null) return;
  const holder = await readHolder();
  if (holder && holder.accountId !== accountId) {
    await setHolder(null);
    await forgetDossiersBut(null);
  }
  if ((await listWaiting(accountId)).length > 0) await sendWaiting(accountId);
  await unmarkIfEmpty();
}

/** How many saves of the device's judge wait to be sent, after one more attempt. */
export async function countUnsent(accountId: string, patience: number): Promise<number> {
  if ((await listWaiting(accountId)).length === 0) return 0;
  await Promise.race([sendWaiting(accountId), new Promise((resolve) => setTimeout(resolve, patience))]);
  return (await listWaiting(accountId)).length;
}

/** The judge signs out: dossiers, files and the shell go; what waits to be sent stays, for this account alone. */
export async function leaveDevice(): Promise<void> {
  // The holder first: what is still being fetched isn't kept any more once nobody judges here.
  await setHolder(null);
  await forgetDossiersBut(null);
  await unmarkIfEmpty();
}

async function forgetDossiersBut(accountId: string | null): Promise<void> {
  await Promise.all([forgetPagesBut(accountId), forgetFilesOfOthers(accountId)]);
}

async function unmarkIfEmpty(): Promise<void> {
  if (!(await readHolder()) && (await isOutboxEmpty())) localStorage.removeItem(markName);
}
