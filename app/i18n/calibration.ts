import { catalogue } from "./catalogue";
import { calibration as en } from "./en/calibration";
import { calibration as vi } from "./vi/calibration";

export const calibrationText = catalogue(vi, en);
