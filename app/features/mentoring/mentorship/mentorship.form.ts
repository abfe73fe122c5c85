import * as z from "zod";
import { isId } from "~/core/id";
import { fromHanoiLocal, toHanoiLocal } from "~/core/instant";
import { limits } from "./limits";
import { meetingMinutes, meetingModes } from "./meeting/meeting";
import { goalStates, outcomes } from "./mentorship";

const id = z.string().refine(isId);
const revision = z.string().min(1).pipe(z.coerce.number<string>().int().min(1).max(1_000_000));
const text = (most: number) => z.string().trim().max(most);
/** An https or http address is made a link on the page; anything else is a place. */
const place = text(limits.place).default("");

const instant = z
  .string()
  .min(1)
  .transform((typed, context) => {
    const read = fromHanoiLocal(typed);
    if (read !== undefined) return read;
    context.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** A calendar day, or none. */
const dayOrNone = z
  .string()
  .trim()
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const noon = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? fromHanoiLocal(`${typed}T12:00`) : undefined;
    if (noon !== undefined && toHanoiLocal(noon).startsWith(typed)) return typed;
    context.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });

/** A yes has no words; a no says why. */
export const acceptForm = z.object({});
export const declineForm = z.object({ reason: text(limits.reason).min(1) });

/** `id` was made with the empty form, so that the same form sent twice is one goal, meeting or note. */
export const newGoalForm = z.object({ id, body: text(limits.goal).min(1), dueOn: dayOrNone });
export type NewGoalForm = z.output<typeof newGoalForm>;

export const goalForm = newGoalForm.extend({ revision });
export type GoalForm = z.output<typeof goalForm>;

export const goalStateForm = z.object({ id, state: z.enum(goalStates) });
export type GoalStateForm = z.output<typeof goalStateForm>;

export const newMeetingForm = z.object({
  id,
  startsAt: instant,
  minutes: z
    .string()
    .trim()
    .min(1)
    .pipe(z.coerce.number<string>().int().min(meetingMinutes.least).max(meetingMinutes.most)),
  mode: z.enum(meetingModes),
  place,
  topic: text(limits.topic).default(""),
});
export type NewMeetingForm = z.output<typeof newMeetingForm>;

export const meetingForm = newMeetingForm.extend({ revision });
export type MeetingForm = z.output<typeof meetingForm>;

/** A button about one meeting. */
export const meetingActForm = z.object({ id });

export const newNoteForm = z.object({
  id,
  body: text(limits.note).min(1),
  isPrivate: z
    .literal("yes")
    .optional()
    .transform((tick) => tick === "yes"),
});
export type NewNoteForm = z.output<typeof newNoteForm>;

export const noteForm = newNoteForm.extend({ revision });
export type NoteForm = z.output<typeof noteForm>;

/** `seen` is when the words on the page were saved, empty before the first time: two of a team don't overwrite each other. */
export const feedbackForm = z.object({
  rating: z.enum(["1", "2", "3", "4", "5"]).transform(Number),
  body: text(limits.feedback).default(""),
  seen: z.string().max(40).default(""),
});
export type FeedbackForm = z.output<typeof feedbackForm>;

export const closeForm = z.object({ outcome: z.enum(outcomes), report: text(limits.report).min(1) });
export type CloseForm = z.output<typeof closeForm>;

export const endForm = z.object({ reason: text(limits.reason).min(1) });

/** A task is done, and what came of it. */
export const taskForm = z.object({ id, note: text(limits.reason).min(1) });
