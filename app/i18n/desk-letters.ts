import { catalogue } from "./catalogue";
import { deskLetters as en } from "./en/desk-letters";
import { deskLetters as vi } from "./vi/desk-letters";

export const deskLettersText = catalogue(vi, en);
