import type { Messages } from "../catalogue";
import type { eventDesk as vi } from "../vi/event-desk";

export const eventDesk = {
  rooms: {
    overview: "Overview",
    details: "Details",
    plan: "Floor plan",
    booths: "Booths",
    call: "Call for exhibitors",
    applications: "Booth applications",
    allocation: "Allocation",
    agenda: "Agenda",
    delegates: "Delegates",
    delegations: "Delegations",
    checkIn: "Check-in",
    staff: "Gate staff",
  },
} satisfies Messages<typeof vi>;
