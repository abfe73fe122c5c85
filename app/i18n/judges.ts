import { catalogue } from "./catalogue";
import { judges as en } from "./en/judges";
import { judges as vi } from "./vi/judges";

export const judgesText = catalogue(vi, en);
