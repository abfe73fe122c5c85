import { textFor } from "~/i18n/catalogue";
import { offlineText } from "~/i18n/offline";
import { paths } from "~/paths";
import { cacheOf } from "./caches.client";
import { inTime } from "./patience";
import { pieceOf } from "./piece.client";
import { sendWaiting } from "./sender.client";
import { keptPage, listWaiting, readHolder } from "./shelf.client";

/**
 * The service worker of the judge's pages, a script of its own beside the pages' bundle. Without a network it opens the
 * desk and every sheet in the shell that the device keeps for its judge, and gives out the files of the dossiers; it
 * never keeps data of pages, and nothing of anybody but the device's judge.
 */
declare const __BUILD__: string;
/** The scripts, styles and fonts that the judge's pages are made of, by the addresses that name their content. */
declare const __ASSETS__: readonly string[];

/** What a service worker has beside a page's globals, as far as it is used here. */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Syncing = Extendable & { readonly tag: string };
type WorkerScope = {
  addEventListener(kind: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(kind: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(kind: "sync", listener: (event: Syncing) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

const worker = globalThis as unknown as WorkerScope;
const assetsPrefix = "khoi-cham-thi-";
const assetsName = assetsPrefix + __BUILD__;
/** Milliseconds after which the device's own copy is shown instead of an answer that doesn't come. */
const patience = 5_000;
const ownPage = /^\/cham-thi(?:\/phieu\/([^/]+))?\/?$/;
const dossierFile = /^\/tep\/[^/]+$/;
/** The edition before stays, for pages of it that are still open. */
const keptEditions = 2;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(assetsName);
      await cache.addAll(__ASSETS__);
      await worker.skipWaiting();
    })(),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const editions = (await caches.keys()).filter((name) => name.startsWith(assetsPrefix));
      const old = editions.filter((name) => name !== assetsName).slice(0, -(keptEditions - 1));
      await Promise.all(old.map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener("sync", (event) => {
  event.waitUntil(sendForHolder());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || url.pathname.endsWith(".data")) return;
  if (dossierFile.test(url.pathname)) event.respondWith(openFile(request, url.pathname));
  else if (request.mode === "navigate") event.respondWith(openPage(request, url.pathname));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(openAsset(request));
  else if (url.pathname === "/__manifest") event.respondWith(fetch(request).catch(() => Response.json({})));
});

/** From the network; the shell, which reads what the device keeps, without it, or when it is slow and the page is kept. */
async function openPage(request: Request, pathname: string): Promise<Response> {
  const answer = askServer(request);
  const holder = await readHolder().catch(() => undefined);
  const shell =
    holder && ownPage.test(pathname)
      ? await (await caches.open(cacheOf(holder.accountId))).match(paths.judgingShell())
      : undefined;
  const kept = shell && holder && (await keptPage(holder.accountId, placeOf(pathname)).catch(() => undefined));
  return (await inTime(answer, kept ? patience : null)) ?? shell ?? noNetwork(holder?.locale ?? "vi");
}

function placeOf(pathname: string): string {
  return ownPage.exec(pathname)?.[1] ?? "desk";
}

/** A dossier's file: from the network, so that what may no longer be read isn't; without it as the device keeps it. */
async function openFile(request: Request, pathname: string): Promise<Response> {
  const asked = askServer(request);
  const holder = await readHolder().catch(() => undefined);
  const kept = holder && (await (await caches.open(cacheOf(holder.accountId))).match(pathname));
  const answer = await inTime(asked, kept ? patience : null);
  if (answer) return answer;
  if (kept) return pieceOf(kept, request.headers.get("range"));
  return request.mode === "navigate" ? noNetwork(holder?.locale ?? "vi") : Response.error();
}

async function openAsset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(assetsName)).put(request, answer.clone());
  return answer;
}

/** Undefined when the network is away, or a gateway says that the server is. */
async function askServer(request: Request): Promise<Response | undefined> {
  const answer = await fetch(request).catch(() => undefined);
  return answer && answer.status >= 502 ? undefined : answer;
}

async function sendForHolder(): Promise<void> {
  const holder = await readHolder();
  if (!holder) return;
  await sendWaiting(holder.accountId);
  if ((await listWaiting(holder.accountId)).some(({ stopped }) => stopped === null)) throw new Error("still waiting");
}

function noNetwork(locale: "vi" | "en"): Response {
  const t = textFor(offlineText, locale).page;
  const style =
    "body{font:16px/1.6 system-ui,sans-serif;margin:0;padding:15vh 1.5rem;max-width:34rem;margin-inline:auto;background:#FBF8F2;color:#1C1B29}h1{font-size:1.75rem;line-height:1.3}a{color:#24306B;display:inline-block;padding:.6rem 1.2rem .6rem 0;font-weight:600}@media(prefers-color-scheme:dark){body{background:#12131C;color:#ECE8DF}a{color:#A9B6F5}}";
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${t.title} · Khơi</title><style>${style}</style></head><body><main><h1>${t.title}</h1><p>${t.about}</p><p><a href="${paths.judging()}">${t.desk}</a><a href="">${t.again}</a></p></main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
