import { catalogue } from "./catalogue";
import { deliberation as en } from "./en/deliberation";
import { deliberation as vi } from "./vi/deliberation";

export const deliberationText = catalogue(vi, en);
