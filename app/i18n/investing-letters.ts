import { catalogue } from "./catalogue";
import { investingLetters as en } from "./en/investing-letters";
import { investingLetters as vi } from "./vi/investing-letters";

export const investingLettersText = catalogue(vi, en);
