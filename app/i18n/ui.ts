import { catalogue } from "./catalogue";
import { ui as en } from "./en/ui";
import { ui as vi } from "./vi/ui";

export const uiText = catalogue(vi, en);
