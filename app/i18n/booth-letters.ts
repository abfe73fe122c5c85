import { catalogue } from "./catalogue";
import { boothLetters as en } from "./en/booth-letters";
import { boothLetters as vi } from "./vi/booth-letters";

export const boothLettersText = catalogue(vi, en);
