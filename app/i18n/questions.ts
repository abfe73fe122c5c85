import { catalogue } from "./catalogue";
import { questions as en } from "./en/questions";
import { questions as vi } from "./vi/questions";

export const questionsText = catalogue(vi, en);
