import { catalogue } from "./catalogue";
import { checkIn as en } from "./en/check-in";
import { checkIn as vi } from "./vi/check-in";

export const checkInText = catalogue(vi, en);
