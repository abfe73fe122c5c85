import { catalogue } from "./catalogue";
import { offline as en } from "./en/offline";
import { offline as vi } from "./vi/offline";

export const offlineText = catalogue(vi, en);
