import { catalogue } from "./catalogue";
import { exhibitors as en } from "./en/exhibitors";
import { exhibitors as vi } from "./vi/exhibitors";

export const exhibitorsText = catalogue(vi, en);
