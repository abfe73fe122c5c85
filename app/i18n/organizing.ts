import { catalogue } from "./catalogue";
import { organizing as en } from "./en/organizing";
import { organizing as vi } from "./vi/organizing";

export const organizingText = catalogue(vi, en);
