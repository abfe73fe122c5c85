import { catalogue } from "./catalogue";
import { saving as en } from "./en/saving";
import { saving as vi } from "./vi/saving";

export const savingText = catalogue(vi, en);
