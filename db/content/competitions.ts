import { firstEdition } from "./competition-first";
import { schoolContest } from "./competition-school";
import { secondEdition } from "./competition-second";
import type { CompetitionContent } from "./types";

/** Three editions: finished, in desk scoring, taking entries. */
export const competitions: readonly CompetitionContent[] = [firstEdition, secondEdition, schoolContest];
