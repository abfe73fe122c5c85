import { catalogue } from "./catalogue";
import { ranking as en } from "./en/ranking";
import { ranking as vi } from "./vi/ranking";

export const rankingText = catalogue(vi, en);
