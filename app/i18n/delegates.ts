import { catalogue } from "./catalogue";
import { delegates as en } from "./en/delegates";
import { delegates as vi } from "./vi/delegates";

export const delegatesText = catalogue(vi, en);
