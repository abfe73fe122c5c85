import type { Messages } from "../catalogue";
import type { deskLetters as vi } from "../vi/desk-letters";

export const deskLetters = {
  eligible: {
    subject: (number, title) => `Entry eligible ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

The secretariat has checked entry ${letter.number} “${letter.title}” of ${letter.competition} and found it eligible.

The organizers will announce the next rounds. See the entry at:
${letter.link}

Kind regards.`,
  },
  accept_late: {
    subject: (number, title) => `Late entry accepted ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

Entry ${letter.number} “${letter.title}” of ${letter.competition} arrived after the deadline. The secretariat has accepted it and found it eligible.

Reason: ${letter.reason}

See the entry at:
${letter.link}

Kind regards.`,
  },
  supplement: {
    subject: (number, title) => `Please supplement entry ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

The secretariat asks you to supplement entry ${letter.number} “${letter.title}” of ${letter.competition}:

${letter.message}

Due: ${letter.due}

The lead changes the entry and submits it again at:
${letter.link}

Kind regards.`,
  },
  ineligible: {
    subject: (number, title) => `Entry not eligible ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

The secretariat has checked entry ${letter.number} “${letter.title}” of ${letter.competition}. We are sorry: it can't take part.

Reason: ${letter.reason}

If anything is unclear, please contact the organizers. The entry is still at:
${letter.link}

Kind regards.`,
  },
  disqualify: {
    subject: (number, title) => `Entry disqualified ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

The organizers have disqualified entry ${letter.number} “${letter.title}” of ${letter.competition}.

Reason: ${letter.reason}

If anything is unclear, please contact the organizers. The entry is still at:
${letter.link}

Kind regards.`,
  },
  undo: {
    subject: (number, title) => `Entry to be checked again ${number}: ${title}`,
    body: (letter) => `Dear ${letter.name},

The earlier decision about entry ${letter.number} “${letter.title}” of ${letter.competition} was undone. The entry waits to be checked again.

Reason: ${letter.reason}

See the entry at:
${letter.link}

Kind regards.`,
  },
} satisfies Messages<typeof vi>;
