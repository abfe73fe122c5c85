import { catalogue } from "./catalogue";
import { entryDesk as en } from "./en/entry-desk";
import { entryDesk as vi } from "./vi/entry-desk";

export const entryDeskText = catalogue(vi, en);
