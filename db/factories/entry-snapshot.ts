import { type EntrySnapshot, snapshotText } from "~/features/competition/entry/snapshot";
import type { MadeCompetition } from "./competition";

/** What was submitted when nothing else is said: the project's name and the answers. */
export function plainSnapshot(
  competition: MadeCompetition,
  project: { readonly id: string; readonly name: string },
  given: Pick<EntrySnapshot, "divisionId" | "fieldId" | "answers">,
): string {
  return snapshotText({
    competitionId: competition.id,
    divisionId: given.divisionId,
    fieldId: given.fieldId,
    project: {
      id: project.id,
      name: project.name,
      pitch: "",
      summary: "",
      field: "other",
      stage: "idea",
      needs: "",
      website: null,
      place: null,
    },
    team: [],
    answers: given.answers,
    files: [],
    form: { id: competition.entryFormId, version: 1 },
    consents: [{ textId: competition.commitmentId, version: 1 }],
  });
}
