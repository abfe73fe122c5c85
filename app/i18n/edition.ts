import { catalogue } from "./catalogue";
import { edition as en } from "./en/edition";
import { edition as vi } from "./vi/edition";

/** Editions in both languages: how one begins, its steps, its preview. */
export const editionText = catalogue(vi, en);
