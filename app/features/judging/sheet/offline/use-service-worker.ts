import { useEffect } from "react";
import { paths } from "~/paths";

/** The worker serves the judge's pages and the dossiers' files, and controls no other page of the site. */
const scopes = [paths.judging(), paths.file("")];

/** Installs the service worker that opens the judge's pages without a network, where the browser knows such a thing. */
export function useServiceWorker(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    for (const scope of scopes) {
      navigator.serviceWorker.register(paths.judgingWorker(), { scope, updateViaCache: "none" }).catch(() => undefined);
    }
  }, []);
}
