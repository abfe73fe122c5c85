import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { createRequestHandler as createExpressHandler } from "@remix-run/express";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request as Incoming, type NextFunction, type Response } from "express";
import type { Instant } from "~/core/instant";
import { paths } from "~/paths";
import { pendingMigrations } from "~db/migrate";
import { limitBodies } from "./body-limit.server";
import { clockNow } from "./clock.server";
import type { House } from "./house.server";
import { askedLocale, localeCookieName, rememberChoice } from "./locale.server";
import { log } from "./log.server";
import { createPageCache, sendPage } from "./page-cache.server";
import { sectionsOf } from "./sections.server";
import { contentPolicy, dropForwardedHeaders, refuseCrossSite, runsWasm, safeHeaders } from "./security.server";

export type Pages = {
  /** the built pages, or in development a function that asks Vite for the newest */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** serves the browser's files */
  readonly assets: (app: express.Express) => void;
};

declare module "node:http" {
  interface IncomingMessage {
    arrivedAt?: Instant;
  }
}

/** The HTTP server: stored public pages answer before Express; everything else goes through it to the routes. */
export function createHttp(house: House, pages: Pages): Server {
  const secure = house.settings.baseUrl.startsWith("https:");
  const headers = safeHeaders(secure);
  const cache = createPageCache();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", house.settings.trustProxy);
  if (!house.settings.trustProxy) app.use(dropForwardedHeaders);
  app.use((_request, response, next) => {
    response.set(headers);
    next();
  });
  app.get(paths.health(), (_request, response) => void response.type("text/plain").send("ok"));
  app.get(paths.ready(), (_request, response) => void answerReadiness(house, response));
  app.use(compression());
  pages.assets(app);
  app.use(refuseCrossSite, limitBodies, rememberLanguage(secure));
  app.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") response.on("finish", () => cache.purge());
    next();
  });
  if (typeof pages.build !== "function") app.use(storablePages(house, cache, pages.build, secure));
  app.use((request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    if (house.settings.mode !== "development") {
      const scripts = `'nonce-${nonce}' 'strict-dynamic'`;
      response.setHeader("content-security-policy", contentPolicy(scripts, secure, runsWasm(request.path)));
    }
    next();
  });
  app.use(answerFromPages(house, pages.build));
  app.use(answerFault);

  return createServer((request, response) => {
    request.arrivedAt = clockNow();
    // PostgreSQL stores no zero byte, so no address of ours holds one.
    if (request.url?.includes("%00")) return void response.writeHead(400).end();
    if (!cache.answer(request, response)) app(request, response);
  });
}

/** One handler for every section of the built pages, made when it is first asked for. */
function answerFromPages(house: House, build: Pages["build"]) {
  const handlerOf = (pages: Pages["build"]) =>
    createExpressHandler({
      build: pages,
      mode: process.env.NODE_ENV,
      getLoadContext: (request, response) => loadContext(house, request, response.locals.nonce),
    });
  if (typeof build === "function") return handlerOf(build);
  const sectionOf = sectionsOf(build);
  const handlers = new Map<ServerBuild, ReturnType<typeof handlerOf>>();
  return (request: Incoming, response: Response, next: NextFunction) => {
    const section = sectionOf(request.path);
    const handler = handlers.get(section) ?? handlerOf(section);
    handlers.set(section, handler);
    return handler(request, response, next);
  };
}

function loadContext(house: House, request: Incoming, nonce: string | undefined): AppLoadContext {
  return {
    house,
    nonce,
    now: request.arrivedAt ?? clockNow(),
    addressHash: house.secrets.keyedHash(request.ip ?? ""),
  };
}

type Cache = ReturnType<typeof createPageCache>;

/** Renders a public page for someone not signed in once, however many ask for it meanwhile, keeps it compressed, and answers from that. */
function storablePages(house: House, cache: Cache, build: ServerBuild, secure: boolean) {
  const handle = createRequestHandler(build, process.env.NODE_ENV);
  const underWay = new Map<string, ReturnType<typeof render>>();

  async function render(key: string, request: Incoming, edition: number) {
    const url = new URL(request.originalUrl, house.settings.baseUrl);
    const page = await handle(
      new Request(url, { headers: plainHeaders(request) }),
      loadContext(house, request, undefined),
    );
    const html = await page.text();
    if (page.status !== 200 || page.headers.has("set-cookie")) return undefined;
    const headers = {
      ...safeHeaders(secure),
      "content-type": "text/html; charset=utf-8",
      vary: "cookie, accept-encoding",
    };
    return cache.store(key, headers, html, secure, edition);
  }

  return async (request: Incoming, response: Response, next: NextFunction) => {
    const key = cache.keyOf(request);
    if (key === undefined) return next();
    try {
      const edition = cache.edition();
      const job = `${edition} ${key}`;
      const rendering = underWay.get(job) ?? render(key, request, edition).finally(() => underWay.delete(job));
      underWay.set(job, rendering);
      const page = await rendering;
      if (page) sendPage(page, request, response);
      else next();
    } catch (error) {
      next(error);
    }
  };
}

function plainHeaders(request: Incoming): Headers {
  const headers = new Headers();
  for (const name of ["cookie", "user-agent", "accept", "accept-language"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  return headers;
}

function rememberLanguage(secure: boolean) {
  return (request: Incoming, response: Response, next: NextFunction) => {
    if (request.originalUrl.includes("lang=")) {
      const url = new URL(request.originalUrl, "http://localhost");
      const locale = askedLocale(new Request(url));
      if (locale) response.append("set-cookie", rememberChoice(localeCookieName, locale, secure));
    }
    next();
  };
}

async function answerReadiness(house: House, response: Response): Promise<void> {
  response.type("text/plain");
  try {
    const pending = await pendingMigrations(house.db);
    if (pending.length > 0) response.status(503).send(`migrations pending: ${pending.join(", ")}`);
    else response.send("ready");
  } catch {
    response.status(503).send("database unreachable");
  }
}

/** What no route answered for: an address that is none is the caller's mistake, the rest is ours. */
function answerFault(error: unknown, request: Incoming, response: Response, next: NextFunction) {
  if (response.headersSent) return next(error);
  const status = (error as { status?: number; statusCode?: number }).status ?? (isBadAddress(error) ? 400 : 500);
  if (status >= 500) log.error({ err: error, method: request.method }, "request failed");
  response
    .status(status)
    .type("text/plain")
    .send(status >= 500 ? "Có lỗi xảy ra. / Something went wrong." : "Yêu cầu không hợp lệ. / Bad request.");
}

function isBadAddress(error: unknown): boolean {
  return error instanceof URIError || (error as { code?: string }).code === "ERR_INVALID_URL";
}
