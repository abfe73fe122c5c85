import type { Messages } from "../catalogue";
import type { formVersion as vi } from "../vi/form-version";

const questions = (count: number, kind: string) => count > 0 && `${count} ${kind} question${count === 1 ? "" : "s"}`;
const told = (added: number, changed: number, removed: number) =>
  [questions(added, "new"), questions(changed, "changed"), questions(removed, "removed")].filter(Boolean).join(", ");

export const formVersion = {
  title: "Newer entry form",
  news: "The organizer has changed the entry form",
  counts: (added: number, changed: number, removed: number) =>
    `Compared with the form you fill in: ${told(added, changed, removed)}.`,
  toAnswer: (count: number) =>
    count === 1
      ? "If you take it over, one question needs an answer or another look."
      : `If you take it over, ${count} questions need an answer or another look.`,
  nothingToAnswer: "If you take it over, what you have written is enough.",
  look: "See the changes",
  about:
    "Your entry stays valid by the form it was begun with; nobody has to change. When you do, every answer is kept; those of questions that are gone stay with what was handed in. There is no way back.",
  upToDate: "This entry has the newest form.",
  version: (own: number, newest: number) => `version ${own} now, the newest is ${newest}`,
  waiting: "These would need an answer or another look",
  adopt: "Take the new form over",
  back: "Back to the entry",
  adopted: (version: number, count: number) =>
    count > 0
      ? `The entry now has version ${version}. ${count} questions need an answer or another look.`
      : `The entry now has version ${version}. Its answers are enough.`,
  letter: {
    subject: (competition: string) => `The entry form has changed – ${competition}`,
    body: (it: {
      name: string;
      title: string;
      competition: string;
      added: number;
      changed: number;
      removed: number;
      required: number;
      link: string;
    }) =>
      `Dear ${it.name},\n\nThe organizer of ${it.competition} has changed the entry form: ${told(it.added, it.changed, it.removed)}${it.required > 0 ? `; ${it.required} must be answered now` : ""}.\n\nYour entry “${it.title}” stays valid by the form it was begun with. If you like, see the changes and take the new form over; your answers are kept:\n${it.link}\n\nThe organizer`,
  },
} satisfies Messages<typeof vi>;
