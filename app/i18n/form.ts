import { catalogue } from "./catalogue";
import { form as en } from "./en/form";
import { form as vi } from "./vi/form";

export const formText = catalogue(vi, en);
