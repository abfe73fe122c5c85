import { catalogue } from "./catalogue";
import { eligibility as en } from "./en/eligibility";
import { eligibility as vi } from "./vi/eligibility";

export const eligibilityText = catalogue(vi, en);
