import type { Messages } from "../catalogue";
import type { dossier as vi } from "../vi/dossier";

export const dossier = {
  project: "Project",
  division: "Division",
  field: "Field",
  place: "Place",
  website: "Website",
  needs: "Looking for",
  team: "Team",
  lead: "team leader",
  adviser: "adviser",
  bornIn: (year: number) => `born in ${year}`,
  guardianAgreed: "guardian has agreed",
  guardianMissing: "guardian has not answered yet",
  unanswered: "Not answered",
  agreed: "Agreed.",
  opensOutside: "opens elsewhere",
  blind: "Copy for a blind round: nothing that tells who the entrants are.",
  version: (version: number) => `Submission ${version}`,
} satisfies Messages<typeof vi>;
