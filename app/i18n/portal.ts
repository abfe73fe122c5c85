import { catalogue } from "./catalogue";
import { portal as en } from "./en/portal";
import { portal as vi } from "./vi/portal";

export const portalText = catalogue(vi, en);
