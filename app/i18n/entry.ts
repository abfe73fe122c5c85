import { catalogue } from "./catalogue";
import { entry as en } from "./en/entry";
import { entry as vi } from "./vi/entry";

export const entryText = catalogue(vi, en);
