import { catalogue } from "./catalogue";
import { event as en } from "./en/event";
import { event as vi } from "./vi/event";

export const eventText = catalogue(vi, en);
