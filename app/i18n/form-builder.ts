import { catalogue } from "./catalogue";
import { formBuilder as en } from "./en/form-builder";
import { formBuilder as vi } from "./vi/form-builder";

export const formBuilderText = catalogue(vi, en);
