import { describe, expect, test } from "vitest";
import { type ProjectField, projectFields } from "~/features/directory/project";
import { isVisible, type Relation } from "~/features/directory/visibility";
import { dialects, freshDb } from "~db/testing";
import { bytes, type HostileWorld, investorAnswers, makeHostileWorld, publicAnswers } from "./hostile.testing";

type Viewer = keyof HostileWorld["viewers"];

/** How each viewer stands to the field under test: a grant that is over, or of other fields, names nobody. */
const relationOf: Record<Viewer, Relation> = {
  visitor: "stranger",
  suspended: "stranger",
  investor: "investor",
  otherGrant: "investor",
  expired: "investor",
  revoked: "investor",
  named: "named",
};

/** Who looks at which tier; grants of every kind matter where a tier asks for them. */
const lookers = {
  investors: ["visitor", "suspended", "investor"],
  named: ["visitor", "suspended", "investor", "otherGrant", "expired", "revoked", "named"],
  private: ["visitor", "investor", "named"],
} as const satisfies Record<string, readonly Viewer[]>;

async function answersOf(world: HostileWorld, viewer: Viewer): Promise<Record<string, string>> {
  const eyes = world.viewers[viewer];
  const isStranger = relationOf[viewer] === "stranger";
  return bytes({
    ...(isStranger ? await publicAnswers(eyes, world.target) : {}),
    ...(viewer === "visitor" ? {} : await investorAnswers(eyes, world.target)),
  });
}

/**
 * Two worlds that differ only in what those fields say, asked through every surface by everybody: to whom they are
 * withheld the answers are the same to the byte, to whom they show they are not.
 */
async function compareWorlds(world: HostileWorld, fields: readonly ProjectField[]) {
  for (const tier of ["investors", "named", "private"] as const) {
    await world.tier(fields, tier);
    await world.set(fields, "alpha");
    const alpha = new Map<Viewer, Record<string, string>>();
    for (const viewer of lookers[tier]) alpha.set(viewer, await answersOf(world, viewer));
    await world.set(fields, "omega");
    for (const viewer of lookers[tier]) {
      const omega = await answersOf(world, viewer);
      const who = `${fields.join()} for ${tier}, asked by ${viewer}`;
      if (isVisible(tier, relationOf[viewer])) expect(omega, who).not.toEqual(alpha.get(viewer));
      else expect(omega, who).toEqual(alpha.get(viewer));
    }
  }
}

const besideTheName = projectFields.filter((field) => field !== "name");

describe.each(dialects)("a hostile reader on %s", (dialect) => {
  test("can't tell two values apart of anything that is withheld", { timeout: 300_000 }, async () => {
    const world = await makeHostileWorld(await freshDb(dialect));
    await compareWorlds(world, besideTheName);
  });

  test("can't tell that there is a project whose name is withheld", { timeout: 300_000 }, async () => {
    const world = await makeHostileWorld(await freshDb(dialect));
    await compareWorlds(world, ["name"]);
  });
});

// One by one, with all else in plain sight: the SQL is the same on both databases, so the quick one will do.
test.each([...besideTheName])("%s alone is withheld while the rest shows", { timeout: 120_000 }, async (field) => {
  const world = await makeHostileWorld(await freshDb("sqlite"));
  await compareWorlds(world, [field]);
});
