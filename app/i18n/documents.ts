import { catalogue } from "./catalogue";
import { documents as en } from "./en/documents";
import { documents as vi } from "./vi/documents";

export const documentsText = catalogue(vi, en);
