import { catalogue } from "./catalogue";
import { feedback as en } from "./en/feedback";
import { feedback as vi } from "./vi/feedback";

export const feedbackText = catalogue(vi, en);
