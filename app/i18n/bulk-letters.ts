import { catalogue } from "./catalogue";
import { bulkLetters as en } from "./en/bulk-letters";
import { bulkLetters as vi } from "./vi/bulk-letters";

export const bulkLettersText = catalogue(vi, en);
