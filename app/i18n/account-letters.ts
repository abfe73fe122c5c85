import { catalogue } from "./catalogue";
import { accountLetters as en } from "./en/account-letters";
import { accountLetters as vi } from "./vi/account-letters";

export const accountLettersText = catalogue(vi, en);
