import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { textFor } from "~/i18n/catalogue";
import { eventDeskText } from "~/i18n/event-desk";
import { pageMeta } from "~/routes/shell/page-meta";
import type { EventRoom } from "./rooms";

/** The title of a page of an event's desk, for its `meta`. */
export function eventRoomMeta(room: EventRoom) {
  return ({ matches }: { matches: Parameters<typeof pageMeta>[0] }) =>
    pageMeta(matches, (locale) => ({ title: textFor(eventDeskText, locale).rooms[room] }));
}

/** After a clash (409) the page shows what stands now, beside what was typed. */
export function revalidateOnClash({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}
