import { catalogue } from "./catalogue";
import { competition as en } from "./en/competition";
import { competition as vi } from "./vi/competition";

export const competitionText = catalogue(vi, en);
