import { isId } from "~/core/id";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { paths } from "~/paths";
import { calendarFile } from "~/server/calendar.server";
import type { Ctx } from "~/server/context.server";
import { contactOf } from "../contact";
import { sideOf } from "../mentorship.policy";
import { findMentorship } from "../mentorship.queries.server";
import { subjectOf } from "../work.service.server";
import { endOf } from "./meeting";
import { listMeetings } from "./meeting.queries.server";

/**
 * A meeting as a calendar's invitation; once it was called off, as its cancellation. The SEQUENCE rises with every change,
 * so that a calendar moves what it has. For the two sides alone: fails with `not_found` for everyone else.
 */
export async function readMeetingFile(
  ctx: Ctx,
  mentorshipId: string,
  meetingId: string,
): Promise<Result<{ name: string; text: string }, Refusal>> {
  const head = isId(mentorshipId) ? await findMentorship(ctx.db, mentorshipId) : undefined;
  if (!head || !sideOf(ctx.viewer, subjectOf(head))) return err("not_found");
  const meeting = (await listMeetings(ctx.db, head.id)).find(({ id }) => id === meetingId);
  if (!meeting) return err("not_found");
  const t = textFor(mentorshipText, ctx.locale);
  const isCancelled = meeting.state === "cancelled";
  const people = (["mentor", "project"] as const).flatMap((side) => {
    const person = contactOf(head, side);
    return person?.email ? [{ name: person.name, email: person.email }] : [];
  });
  const [organizer] = people;
  const title = t.calendar.summary(head.project.name, head.mentor.name);
  const url = ctx.baseUrl + paths.mentorship(head.id);
  const text = calendarFile({
    name: title,
    method: isCancelled ? "cancel" : "request",
    events: [
      {
        uid: `mentorship-meeting-${meeting.id}@khoi`,
        sequence: meeting.revision - 1,
        start: meeting.startsAt,
        end: endOf(meeting),
        title,
        description: [meeting.topic, t.modes[meeting.mode], url].filter(Boolean).join("\n"),
        place: meeting.place,
        url,
        status: isCancelled ? "cancelled" : "confirmed",
        changedAt: head.activeAt,
        organizer,
        attendees: people,
      },
    ],
  });
  return ok({ name: `co-van-${meeting.startsAt.slice(0, 10)}.ics`, text });
}
