import type { NextFunction, Request, Response } from "express";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether an unsafe request comes from our own pages: Sec-Fetch-Site, else Origin against Host. */
export function isSameSite(headers: { readonly [name: string]: string | string[] | undefined }): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = headers.origin;
  if (typeof origin !== "string" || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.host;
}

/** Refuses writes that another site makes a visitor's browser send, before anything of the body is read. */
export function refuseCrossSite(request: Request, response: Response, next: NextFunction) {
  if (safeMethods.has(request.method) || isSameSite(request.headers)) return next();
  response
    .status(403)
    .type("text/plain")
    .send("Yêu cầu bị từ chối vì đến từ một trang khác. / Refused: it came from another site.");
}

/** Forwarded headers are believed only behind a proxy that the settings name. */
export function dropForwardedHeaders(request: Request, _response: Response, next: NextFunction) {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete request.headers[name];
  }
  next();
}

const scanPage = /^\/ban-to-chuc\/su-kien\/[^/]+\/diem-danh\/?$/;

/** Whether the page reads QR codes: where the browser can't do that itself, a WebAssembly module of ours does. */
export function runsWasm(path: string): boolean {
  return scanPage.test(path);
}

/** The content policy: our own scripts by nonce (or by the hashes of a stored page), nothing from elsewhere. */
export function contentPolicy(scripts: string, secure: boolean, wasm = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${wasm ? "'wasm-unsafe-eval' " : ""}${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers of every answer. */
export function safeHeaders(secure: boolean): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=()",
    ...(secure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
