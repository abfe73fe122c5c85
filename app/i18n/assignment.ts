import { catalogue } from "./catalogue";
import { assignment as en } from "./en/assignment";
import { assignment as vi } from "./vi/assignment";

export const assignmentText = catalogue(vi, en);
