import { catalogue } from "./catalogue";
import { mentoringLetters as en } from "./en/mentoring-letters";
import { mentoringLetters as vi } from "./vi/mentoring-letters";

export const mentoringLetterText = catalogue(vi, en);
