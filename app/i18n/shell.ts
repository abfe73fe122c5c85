import { catalogue } from "./catalogue";
import { shell as en } from "./en/shell";
import { shell as vi } from "./vi/shell";

export const shellText = catalogue(vi, en);
