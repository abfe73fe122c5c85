import type { Messages } from "../catalogue";
import type { entryLetters as vi } from "../vi/entry-letters";

export const entryLetters = {
  submitted: {
    subject: (number, title) => `Entry ${number} received: ${title}`,
    late: "\nIt came after the deadline, within the grace period of the rules, and is marked as late.\n",
    body: (letter) => `Dear ${letter.name},

The organizers have received your entry “${letter.title}” for ${letter.competition}.

Entry number: ${letter.number}
Submission: ${letter.version}
Received at: ${letter.at}
Content fingerprint (SHA-256):
${letter.sha256}
${letter.late}
You may change it and submit again until the deadline; the last submission counts. Your entry:
${letter.link}

Kind regards.`,
  },
  withdrawn: {
    subject: (title) => `Entry withdrawn: ${title}`,
    body: (letter) => `Dear ${letter.name},

Your team leader withdrew the entry “${letter.title}” from ${letter.competition} at ${letter.at}.

Reason: ${letter.reason}

Your project and everything you wrote are still at:
${letter.link}

Kind regards.`,
  },
} satisfies Messages<typeof vi>;
