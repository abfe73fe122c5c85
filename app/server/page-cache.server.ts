import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { localeCookieName, themeCookieName } from "./locale.server";
import { contentPolicy } from "./security.server";
import { sessionCookieName } from "./session.server";

const keptMs = 3_000;
const mostPages = 400;

type StoredPage = { headers: Record<string, string>; plain: Buffer; gzip: Buffer; brotli: Buffer; until: number };

/** Whole anonymous public pages for three seconds, forgotten at once when anything is written. */
export type PageCache = {
  /** Answers from the store; false when the page isn't there. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** The key under which this request's page may be stored, or undefined when it must not be. */
  keyOf(request: IncomingMessage): string | undefined;
  /** Compresses a page and keeps it, unless something was written since `edition`, when its rendering began. */
  store(key: string, headers: Record<string, string>, html: string, secure: boolean, edition: number): StoredPage;
  purge(): void;
  /** Rises with every purge. */
  edition(): number;
};

export function createPageCache(clock: () => number = Date.now): PageCache {
  const pages = new Map<string, StoredPage>();
  let purges = 0;
  return {
    edition: () => purges,
    keyOf: cacheKey,
    answer(request, response) {
      const key = cacheKey(request);
      const page = key === undefined ? undefined : pages.get(key);
      if (!page || page.until <= clock()) return false;
      sendPage(page, request, response);
      return true;
    },
    store(key, headers, html, secure, edition) {
      const plain = Buffer.from(html);
      const page: StoredPage = {
        plain,
        gzip: gzipSync(plain, { level: 6 }),
        brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
        headers: { ...headers, "content-security-policy": contentPolicy(inlineHashes(html), secure) },
        until: clock() + keptMs,
      };
      if (pages.size >= mostPages) pages.clear();
      if (edition === purges) pages.set(key, page);
      return page;
    },
    purge() {
      purges += 1;
      pages.clear();
    },
  };
}

/** Sends a stored page in the best form that the browser reads. */
export function sendPage(page: StoredPage, request: IncomingMessage, response: ServerResponse): void {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  const body = encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : page.plain;
  response.writeHead(200, {
    ...page.headers,
    ...(encoding ? { "content-encoding": encoding } : {}),
    "content-length": body.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const publicPage =
  /^\/($|cuoc-thi($|\/)|du-an($|\/)|to-chuc\/|su-kien($|\/)|co-van($|\/[0-9a-f-]{36}$|\/dot\/[^/]+$)|quyen-rieng-tu$)/;
const privatePage = /\/(du-thi|dang-ky|gian-hang)$|\.(ics|svg)$/;

/** Only pages for anyone, asked for by someone not signed in; languages and themes are told apart. */
function cacheKey(request: IncomingMessage): string | undefined {
  const url = request.url ?? "";
  const path = url.split("?", 1)[0] ?? "";
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  if (!publicPage.test(path) || path.endsWith(".data") || privatePage.test(path) || url.length > 500) return undefined;
  const cookies = String(request.headers.cookie ?? "");
  if (cookies.includes(sessionCookieName) || cookies.includes("khoi_notice") || url.includes("lang=")) return undefined;
  const choice = (name: string) => cookies.match(new RegExp(`${name}=([a-z]+)`))?.[1] ?? "";
  return `${url} ${choice(localeCookieName)} ${choice(themeCookieName)}`;
}

function inlineHashes(html: string): string {
  const hashes = new Set<string>();
  for (const [, body] of html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)) {
    hashes.add(
      `'sha256-${createHash("sha256")
        .update(body ?? "")
        .digest("base64")}'`,
    );
  }
  return [...hashes].join(" ");
}
