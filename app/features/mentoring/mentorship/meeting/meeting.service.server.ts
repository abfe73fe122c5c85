import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { formatDateTime } from "~/i18n/format";
import type { Ctx } from "~/server/context.server";
import { peopleOf, writeToAll } from "../letters.server";
import { otherSide } from "../mentorship";
import type { MeetingForm, NewMeetingForm } from "../mentorship.form";
import { actOn, type Doing } from "../work.service.server";
import { mayBegin, mayBeHeld } from "./meeting";
import { addMeeting, listMeetings, updateMeeting } from "./meeting.queries.server";

type Answer = Promise<Result<undefined, Refusal>>;
type Plan = Pick<NewMeetingForm, "startsAt" | "minutes" | "mode" | "place" | "topic">;

/** Most meetings of one mentorship. */
export const mostMeetings = 200;

/**
 * Plans a meeting and writes to the other side. The same form sent twice is one meeting. Fails with `meeting_in_past`,
 * `mentorship_not_active`, `mentorship_full`.
 */
export function planMeeting(ctx: Ctx, mentorshipId: string, form: NewMeetingForm): Answer {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async (doing) => {
    const { trx, viewer } = doing;
    const { id, ...plan } = form;
    const known = await listMeetings(trx, mentorshipId);
    if (known.some((meeting) => meeting.id === id)) return ok({ value: undefined });
    if (known.length >= mostMeetings) return err("mentorship_full");
    if (!mayBegin(plan.startsAt, ctx.now)) return err("meeting_in_past");
    if (!(await addMeeting(trx, mentorshipId, { id, plan, by: viewer.id, at: ctx.now }))) return err("not_found");
    await tell(ctx, doing, { id, revision: 1 }, "planned", plan);
    return ok({ value: undefined, done: { act: "mentorship.meeting_planned", detail: { at: plan.startsAt } } });
  });
}

/**
 * Moves a planned meeting, or changes where and what about, and writes to the other side. Fails with `changed_elsewhere`,
 * `already_done` once it was held or called off, and `meeting_in_past`.
 */
export function moveMeeting(ctx: Ctx, mentorshipId: string, form: MeetingForm): Answer {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async (doing) => {
    const { trx } = doing;
    const { id, revision, ...plan } = form;
    const meeting = (await listMeetings(trx, mentorshipId)).find((one) => one.id === id);
    if (!meeting) return err("not_found");
    if (isSame(meeting, plan)) return ok({ value: undefined });
    if (meeting.state !== "planned") return err("already_done");
    if (meeting.revision !== revision) return err("changed_elsewhere");
    if (!mayBegin(plan.startsAt, ctx.now)) return err("meeting_in_past");
    await updateMeeting(trx, id, plan);
    await tell(ctx, doing, { id, revision: meeting.revision + 1 }, "moved", plan);
    const detail = { before: meeting.startsAt, at: plan.startsAt };
    return ok({ value: undefined, done: { act: "mentorship.meeting_moved", detail } });
  });
}

/** Calls a planned meeting off and writes to the other side. Doing it again changes nothing; `already_done` once it was held. */
export function cancelMeeting(ctx: Ctx, mentorshipId: string, meetingId: string): Answer {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async (doing) => {
    const { trx } = doing;
    const meeting = (await listMeetings(trx, mentorshipId)).find(({ id }) => id === meetingId);
    if (!meeting) return err("not_found");
    if (meeting.state === "cancelled") return ok({ value: undefined });
    if (meeting.state !== "planned") return err("already_done");
    await updateMeeting(trx, meeting.id, { state: "cancelled" });
    await tell(ctx, doing, { id: meeting.id, revision: meeting.revision + 1 }, "cancelled", meeting);
    return ok({ value: undefined, done: { act: "mentorship.meeting_cancelled", detail: { at: meeting.startsAt } } });
  });
}

/** Notes that a meeting took place. Fails with `meeting_ahead` before it begins, `already_done` when it was called off. */
export function holdMeeting(ctx: Ctx, mentorshipId: string, meetingId: string): Answer {
  return actOn<undefined>(ctx, mentorshipId, "mentorship.work", async ({ trx }) => {
    const meeting = (await listMeetings(trx, mentorshipId)).find(({ id }) => id === meetingId);
    if (!meeting) return err("not_found");
    if (meeting.state === "held") return ok({ value: undefined });
    if (meeting.state !== "planned") return err("already_done");
    if (!mayBeHeld(meeting.startsAt, ctx.now)) return err("meeting_ahead");
    await updateMeeting(trx, meeting.id, { state: "held" });
    return ok({ value: undefined, done: { act: "mentorship.meeting_held", detail: { at: meeting.startsAt } } });
  });
}

function isSame(one: Plan, other: Plan): boolean {
  return (["startsAt", "minutes", "mode", "place", "topic"] as const).every((key) => one[key] === other[key]);
}

/** A letter to the other side, one for each change; the link leads to the calendar file. */
async function tell(
  ctx: Ctx,
  { trx, head, viewer, side }: Doing,
  meeting: { readonly id: string; readonly revision: number },
  what: "planned" | "moved" | "cancelled",
  plan: Plan,
): Promise<void> {
  if (!side) return;
  await writeToAll(trx, ctx, head, {
    key: `meeting:${meeting.id}:${meeting.revision}`,
    to: peopleOf(head, otherSide(side)),
    text: ({ meeting: words, modes }, facts, locale) => {
      const at = formatDateTime(plan.startsAt, locale);
      const told = {
        ...facts,
        by: viewer.name,
        at,
        minutes: String(plan.minutes),
        mode: modes[plan.mode],
        place: plan.place,
        topic: plan.topic,
      };
      return { subject: words[what].subject(told), body: words[what].body(told) };
    },
  });
}
