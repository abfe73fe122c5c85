import { catalogue } from "./catalogue";
import { desk as en } from "./en/desk";
import { desk as vi } from "./vi/desk";

export const deskText = catalogue(vi, en);
