import { catalogue } from "./catalogue";
import { eventDesk as en } from "./en/event-desk";
import { eventDesk as vi } from "./vi/event-desk";

export const eventDeskText = catalogue(vi, en);
