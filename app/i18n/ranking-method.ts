import { catalogue } from "./catalogue";
import { rankingMethod as en } from "./en/ranking-method";
import { rankingMethod as vi } from "./vi/ranking-method";

export const rankingMethodText = catalogue(vi, en);
