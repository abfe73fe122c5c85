import { type EventKind, hasBooths } from "~/features/techfest/event";
import type { eventDeskText } from "~/i18n/event-desk";
import { paths } from "~/paths";

export type EventRoom = keyof (typeof eventDeskText)["vi"]["rooms"];
type RoomLink = { readonly room: EventRoom; readonly to: string };

/** What the desk's layout knows of who came: organizers set up, secretaries work with people, gate staff check in. */
export type EventDeskView = {
  readonly id: string;
  readonly kind: EventKind;
  readonly isOrganizer: boolean;
  readonly isDesk: boolean;
};

/** The rooms of an event's desk in the order of the work. */
export function eventRooms({ id, kind, isOrganizer, isDesk }: EventDeskView): RoomLink[] {
  const links: (RoomLink & { readonly shown: boolean })[] = [
    { room: "overview", to: paths.eventDesk(id), shown: isDesk },
    { room: "details", to: paths.eventDetails(id), shown: isOrganizer },
    { room: "plan", to: paths.eventPlanDesk(id), shown: isDesk && hasBooths(kind) },
    { room: "booths", to: paths.eventBooths(id), shown: isDesk && hasBooths(kind) },
    { room: "call", to: paths.boothCall(id), shown: isOrganizer && hasBooths(kind) },
    { room: "applications", to: paths.boothApplications(id), shown: isDesk && hasBooths(kind) },
    { room: "allocation", to: paths.allocations(id), shown: isDesk && hasBooths(kind) },
    { room: "agenda", to: paths.agendaDesk(id), shown: isDesk },
    { room: "delegates", to: paths.eventDelegates(id), shown: isDesk },
    { room: "delegations", to: paths.eventDelegations(id), shown: isDesk },
    { room: "checkIn", to: paths.checkIn(id), shown: true },
    { room: "staff", to: paths.eventStaff(id), shown: isOrganizer },
  ];
  return links.filter(({ shown }) => shown).map(({ room, to }) => ({ room, to }));
}
