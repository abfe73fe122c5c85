import type { Messages } from "../catalogue";
import type { event as vi } from "../vi/event";

export const event = {
  kinds: { techfest: "Exhibition", conference: "Conference", training: "Training" },
  states: { draft: "Draft", published: "Published", finished: "Finished", cancelled: "Cancelled" },
  times: { ahead: "Coming up", running: "On now", over: "Over" },
  plan: {
    drawing: "Floor plan. Arrow keys move it, + and − zoom, 0 shows all of it.",
    list: "Booths",
    zones: "Zones",
    states: "States",
    noZone: "In no zone",
    search: "Find a booth",
    searchHint: "Booth code, exhibitor, product",
    found: (count) => (count === 0 ? "No booth found." : count === 1 ? "1 booth found." : `${count} booths found.`),
    nearer: "Zoom in",
    farther: "Zoom out",
    fit: "Show all",
    booth: (code) => `Booth ${code}`,
    size: (width, depth) => `${width} × ${depth} m`,
    metres: (metres) => `${metres} m`,
    power: "power",
    water: "water",
    stateWords: {
      free: "Free",
      wished: "Wished for",
      offered: "Awaiting an answer",
      taken: "Taken",
      untold: "No exhibitor yet",
      closed: "Not in use",
    },
    marks: {
      entrance: "Entrance",
      exit: "Exit",
      stage: "Stage",
      reception: "Reception",
      toilet: "Toilets",
      food: "Food",
      meeting: "Meetings",
      other: "Other",
    },
  },
} satisfies Messages<typeof vi>;
