import { catalogue } from "./catalogue";
import { mentorship as en } from "./en/mentorship";
import { mentorship as vi } from "./vi/mentorship";

export const mentorshipText = catalogue(vi, en);
