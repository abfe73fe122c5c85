import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { expect, it } from "vitest";
import { assemble, listDoors } from "../doors.testing";
import { sectionsOf } from "./sections.server";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

function tree(routes: ServerBuild["routes"], parentId: string | undefined = undefined): RouteObject[] {
  return Object.values(routes).flatMap((route) =>
    route && route.parentId === parentId
      ? [{ id: route.id, path: route.path, index: route.index, children: tree(routes, route.id) } as RouteObject]
      : [],
  );
}

const found = (build: ServerBuild, address: string) =>
  matchRoutes(tree(build.routes), address)?.map(({ route, params }) => [route.id, params]);

it("leads from every address to the same page as the whole house does", async () => {
  const whole = await assemble();
  const sectionOf = sectionsOf(whole);
  const addresses = (await listDoors()).map(({ pattern }) => pattern.replace(/:\w+/g, "mot-hai").replace("*", "la/la"));
  for (const address of [...addresses, "/", "/khong-co", "/du-an/mot/hai/ba", "//", "/%zz"]) {
    expect(found(sectionOf(address), address), address).toEqual(found(whole, address));
  }
});

it("keeps a section small, and knows an address of data by its page's", async () => {
  const whole = await assemble();
  const sectionOf = sectionsOf(whole);
  const size = (address: string) => Object.keys(sectionOf(address).routes).length;
  expect(size("/cham-thi")).toBeLessThan(size("/__manifest") / 4);
  expect(size("/cham-thi.data")).toBe(size("/cham-thi"));
  expect(size("/_root.data")).toBe(Object.keys(whole.routes).length);
});
