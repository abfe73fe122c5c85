import { catalogue } from "./catalogue";
import { mentorshipLetters as en } from "./en/mentorship-letters";
import { mentorshipLetters as vi } from "./vi/mentorship-letters";

export const mentorshipLettersText = catalogue(vi, en);
