import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as entry from "./entry.server";
import * as root from "./root";
import routes from "./routes";
import type { Ctx } from "./server/context.server";

type RouteModule = { loader?: unknown; action?: unknown; default?: unknown };
const modules = import.meta.glob<RouteModule>("./routes/**/*.{ts,tsx}");

export type Door = {
  readonly id: string;
  /** the whole address with its parameters, e.g. "/cuoc-thi/:slug" */
  readonly pattern: string;
  readonly hasAction: boolean;
  readonly isPage: boolean;
};

/** Every route of the table of contents with its whole address; layouts without one of their own are left out. */
export async function listDoors(): Promise<Door[]> {
  const flat = flatten(routes as RouteConfigEntry[], "root", "");
  const doors = await Promise.all(
    flat.map(async ({ id, file, pattern, isLayout }) => {
      const module = await load(file);
      return { id, pattern, isLayout, hasAction: module.action !== undefined, isPage: module.default !== undefined };
    }),
  );
  return doors
    .filter(({ isLayout }) => !isLayout)
    .flatMap(({ isLayout: _isLayout, ...door }) => spellings(door.pattern).map((pattern) => ({ ...door, pattern })));
}

/** A route whose last segments may be missing has two addresses: without them, and with them all. */
function spellings(pattern: string): string[] {
  return [...new Set([pattern.replace(/\/[^/]+\?/g, ""), pattern.replaceAll("?", "")])];
}

/** Requests to the real routes on a test's database, without a network: `open("/cuoc-thi", { as: accountId })`. */
export async function openDoors(ctx: Ctx) {
  const handle = createRequestHandler(await assemble(), "production");
  const cookies = new Map<string, string>();
  return async function open(
    path: string,
    given: { as?: string | null; method?: string; body?: BodyInit; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const headers = new Headers(given.headers);
    if (given.as) {
      const known = cookies.get(given.as);
      const cookie = known ?? (await ctx.house.sessions.open(given.as, "test", ctx.now)).split(";", 1)[0] ?? "";
      cookies.set(given.as, cookie);
      headers.set("cookie", [cookie, headers.get("cookie")].filter(Boolean).join("; "));
    }
    const { method = "GET", body } = given;
    const request = new Request(`${ctx.baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const context: AppLoadContext = { house: ctx.house, now: ctx.now, nonce: "test", addressHash: "test" };
    return handle(request, context);
  };
}

/** The build that Vite would make, from the sources. */
export async function assemble(): Promise<ServerBuild> {
  const flat = flatten(routes as RouteConfigEntry[], "root", "");
  const built: Record<string, unknown> = { root: { id: "root", path: "", module: root } };
  const manifest: Record<string, unknown> = { root: manifestEntry("root", undefined, "", root) };
  for (const { id, file, parentId, path, index } of flat) {
    const module = await load(file);
    built[id] = { id, parentId, path, index, module };
    manifest[id] = manifestEntry(id, parentId, path, module, index);
  }
  return {
    entry: { module: entry },
    routes: built,
    assets: { entry: { imports: [], module: "/entry.js" }, routes: manifest, url: "/manifest.js", version: "test" },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      v3_routeConfig: true,
      unstable_optimizeDeps: false,
    },
  } as unknown as ServerBuild;
}

function manifestEntry(
  id: string,
  parentId: string | undefined,
  path: string | undefined,
  module: RouteModule,
  index?: boolean,
) {
  return {
    id,
    parentId,
    path,
    index,
    module: `/${id}.js`,
    hasLoader: module.loader !== undefined,
    hasAction: module.action !== undefined,
    hasErrorBoundary: false,
    imports: [],
  };
}

type FlatRoute = {
  id: string;
  file: string;
  parentId: string;
  path: string | undefined;
  index: boolean | undefined;
  pattern: string;
  isLayout: boolean;
};

function flatten(entries: readonly RouteConfigEntry[], parentId: string, prefix: string): FlatRoute[] {
  return entries.flatMap((route) => {
    const id = route.id ?? route.file.replace(/\.tsx?$/, "");
    const pattern = route.path ? `${prefix}/${route.path.replace(/^\//, "")}` : prefix;
    const children = flatten(route.children ?? [], id, pattern);
    const isLayout = route.children !== undefined;
    return [
      { id, file: route.file, parentId, path: route.path, index: route.index, pattern: pattern || "/", isLayout },
      ...children,
    ];
  });
}

async function load(file: string): Promise<RouteModule> {
  const module = modules[`./${file}`];
  if (!module) throw new Error(`routes.ts names ${file}, which doesn't exist`);
  return module();
}
