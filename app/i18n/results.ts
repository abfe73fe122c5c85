import { catalogue } from "./catalogue";
import { results as en } from "./en/results";
import { results as vi } from "./vi/results";

export const resultsText = catalogue(vi, en);
