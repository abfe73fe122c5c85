import { catalogue } from "./catalogue";
import { agendaDesk as en } from "./en/agenda-desk";
import { agendaDesk as vi } from "./vi/agenda-desk";

export const agendaDeskText = catalogue(vi, en);
