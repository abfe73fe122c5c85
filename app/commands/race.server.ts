import { paths } from "~/paths";
import { createSessions } from "~/server/session.server";
import { createDb, type Db, toNumber } from "~db/dialect";
import { makeSlot } from "~db/factories/agenda";
import { makeDelegate, makeDelegateKind } from "~db/factories/delegates";
import { makeEvent } from "~db/factories/event";
import { makeApplication, makeCall } from "~db/factories/exhibitors";
import { makeAccount, makeDuty, makeOrganization } from "~db/factories/people";
import { makeBooth, makeHall } from "~db/factories/plan";
import { makeProject } from "~db/factories/project";
import { migrate } from "~db/migrate";

/** One request of many: who asks, for what. */
export type Ask = { readonly cookie: string; readonly path: string; readonly fields: Readonly<Record<string, string>> };

/** What many people want at the same moment, and there is less of. */
export type Race = {
  readonly title: string;
  readonly places: number;
  readonly asks: readonly Ask[];
  /** what whoever gets nothing is told; null: a place on the waiting list, which is no refusal */
  readonly refusal: "places_gone" | "booth_taken" | null;
  /** how many have a place, as the database holds it */
  standing(): Promise<{ placed: number; waiting: number }>;
};

const many = 200;
const few = 50;

/** A database with an event, people who are signed in, and three things that are fewer than they: a slot's seats, a kind's places, one booth. */
export async function prepareRaces(databaseUrl: string, now: string): Promise<{ db: Db; races: readonly Race[] }> {
  const db = createDb(databaseUrl);
  await migrate(db);
  const host = await makeOrganization(db);
  const organizer = await makeDuty(db, await makeAccount(db), { organizationId: host.id, kind: "organizer" });
  const event = await makeEvent(db, host.id, organizer, { slug: "techfest" });
  const sessions = createSessions(db, false);
  const people: { viewer: Awaited<ReturnType<typeof makeAccount>>; cookie: string }[] = [];
  for (let i = 0; i < many; i++) {
    const viewer = await makeAccount(db);
    const cookie = (await sessions.open(viewer.id, "race", now)).split(";", 1)[0] ?? "";
    people.push({ viewer, cookie });
  }
  return { db, races: [await seats(), await delegates(), await booth()] };

  async function seats(): Promise<Race> {
    const { id } = await makeSlot(db, event.id, { takesRegistrations: true, capacity: few });
    return {
      title: `${many} for a slot of ${few}`,
      places: few,
      refusal: null,
      asks: people.map(({ cookie }) => ({
        cookie,
        path: paths.agendaSlot(event.slug, id),
        fields: { act: "register" },
      })),
      async standing() {
        const counted = await countBy(db, "slot_registration", "slot_id", id);
        return { placed: counted.registered ?? 0, waiting: counted.waiting ?? 0 };
      },
    };
  }

  async function delegates(): Promise<Race> {
    const before = 70;
    const { id } = await makeDelegateKind(db, event.id, { quota: before + few });
    for (let i = 0; i < before; i++) await makeDelegate(db, event.id, id);
    return {
      title: `${many} for the last ${few} places of a kind of delegates`,
      places: few,
      refusal: "places_gone",
      asks: people.map(({ cookie, viewer }) => ({
        cookie,
        path: paths.eventRegistration(event.slug),
        fields: { act: "register", kindId: id, name: viewer.name, title: "", workplace: "", phone: "", consent: "on" },
      })),
      async standing() {
        const counted = await countBy(db, "delegate", "kind_id", id);
        return { placed: (counted.registered ?? 0) - before, waiting: counted.waiting ?? 0 };
      },
    };
  }

  async function booth(): Promise<Race> {
    await makeCall(db, event.id, { pickingOpen: true });
    const hall = await makeHall(db, event.id);
    const { id } = await makeBooth(db, { eventId: event.id, hallId: hall.id });
    const asks: Ask[] = [];
    for (const { cookie, viewer } of people.slice(0, few)) {
      const project = await makeProject(db, viewer);
      const application = await makeApplication(db, event.id, viewer, { projectId: project.id }, { state: "approved" });
      asks.push({ cookie, path: paths.myBoothPick(application.id), fields: { boothId: id } });
    }
    return {
      title: `${few} for one booth`,
      places: 1,
      refusal: "booth_taken",
      asks,
      async standing() {
        const counted = await countBy(db, "booth_offer", "booth_id", id);
        return { placed: counted.confirmed ?? 0, waiting: counted.offered ?? 0 };
      },
    };
  }
}

async function countBy(
  db: Db,
  table: "slot_registration" | "delegate" | "booth_offer",
  column: "slot_id" | "kind_id" | "booth_id",
  id: string,
): Promise<Partial<Record<string, number>>> {
  const rows = await db
    .selectFrom(table)
    .select(["state", (eb) => eb.fn.countAll().as("n")])
    .where(column as never, "=", id as never)
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map(({ state, n }) => [state, toNumber(n)]));
}
