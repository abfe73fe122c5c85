import { describe, expect, it } from "vitest";
import type { Db } from "./dialect";
import { checkInvariants } from "./invariants";
import { isEmpty, seedDemo } from "./seed";
import { dialects, freshDb } from "./testing";

const day = "2026-09-20";
const tables = [
  "account",
  "project",
  "project_member",
  "entry",
  "entry_version",
  "assignment",
  "score_sheet",
  "award",
  "result",
  "activity",
  "booth",
  "booth_application",
  "booth_offer",
  "allocation_place",
  "slot_registration",
  "delegate",
  "check_in",
  "match_pair",
  "mentorship",
  "introduction",
  "project_view",
  "file",
] as const;

async function seeded(db: Db, seed?: string) {
  const written = new Set<string>();
  await seedDemo(db, { day, ...(seed ? { seed } : {}), files: { write: async (sha256) => void written.add(sha256) } });
  return written;
}

/** What DESIGN.md promises of the year. */
async function yearInNumbers(db: Db) {
  const techfest = await db
    .selectFrom("event")
    .select("id")
    .where("kind", "=", "techfest")
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  const second = await db
    .selectFrom("competition")
    .select("id")
    .where("slug", "like", "%lan-thu-ii")
    .executeTakeFirstOrThrow();
  const [
    organizations,
    entries,
    judges,
    booths,
    zones,
    applications,
    slots,
    delegates,
    delegations,
    mentors,
    investors,
  ] = await Promise.all([
    db.selectFrom("organization").select("id").execute(),
    db.selectFrom("entry").select("id").where("competition_id", "=", second.id).execute(),
    db.selectFrom("judge").select("id").where("competition_id", "=", second.id).execute(),
    db.selectFrom("booth").select("id").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("zone").select("id").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("booth_application").select("state").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("slot").select("kind").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("delegate").select("delegation_id").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("delegation").select("kind").where("event_id", "=", techfest.id).execute(),
    db.selectFrom("mentor").select("id").where("state", "=", "approved").execute(),
    db.selectFrom("investor").select("id").execute(),
  ]);
  const kinds = (list: readonly string[]) => [...new Set(list)].sort().join(" ");
  const of = (kind: string) => delegations.filter((delegation) => delegation.kind === kind).length;
  return {
    organizations: organizations.length,
    entries: entries.length,
    judges: judges.length,
    booths: booths.length,
    zones: zones.length,
    states: kinds(applications.map(({ state }) => state)),
    applications: applications.length,
    kinds: kinds(slots.map(({ kind }) => kind)),
    delegates: delegates.filter(({ delegation_id }) => delegation_id !== null).length,
    delegations: { agency: of("agency"), province: of("province") },
    mentors: mentors.length,
    investors: investors.length,
  };
}

async function everything(db: Db) {
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())).then((rows) =>
    rows.map((list) => list.map((row) => JSON.stringify(row)).sort()),
  );
}

describe.each(dialects)("the demo year on %s", (dialect) => {
  it("breaks no rule and has every file it names", async () => {
    const db = await freshDb(dialect);
    expect(await isEmpty(db)).toBe(true);
    const written = await seeded(db);
    expect(await checkInvariants(db)).toEqual({});
    const blobs = await db.selectFrom("blob").select("sha256").execute();
    expect(new Set(blobs.map((blob) => blob.sha256))).toEqual(written);
    expect(await isEmpty(db)).toBe(false);
    expect(await yearInNumbers(db)).toEqual({
      organizations: 30,
      entries: 48,
      judges: 12,
      booths: 50,
      zones: 4,
      states: "approved cancelled confirmed declined draft expired offered rejected submitted waitlisted",
      applications: 40,
      kinds: "break ceremony exhibition final forum matching opening panel training workshop",
      delegates: 480,
      delegations: { agency: 5, province: 9 },
      mentors: 10,
      investors: 6,
    });
  });
});

it("is the same year for the same seed and day, and another for another seed", async () => {
  const [one, same, other] = await Promise.all([freshDb("sqlite"), freshDb("sqlite"), freshDb("sqlite")]);
  await seeded(one);
  await seeded(same);
  await seeded(other, "khác");
  expect(await everything(same)).toEqual(await everything(one));
  expect(await everything(other)).not.toEqual(await everything(one));
}, 90_000);
