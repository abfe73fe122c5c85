import { catalogue } from "./catalogue";
import { accounts as en } from "./en/accounts";
import { accounts as vi } from "./vi/accounts";

export const accountsText = catalogue(vi, en);
