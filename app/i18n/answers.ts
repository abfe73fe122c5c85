import { catalogue } from "./catalogue";
import { answers as en } from "./en/answers";
import { answers as vi } from "./vi/answers";

export const answersText = catalogue(vi, en);
