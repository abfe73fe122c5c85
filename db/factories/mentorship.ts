import { newId } from "~/core/id";
import { day, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Side } from "~/features/mentoring/mentoring";
import type { TaskKind } from "~/features/mentoring/mentorship/desk/task";
import type { MeetingMode, MeetingState } from "~/features/mentoring/mentorship/meeting/meeting";
import type { GoalState } from "~/features/mentoring/mentorship/mentorship";
import type { Db } from "../dialect";
import { factoryNow } from "./people";

/** What two have agreed to reach; open unless said otherwise. */
export async function makeGoal(
  db: Db,
  mentorshipId: string,
  by: Viewer,
  given: Partial<{ id: string; body: string; dueOn: string | null; state: GoalState; at: string }> = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const at = given.at ?? factoryNow;
  await db
    .insertInto("mentorship_goal")
    .values({
      id,
      mentorship_id: mentorshipId,
      body: given.body ?? "Có bảng giá sỉ cho ba quy cách đóng gói.",
      due_on: given.dueOn ?? null,
      state: given.state ?? "open",
      created_by: by.id,
      created_at: at,
      state_at: at,
    })
    .execute();
  return { id };
}

export type MakeMeeting = Partial<{
  id: string;
  startsAt: string;
  minutes: number;
  mode: MeetingMode;
  place: string;
  topic: string;
  state: MeetingState;
  at: string;
}>;

/** A meeting of a mentor and a team; planned for an hour, two days ahead, unless said otherwise. */
export async function makeMeeting(
  db: Db,
  mentorshipId: string,
  by: Viewer,
  given: MakeMeeting = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const at = given.at ?? factoryNow;
  await db
    .insertInto("mentorship_meeting")
    .values({
      id,
      mentorship_id: mentorshipId,
      starts_at: given.startsAt ?? plus(at, 2 * day),
      minutes: given.minutes ?? 60,
      mode: given.mode ?? "online",
      place: given.place ?? "https://hop.example.vn/khoi",
      topic: given.topic ?? "Giá bán và kênh phân phối",
      state: given.state ?? "planned",
      created_by: by.id,
      created_at: at,
    })
    .execute();
  return { id };
}

/** A note that both sides read, or its author alone. */
export async function makeNote(
  db: Db,
  mentorshipId: string,
  author: Viewer,
  given: Partial<{ id: string; body: string; isPrivate: boolean; at: string }> = {},
): Promise<{ id: string }> {
  const id = given.id ?? newId();
  const at = given.at ?? factoryNow;
  await db
    .insertInto("mentorship_note")
    .values({
      id,
      mentorship_id: mentorshipId,
      author_id: author.id,
      body: given.body ?? "Đã xem giá thành từng mẻ, còn thiếu chi phí vận chuyển.",
      is_private: given.isPrivate ? 1 : 0,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return { id };
}

/** What one side said about how it went, 1 to 5. */
export async function makeFeedback(
  db: Db,
  mentorshipId: string,
  author: Viewer,
  given: { side: Side; rating?: number; body?: string; at?: string },
): Promise<void> {
  const at = given.at ?? factoryNow;
  await db
    .insertInto("mentorship_feedback")
    .values({
      mentorship_id: mentorshipId,
      side: given.side,
      author_id: author.id,
      rating: given.rating ?? 5,
      body: given.body ?? "",
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** What waits for a cohort's coordinator; open unless it says when it was done. */
export async function makeTask(
  db: Db,
  given: {
    organizationId: string;
    cohortId: string;
    mentorshipId?: string | null;
    kind?: TaskKind;
    note?: string;
    at?: string;
    doneAt?: string | null;
    doneBy?: Viewer;
  },
): Promise<{ id: string }> {
  const id = newId();
  await db
    .insertInto("coordinator_task")
    .values({
      id,
      organization_id: given.organizationId,
      cohort_id: given.cohortId,
      mentorship_id: given.mentorshipId ?? null,
      kind: given.kind ?? "silence",
      note: given.note ?? "",
      created_at: given.at ?? factoryNow,
      done_at: given.doneAt ?? null,
      done_by: given.doneBy?.id ?? null,
    })
    .execute();
  return { id };
}
