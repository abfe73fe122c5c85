import { catalogue } from "./catalogue";
import { judging as en } from "./en/judging";
import { judging as vi } from "./vi/judging";

export const judgingText = catalogue(vi, en);
