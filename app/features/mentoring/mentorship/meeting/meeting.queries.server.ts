import type { Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import type { MeetingMode, MeetingState } from "./meeting";

export type Meeting = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly topic: string;
  readonly state: MeetingState;
  readonly createdAt: Instant;
  readonly revision: number;
};

/** All meetings of a pair, the latest first. */
export async function listMeetings(db: Db, mentorshipId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom("mentorship_meeting")
    .select(["id", "starts_at", "minutes", "mode", "place", "topic", "state", "created_at", "revision"])
    .where("mentorship_id", "=", mentorshipId)
    .orderBy("starts_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    minutes: row.minutes,
    mode: row.mode as MeetingMode,
    place: row.place,
    topic: row.topic,
    state: row.state as MeetingState,
    createdAt: row.created_at,
    revision: row.revision,
  }));
}

type Plan = {
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly topic: string;
};

/** Adds a planned meeting; false when one with this id is there already. */
export async function addMeeting(
  trx: Db,
  mentorshipId: string,
  { id, plan, by, at }: { id: string; plan: Plan; by: string; at: Instant },
): Promise<boolean> {
  const { startsAt, minutes, mode, place, topic } = plan;
  const row = await trx
    .insertInto("mentorship_meeting")
    .values({
      ...{ id, mentorship_id: mentorshipId, starts_at: startsAt, minutes, mode, place, topic },
      ...{ created_by: by, created_at: at },
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes a meeting; the revision, which calendars read as SEQUENCE, rises. */
export async function updateMeeting(trx: Db, id: string, change: Plan | { state: MeetingState }): Promise<void> {
  const set =
    "state" in change
      ? { state: change.state }
      : {
          starts_at: change.startsAt,
          minutes: change.minutes,
          mode: change.mode,
          place: change.place,
          topic: change.topic,
        };
  await trx
    .updateTable("mentorship_meeting")
    .set(set)
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Calls off everything that was still planned for later: the mentorship is over. */
export async function cancelPlanned(trx: Db, mentorshipId: string, now: Instant): Promise<void> {
  await trx
    .updateTable("mentorship_meeting")
    .set((eb) => ({ state: "cancelled", revision: eb("revision", "+", 1) }))
    .where("mentorship_id", "=", mentorshipId)
    .where("state", "=", "planned")
    .where("starts_at", ">", now)
    .execute();
}
