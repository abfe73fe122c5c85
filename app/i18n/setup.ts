import { catalogue } from "./catalogue";
import { setup as en } from "./en/setup";
import { setup as vi } from "./vi/setup";

export const setupText = catalogue(vi, en);
