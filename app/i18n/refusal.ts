import { catalogue } from "./catalogue";
import { refusal as en } from "./en/refusal";
import { refusal as vi } from "./vi/refusal";

export const refusalText = catalogue(vi, en);
