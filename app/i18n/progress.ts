import { catalogue } from "./catalogue";
import { progress as en } from "./en/progress";
import { progress as vi } from "./vi/progress";

export const progressText = catalogue(vi, en);
