import { catalogue } from "./catalogue";
import { delegatesDesk as en } from "./en/delegates-desk";
import { delegatesDesk as vi } from "./vi/delegates-desk";

export const delegatesDeskText = catalogue(vi, en);
