import { paths } from "~/paths";

type Syncs = { readonly sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to send what waits as soon as there is a network, the page open or not; few browsers know how to. */
export function askForSync(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker
    .getRegistration(paths.judging())
    .then((registration) => (registration as Syncs | undefined)?.sync?.register("khoi-cham-thi"))
    .catch(() => undefined);
}
