import { catalogue } from "./catalogue";
import { mentoring as en } from "./en/mentoring";
import { mentoring as vi } from "./vi/mentoring";

export const mentoringText = catalogue(vi, en);
