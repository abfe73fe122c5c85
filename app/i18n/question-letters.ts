import { catalogue } from "./catalogue";
import { questionLetters as en } from "./en/question-letters";
import { questionLetters as vi } from "./vi/question-letters";

export const questionLettersText = catalogue(vi, en);
