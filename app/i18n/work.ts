import { catalogue } from "./catalogue";
import { work as en } from "./en/work";
import { work as vi } from "./vi/work";

export const workText = catalogue(vi, en);
