import { catalogue } from "./catalogue";
import { directory as en } from "./en/directory";
import { directory as vi } from "./vi/directory";

export const directoryText = catalogue(vi, en);
