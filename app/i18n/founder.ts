import { catalogue } from "./catalogue";
import { founder as en } from "./en/founder";
import { founder as vi } from "./vi/founder";

export const founderText = catalogue(vi, en);
