import type { Messages } from "../catalogue";
import type { event as vi } from "../vi/event";

export const event = {
  kinds: { techfest: "Exhibition", conference: "Conference", training: "Training" },
  states: { draft: "Draft", published: "Published", finished: "Finished", cancelled: "Cancelled" },
  times: { ahead: "Coming up", running: "On now", over: "Over" },
} satisfies Messages<typeof vi>;
