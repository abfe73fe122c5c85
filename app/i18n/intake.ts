import { catalogue } from "./catalogue";
import { intake as en } from "./en/intake";
import { intake as vi } from "./vi/intake";

export const intakeText = catalogue(vi, en);
