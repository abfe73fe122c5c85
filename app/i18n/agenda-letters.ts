import { catalogue } from "./catalogue";
import { agendaLetters as en } from "./en/agenda-letters";
import { agendaLetters as vi } from "./vi/agenda-letters";

export const agendaLettersText = catalogue(vi, en);
