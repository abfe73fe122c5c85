import { catalogue } from "./catalogue";
import { scoring as en } from "./en/scoring";
import { scoring as vi } from "./vi/scoring";

export const scoringText = catalogue(vi, en);
