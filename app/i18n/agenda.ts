import { catalogue } from "./catalogue";
import { agenda as en } from "./en/agenda";
import { agenda as vi } from "./vi/agenda";

export const agendaText = catalogue(vi, en);
