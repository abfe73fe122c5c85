import { describe, expect, it } from "vitest";
import { dialects, freshDb } from "~db/testing";
import { doorTable } from "./doors.table.testing";
import { listDoors, openDoors } from "./doors.testing";
import { makeWorld, roles, roomDoors } from "./doors.world.testing";
import { paths } from "./paths";
import { testCtx } from "./server/testing.server";

const rows = [doorTable, ...roomDoors.map(({ table }) => table)]
  .flatMap((table) => table.trim().split("\n"))
  .filter((line) => line !== "")
  .map((line) => {
    const [pattern = "", ...statuses] = line.split(/\s+/);
    return { pattern, statuses: statuses.map(Number) };
  });

it("has a row for every door, and a door for every row", async () => {
  const doors = await listDoors();
  expect(rows.map(({ pattern }) => pattern).sort()).toEqual(doors.map(({ pattern }) => pattern).sort());
  expect(rows.every(({ statuses }) => statuses.length === roles.length)).toBe(true);
});

it("leads from every address in paths.ts to a door", async () => {
  const doors = await listDoors();
  const shapes = doors.map(
    ({ pattern }) => new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+").replaceAll(".", "\\.")}$`),
  );
  const outside: string[] = [paths.health(), paths.ready(), paths.judgingWorker()];
  for (const [name, path] of Object.entries(paths)) {
    const address = (path as (...args: string[]) => string)("x1", "x2", "x3").split("?")[0] ?? "";
    const withoutQuery = address.replace(/x[123]$/, "");
    const leads = outside.includes(address) || shapes.some((shape) => shape.test(address) || shape.test(withoutQuery));
    expect(leads, `paths.${name} leads to ${address}`).toBe(true);
  }
});

const hostile: Readonly<Record<string, () => { body: BodyInit; headers?: Record<string, string> }>> = {
  nothing: () => ({ body: new URLSearchParams() }),
  "what is no form": () => ({ body: "{", headers: { "content-type": "application/json" } }),
  "no such act": () => ({ body: new URLSearchParams({ act: "x".repeat(5_000), id: "\u0000", revision: "NaN" }) }),
  "lists for words and words for lists": () => ({
    body: new URLSearchParams([
      ["act[]", "save"],
      ["id.0.x", "1"],
      ["revision", "-1e999"],
      ["__proto__.a", "1"],
      ["part", "constructor"],
      ["name", "\ud800\u202e"],
      ["entryId[]", "' or 1=1"],
      ["ids", "x"],
    ]),
  }),
};

describe.each(dialects)("the doors on %s", (dialect) => {
  async function enter() {
    const db = await freshDb(dialect);
    const world = await makeWorld(db);
    const open = await openDoors(await testCtx(db, null));
    return { ...world, open };
  }

  it("open to whom the table says, and to nobody else", { timeout: 300_000 }, async () => {
    const { open, addressOf, viewers } = await enter();
    const answers: typeof rows = [];
    for (const { pattern } of rows) {
      const statuses: number[] = [];
      for (const role of roles) {
        statuses.push((await open(addressOf(pattern), { as: viewers[role]?.id ?? null })).status);
      }
      answers.push({ pattern, statuses });
    }
    expect(answers).toEqual(rows);
  });

  it("answer an address that holds what no database stores with 4xx", async () => {
    const { open, viewers } = await enter();
    for (const { pattern } of rows.filter((row) => row.pattern.includes(":"))) {
      const { status } = await open(pattern.replace(/:\w+/g, "%00%F0%9F%92%A3"), { as: viewers.organizer?.id ?? null });
      expect(status, pattern).toBeLessThan(500);
    }
  });

  it.each(Object.keys(hostile))("answer %s, posted by anyone, without a fault", { timeout: 300_000 }, async (what) => {
    const { open, addressOf, viewers } = await enter();
    for (const { pattern, hasAction } of await listDoors()) {
      if (!hasAction) continue;
      for (const role of ["visitor", "founder", "judge", "organizer", "admin"] as const) {
        const post = { method: "POST", ...hostile[what]?.() };
        const { status } = await open(addressOf(pattern), { as: viewers[role]?.id ?? null, ...post });
        expect(status, `${role} posts to ${pattern}`).toBeLessThan(500);
      }
    }
  });
});
