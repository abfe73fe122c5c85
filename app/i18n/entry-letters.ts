import { catalogue } from "./catalogue";
import { entryLetters as en } from "./en/entry-letters";
import { entryLetters as vi } from "./vi/entry-letters";

export const entryLettersText = catalogue(vi, en);
