/** What a secretary may ask for beside the form's questions. Keys of fields hold no full stop, so they can't be meant. */
export const projectPart = "part.project";
export const teamPart = "part.team";

/** The part a change belongs to: a guardian's form is the team's. */
export function partOf(change: string): string {
  return change.startsWith("guardian.") ? teamPart : change;
}
