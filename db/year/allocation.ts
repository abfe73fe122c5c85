import { newId } from "~/core/id";
import { type Applicant, allocate, usualWeights } from "~/features/techfest/exhibitors/allocation";
import { toNumber } from "../dialect";
import type { SeededEvent } from "./events";
import type { People } from "./people";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

/** The draft of who gets which booth that the coming event's organizers are looking at: the rule's own answer. */
export async function seedAllocation(year: Year, people: People, event: SeededEvent): Promise<void> {
  const { db } = year;
  const rows = await db
    .selectFrom("booth_application")
    .selectAll()
    .where("event_id", "=", event.id)
    .where("state", "in", ["approved", "waitlisted"])
    .orderBy("id")
    .execute();
  const wishes = await db
    .selectFrom("booth_wish")
    .select(["application_id", "booth_id"])
    .orderBy("application_id")
    .orderBy("rank")
    .execute();
  const standing = await db
    .selectFrom("booth_offer")
    .select(["application_id", "booth_id"])
    .where("event_id", "=", event.id)
    .where("state", "in", ["offered", "confirmed"])
    .execute();
  const heldBy = new Map(standing.map(({ booth_id, application_id }) => [booth_id, application_id]));
  const { places, summary } = allocate({
    applicants: rows.map(
      (row): Applicant => ({
        id: row.id,
        state: row.state === "approved" ? "approved" : "waitlisted",
        priorityClass: toNumber(row.priority_class),
        field: row.field,
        zoneId: row.zone_id,
        wishes: wishes.filter(({ application_id }) => application_id === row.id).map(({ booth_id }) => booth_id),
        submittedAt: row.submitted_at,
        widthCm: row.width_cm,
        depthCm: row.depth_cm,
        needsPower: row.needs_power === 1,
        needsWater: row.needs_water === 1,
      }),
    ),
    booths: event.booths.map(({ id, zone, width, hasPower, hasWater, isClosed }) => ({
      ...{ id, widthCm: width, depthCm: 300, hasPower, hasWater, isClosed, heldBy: heldBy.get(id) ?? null },
      zoneId: event.zoneIds.get(zone) ?? null,
      zoneFields: event.content.zones.find(({ key }) => key === zone)?.fields ?? [],
    })),
    pinned: {},
    weights: usualWeights,
  });
  const id = newId();
  await insertRows(db, "allocation", [
    {
      ...{ id, event_id: event.id, kind: "automatic", state: "draft", created_by: people.organizer.id },
      settings: JSON.stringify(usualWeights),
      summary: JSON.stringify(summary),
      created_at: instantOf(year, { days: -1, time: "17:30" }),
    },
  ]);
  await insertRows(
    db,
    "allocation_place",
    places.map(({ applicationId, boothId, isPinned, reason }) => ({
      ...{ allocation_id: id, application_id: applicationId, booth_id: boothId, is_pinned: isPinned ? 1 : 0 },
      reason: JSON.stringify(reason),
    })),
  );
}
