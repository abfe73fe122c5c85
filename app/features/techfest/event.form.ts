import * as z from "zod";
import { eventKinds } from "./event";
import { bilingual, bilingualOrNone, dayTyped, idTyped, revisionTyped } from "./typed.form";

const slugTyped = z
  .string()
  .trim()
  .max(80)
  .default("")
  .refine((text) => text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { params: { key: "slug" } });

const facts = {
  kind: z.enum(eventKinds),
  name: bilingual(200),
  summary: bilingualOrNone(1_000),
  firstDay: dayTyped,
  lastDay: dayTyped,
  venue: bilingualOrNone(300),
  slug: slugTyped,
};
const inOrder = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }) => firstDay <= lastDay;
const lastDayIssue = { path: ["lastDay"], params: { key: "last_day" } };

/** A new event of an organization. */
export const newEventForm = z.object({ organizationId: idTyped, ...facts }).refine(inOrder, lastDayIssue);

/** What an event says of itself. */
export const eventDetailsForm = z
  .object({ revision: revisionTyped, ...facts, about: bilingualOrNone(20_000) })
  .refine(inOrder, lastDayIssue);

/** Publishing and finishing, as the event was seen. */
export const eventStepForm = z.object({ revision: revisionTyped });

/** Calling an event off, with the reason. */
export const cancelEventForm = z.object({
  revision: revisionTyped,
  reason: z
    .string()
    .trim()
    .max(1_000)
    .default("")
    .refine((text) => text !== "", { params: { key: "reason" } }),
});

export type NewEventForm = z.output<typeof newEventForm>;
export type EventDetailsForm = z.output<typeof eventDetailsForm>;
export type CancelEventForm = z.output<typeof cancelEventForm>;
