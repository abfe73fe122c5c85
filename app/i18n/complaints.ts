import { catalogue } from "./catalogue";
import { complaints as en } from "./en/complaints";
import { complaints as vi } from "./vi/complaints";

export const complaintsText = catalogue(vi, en);
