import { catalogue } from "./catalogue";
import { formVersion as en } from "./en/form-version";
import { formVersion as vi } from "./vi/form-version";

export const formVersionText = catalogue(vi, en);
