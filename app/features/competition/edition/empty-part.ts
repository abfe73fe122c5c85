import type { CompetitionPart } from "./competition-part";

/** A set-up with nothing in it but the settings that every competition has. */
export const emptyPart: CompetitionPart = {
  competition: {
    name: { vi: "Cuộc thi mới" },
    summary: { vi: "" },
    rules: { vi: "" },
    numberPrefix: "KN-",
    numbering: { scope: "competition" },
    graceMinutes: 0,
    adultAge: 18,
  },
  divisions: [],
  fields: [],
  phases: [],
  prizes: [],
  eligibility: [],
  checklist: [],
};
