import { catalogue } from "./catalogue";
import { activity as en } from "./en/activity";
import { activity as vi } from "./vi/activity";

export const activityText = catalogue(vi, en);
