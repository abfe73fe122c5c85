import { catalogue } from "./catalogue";
import { dossier as en } from "./en/dossier";
import { dossier as vi } from "./vi/dossier";

export const dossierText = catalogue(vi, en);
