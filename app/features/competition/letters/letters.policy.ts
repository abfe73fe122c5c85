import { allow, deny, hasDuty, type Policy } from "~/core/permission";

type LettersSubject = { readonly organizationId: string; readonly competitionId: string };

const forStaff = (viewer: Parameters<typeof hasDuty>[0], subject: LettersSubject) =>
  hasDuty(viewer, ["organizer", "secretary"], subject) ? allow : deny("not_found");

/** Letters in bulk are the desk's: its organizers and secretaries write, send and stop them. */
export const lettersPolicy = {
  "letters.read": forStaff,
  "letters.send": forStaff,
} satisfies Policy<LettersSubject>;
