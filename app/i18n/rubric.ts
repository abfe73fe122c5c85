import { catalogue } from "./catalogue";
import { rubric as en } from "./en/rubric";
import { rubric as vi } from "./vi/rubric";

export const rubricText = catalogue(vi, en);
