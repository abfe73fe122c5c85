import { catalogue } from "./catalogue";
import { files as en } from "./en/files";
import { files as vi } from "./vi/files";

export const filesText = catalogue(vi, en);
