import type { Messages } from "../catalogue";
import type { mentoringLetters as vi } from "../vi/mentoring-letters";

export const mentoringLetters = {
  applied: {
    subject: (host) => `Your application as a mentor has arrived: ${host}`,
    body: (letter) => `Dear ${letter.name},

The mentor network of ${letter.host} has received your application. The coordinators will read it and answer by mail.

See and change your profile here:
${letter.link}

Thank you.`,
  },
  approved: {
    subject: (host) => `Welcome to the mentor network of ${host}`,
    body: (letter) => `Dear ${letter.name},

${letter.host} is glad to have you as a mentor of its network.${letter.reason ? `\n\nA note: ${letter.reason}` : ""}

Choose the cohorts you join, and how many projects you take, here:
${letter.link}

Kind regards.`,
  },
  rejected: {
    subject: (host) => `Your application as a mentor: ${host}`,
    body: (letter) => `Dear ${letter.name},

Thank you for offering to be a mentor of ${letter.host}. This time the coordinators could not approve it.

Reason: ${letter.reason}

You may change your profile and apply again here:
${letter.link}

Kind regards.`,
  },
  proposedToMentor: {
    subject: (other) => `Would you mentor ${other}?`,
    body: (letter) => `Dear ${letter.name},

In ${letter.cohort}, the coordinators propose that you mentor the project “${letter.other}”.

Read what the project needs, and accept or decline with a reason, here:
${letter.link}

Kind regards.`,
  },
  proposedToProject: {
    subject: (other) => `A mentor for your project: ${other}`,
    body: (letter) => `Dear ${letter.name},

In ${letter.cohort}, the coordinators propose ${letter.other} as the mentor of your project.

Read why, and accept or decline with a reason, here:
${letter.link}

Kind regards.`,
  },
} satisfies Messages<typeof vi>;
