import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import express, { type Express, type NextFunction, type Request, type Response } from "express";

const types: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json",
};

/** A service worker is asked for anew every time, or a device would go on with an old one. */
const newestOnly = /^\/[\w-]+\.js$/;
const lifeOf = (path: string) => (newestOnly.test(path) ? 0 : "1h");

/** Serves the browser's files: those named by their content for a year, the rest for an hour, compressed at build time. */
export function serveAssets(app: Express, folder: string): void {
  app.use(compressed(folder));
  app.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false, fallthrough: false }),
  );
  app.use(
    express.static(folder, {
      maxAge: "1h",
      index: false,
      setHeaders: (response, file) => {
        if (newestOnly.test(file.slice(folder.length - 1))) response.set("cache-control", "no-cache");
      },
    }),
  );
}

/** Answers with the .br or .gz that lies beside a file, when the browser reads it. */
function compressed(folder: string) {
  const known = new Map<string, boolean>();
  return (request: Request, response: Response, next: NextFunction) => {
    const type = types[request.path.split(".").at(-1) ?? ""];
    if (!type || (request.method !== "GET" && request.method !== "HEAD") || request.path.includes("..")) return next();
    const encoding = request.acceptsEncodings("br", "gzip");
    const ending = encoding === "br" ? ".br" : encoding === "gzip" ? ".gz" : undefined;
    if (!ending) return next();
    const file = join(folder, normalize(request.path)) + ending;
    if (!known.has(file) && known.size < 2_000) known.set(file, existsSync(file));
    if (!known.get(file)) return next();
    response.set({ "content-type": type, "content-encoding": String(encoding), vary: "accept-encoding" });
    const isNamedByContent = request.path.startsWith("/assets/");
    response.sendFile(file, {
      immutable: isNamedByContent,
      maxAge: isNamedByContent ? "1y" : lifeOf(request.path),
      headers: { "content-type": type },
    });
  };
}
