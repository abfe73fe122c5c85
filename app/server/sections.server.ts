import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The built pages by the first segment of an address. The router looks through all its routes several times a request,
 * and lays them all out again to render: with only those that an address can lead to it has a tenth of the work.
 */
export function sectionsOf(build: ServerBuild): (pathname: string) => ServerBuild {
  const made = new Map<string, ServerBuild>();
  const known = new Set(Object.keys(build.routes).map((id) => firstSegment(build.routes, id)));
  return (pathname) => {
    const segment = /^\/([^/]*?)(\.data)?(\/|$)/.exec(pathname)?.[1] ?? "";
    if (!known.has(segment)) return build;
    const section = made.get(segment) ?? makeSection(build, segment);
    made.set(segment, section);
    return section;
  };
}

function makeSection(build: ServerBuild, segment: string): ServerBuild {
  const own = (id: string) => ["", "*", segment].includes(firstSegment(build.routes, id));
  const kept = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => own(id)));
  return {
    ...build,
    routes: kept(build.routes as Record<string, Routes[string]>) as Routes,
    assets: { ...build.assets, routes: kept(build.assets.routes) },
  };
}

/** The first segment of a route's whole address; "" for the front page and for layouts that add nothing to it. */
function firstSegment(routes: Routes, id: string): string {
  let path = "";
  for (let route = routes[id]; route; route = route.parentId === undefined ? undefined : routes[route.parentId]) {
    if (route.path) path = `${route.path}/${path}`;
  }
  return path.split("/")[0] ?? "";
}
