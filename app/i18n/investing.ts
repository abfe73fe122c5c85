import { catalogue } from "./catalogue";
import { investing as en } from "./en/investing";
import { investing as vi } from "./vi/investing";

export const investingText = catalogue(vi, en);
