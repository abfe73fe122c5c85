import { sql } from "kysely";
import { drawIdsFrom } from "~/core/id";
import type { Day } from "~/core/instant";
import { seededRandom } from "~/core/random";
import { demoAccounts as accounts, demoPassword } from "./content/people";
import { type Db, dialectOf, toNumber } from "./dialect";
import { seedAgendas } from "./year/agenda";
import { seedDelegates } from "./year/delegates";
import { seedEditions } from "./year/editions";
import { seedEvents } from "./year/events";
import { seedExhibitors } from "./year/exhibitors";
import { seedInvesting } from "./year/investing";
import { seedMentoring } from "./year/mentoring";
import { seedPeople } from "./year/people";
import type { Year } from "./year/year";

const founder = accounts.find(({ role }) => role === "founder")?.email ?? "";

/** One account per role, for the table that `npm start` prints. */
export const demoAccounts = accounts.map(({ email, label }) => ({ email, password: demoPassword, role: label.vi }));

export type SeedOptions = {
  /** the Hanoi day the year is laid around, so nothing has expired */
  readonly day: Day;
  readonly seed?: string;
  readonly files: { write(sha256: string, bytes: Uint8Array): Promise<void> };
};

export async function isEmpty(db: Db): Promise<boolean> {
  const { n } = await db
    .selectFrom("account")
    .select((eb) => eb.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return toNumber(n) === 0;
}

/** Forgets everything in a PostgreSQL demo database. */
export async function emptyDatabase(db: Db): Promise<void> {
  if (dialectOf(db) !== "postgres") throw new Error("an SQLite demo is a file: delete it");
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
}

/** Makes the demo year: a function of the seed and the day, ids included, in one transaction. */
export async function seedDemo(db: Db, { day, seed = "khoi", files }: SeedOptions): Promise<void> {
  const random = seededRandom(`${seed} ${day}`);
  const ids = seededRandom(`${seed} ${day} ids`);
  let time = Date.parse(`${day}T00:00:00Z`);
  const written = new Map<string, Uint8Array>();
  await drawIdsFrom(
    {
      now: () => time++,
      fill(bytes) {
        for (let i = 0; i < bytes.length; i++) bytes[i] = ids.int(0, 255);
        return bytes;
      },
    },
    () =>
      db.transaction().execute(async (trx) => {
        const year: Year = { db: trx, day, random, write: async (sha256, bytes) => void written.set(sha256, bytes) };
        const people = await seedPeople(year);
        const projects = await seedEditions(year, people);
        await seedMentoring(year, people, projects);
        await seedInvesting(year, people, projects);
        const events = await seedEvents(year, people);
        await seedAgendas(year, people, events, founder);
        await seedExhibitors(year, people, events, projects);
        await seedDelegates(year, people, events, projects);
      }),
  );
  for (const [sha256, bytes] of written) await files.write(sha256, bytes);
}
