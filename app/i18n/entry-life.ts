import { catalogue } from "./catalogue";
import { entryLife as en } from "./en/entry-life";
import { entryLife as vi } from "./vi/entry-life";

export const entryLifeText = catalogue(vi, en);
