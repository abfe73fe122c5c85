import { catalogue } from "./catalogue";
import { admin as en } from "./en/admin";
import { admin as vi } from "./vi/admin";

export const adminText = catalogue(vi, en);
