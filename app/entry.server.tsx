import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/nonce";
import { log } from "~/server/log.server";
import { withoutZeros } from "~/server/page-bytes";

const abortMs = 8_000;

export const streamTimeout = abortMs;

/** Renders the whole page before it answers: nothing in our pages comes later, and one piece compresses far quicker than forty. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answer = status;
    const timer = setTimeout(() => abort(), abortMs + 1_000);
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          headers.set("content-type", "text/html; charset=utf-8");
          const whole = new PassThrough();
          buffer(whole).then((body) => resolve(new Response(withoutZeros(body), { headers, status: answer })), reject);
          pipe(whole);
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          answer = 500;
          log.error({ err: error, path: new URL(request.url).pathname }, "page failed");
        },
      },
    );
  });
}

/** Impossible things are logged with their stack; a visitor who went away is not one. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, "request failed");
}
