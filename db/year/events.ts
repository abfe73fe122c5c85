import { newId } from "~/core/id";
import { addDays, type Day } from "~/core/instant";
import { sortKey } from "~/core/sort-key";
import type { DayContent, EventContent } from "../content/event-types";
import { events } from "../content/events";
import { communesFrom, idOf, type People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

export type SeededBooth = {
  readonly id: string;
  readonly code: string;
  readonly zone: string;
  readonly width: number;
  readonly hasPower: boolean;
  readonly hasWater: boolean;
  readonly isClosed: boolean;
};
export type SeededEvent = {
  readonly id: string;
  readonly content: EventContent;
  readonly organizationId: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly zoneIds: ReadonlyMap<string, string>;
  readonly booths: readonly SeededBooth[];
};

const boothDepth = 300;

/** The year's events with their halls, zones, booths, marks and calls for exhibitors, by content key. */
export async function seedEvents(year: Year, people: People): Promise<ReadonlyMap<string, SeededEvent>> {
  const communes = await communesFrom(year);
  const seeded = new Map<string, SeededEvent>();
  for (const content of events) seeded.set(content.key, await seedEvent(year, people, content, communes));
  return seeded;
}

/** The Hanoi day that a day of the content stands for. */
export function dayIn(year: Pick<Year, "day">, given: DayContent): Day {
  return "date" in given ? given.date : addDays(year.day, given.days);
}

async function seedEvent(
  year: Year,
  people: People,
  content: EventContent,
  communes: ReadonlyMap<string, string>,
): Promise<SeededEvent> {
  const { db } = year;
  const id = newId();
  const publishedAt = instantOf(year, content.published);
  const organizationId = idOf(people.organizationIds, content.host);
  const firstDay = dayIn(year, content.firstDay);
  const lastDay = dayIn(year, content.lastDay);
  await insertRows(db, "event", [
    {
      id,
      organization_id: organizationId,
      slug: content.slug,
      kind: content.kind,
      name_vi: content.name.vi,
      name_en: content.name.en,
      summary_vi: content.summary.vi,
      summary_en: content.summary.en,
      about_vi: content.about.vi,
      about_en: content.about.en,
      first_day: firstDay,
      last_day: lastDay,
      venue_vi: content.venue.vi,
      venue_en: content.venue.en,
      commune_code: content.commune,
      commune_valid_from: idOf(communes, content.commune),
      state: content.state,
      created_by: people.organizer.id,
      created_at: publishedAt,
      published_at: publishedAt,
    },
  ]);
  const zoneIds = new Map(content.zones.map(({ key }) => [key, newId()]));
  await insertRows(
    db,
    "zone",
    content.zones.map(({ key, name, about, tone, fields }, index) => ({
      id: idOf(zoneIds, key),
      event_id: id,
      key,
      name_vi: name.vi,
      name_en: name.en,
      about_vi: about.vi,
      about_en: about.en,
      tone,
      fields: JSON.stringify(fields),
      position: index + 1,
    })),
  );
  const booths = await seedHalls(year, id, content, zoneIds);
  if (content.call) {
    const { opens, closes, intro, planPublished } = content.call;
    await insertRows(db, "exhibitor_call", [
      {
        event_id: id,
        opens_at: instantOf(year, opens),
        closes_at: instantOf(year, closes),
        intro_vi: intro.vi,
        intro_en: intro.en,
        plan_published_at: planPublished && instantOf(year, planPublished),
      },
    ]);
  }
  return { id, content, organizationId, firstDay, lastDay, zoneIds, booths };
}

async function seedHalls({ db }: Year, eventId: string, content: EventContent, zoneIds: ReadonlyMap<string, string>) {
  const halls = content.halls.map((hall, index) => ({ id: newId(), hall, position: index + 1 }));
  await insertRows(
    db,
    "hall",
    halls.map(({ id, hall, position }) => ({
      id,
      event_id: eventId,
      name_vi: hall.name.vi,
      name_en: hall.name.en,
      width_cm: hall.width,
      depth_cm: hall.depth,
      position,
    })),
  );
  const booths = halls.flatMap(({ id, hall }) => boothsOf(id, hall.rows, content.closedBooths));
  await insertRows(
    db,
    "booth",
    booths.map((booth) => ({
      id: booth.id,
      event_id: eventId,
      hall_id: booth.hallId,
      zone_id: idOf(zoneIds, booth.zone),
      code: booth.code,
      sort_key: sortKey(booth.code),
      x_cm: booth.x,
      y_cm: booth.y,
      width_cm: booth.width,
      depth_cm: boothDepth,
      has_power: booth.hasPower ? 1 : 0,
      has_water: booth.hasWater ? 1 : 0,
      is_closed: booth.isClosed ? 1 : 0,
      note: content.closedBooths[booth.code] ?? "",
    })),
  );
  await insertRows(
    db,
    "plan_mark",
    halls.flatMap(({ id, hall }) =>
      hall.marks.map(({ kind, label, x, y, width, depth }) => ({
        id: newId(),
        event_id: eventId,
        hall_id: id,
        kind,
        label_vi: label.vi,
        label_en: label.en,
        x_cm: x,
        y_cm: y,
        width_cm: width,
        depth_cm: depth,
      })),
    ),
  );
  return booths;
}

function boothsOf(
  hallId: string,
  rows: EventContent["halls"][number]["rows"],
  closed: Readonly<Record<string, string>>,
): (SeededBooth & { hallId: string; x: number; y: number })[] {
  const counts = new Map<string, number>();
  return rows.flatMap(({ zone, letter, x, y, widths, power, water }) => {
    let west = x;
    return widths.map((width) => {
      const number = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, number);
      const code = `${letter}${String(number).padStart(2, "0")}`;
      const booth = { id: newId(), code, zone, width, hasPower: power, hasWater: water, isClosed: code in closed };
      const placed = { ...booth, hallId, x: west, y };
      west += width;
      return placed;
    });
  });
}
