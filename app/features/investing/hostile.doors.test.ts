import { describe, expect, test } from "vitest";
import { openDoors } from "~/doors.testing";
import { paths } from "~/paths";
import { testCtx } from "~/server/testing.server";
import { dialects, freshDb } from "~db/testing";
import { makeHostileWorld } from "./hostile.testing";

const withheld = ["raising", "revenue", "use_of_funds", "contact", "summary", "needs"] as const;

describe.each(dialects)("a hostile reader at the doors on %s", (dialect) => {
  test("gets the same bytes whatever is withheld: pages, their data, files", { timeout: 180_000 }, async () => {
    const db = await freshDb(dialect);
    const world = await makeHostileWorld(db);
    const { target, viewers } = world;
    const open = await openDoors(await testCtx(db, null, { now: "2026-09-20T02:00:00.000Z" }));
    const everyone = [paths.projects(), paths.projects("?q=alpha"), paths.project(target.slug)];
    const investors = [
      paths.investorProjects(),
      paths.investorProjects("?sort=-raising&view=table"),
      paths.investorProjects("?from=3000000000"),
      paths.investorProject(target.id),
      paths.investorCompare(`?ids=${target.id}`),
      paths.investorLists(),
      paths.investorIntroductions(),
      paths.investorProjectsCsv("?sort=-raising"),
    ];
    const withData = (addresses: readonly string[]) =>
      addresses.flatMap((address) => [address, address.replace(/(\?|$)/, ".data$1")]);
    const look = async () => {
      const answers: Record<string, string> = {};
      for (const who of ["visitor", "suspended", "investor", "expired", "named"] as const) {
        const as = viewers[who].ctx.viewer?.id ?? null;
        for (const address of withData(who === "visitor" ? everyone : [...everyone, ...investors])) {
          const response = await open(address, { as });
          answers[`${who} ${address}`] = `${response.status} ${await response.text()}`;
        }
      }
      return answers;
    };
    // The first refusal of a process loads its words while the page is already on its way.
    await (await open(paths.investorProjects(), { as: viewers.suspended.ctx.viewer?.id ?? null })).text();
    await world.tier(withheld, "named");
    await world.set(withheld, "alpha");
    const alpha = await look();
    await world.set(withheld, "omega");
    const omega = await look();
    const differing = Object.keys(alpha).filter((address) => alpha[address] !== omega[address]);
    expect(differing.filter((address) => !address.startsWith("named "))).toEqual([]);
    expect(differing).toContain(`named ${paths.investorProject(target.id)}`);
    expect(Object.values(alpha).filter((answer) => answer.startsWith("5"))).toEqual([]);
    expect(alpha[`suspended ${paths.investorProject(target.id)}`]).toMatch(/^403 /);
    expect(alpha[`investor ${paths.investorProject(target.id)}`]).toMatch(/^200 /);
  });
});
