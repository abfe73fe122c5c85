import type { Messages } from "../catalogue";
import type { agendaLetters as vi } from "../vi/agenda-letters";

export const agendaLetters = {
  noRoom: "to be announced",
  promoted: {
    subject: (title, _event) => `You have a seat: ${title}`,
    body: (letter) => `Dear ${letter.name},

A seat has come free in “${letter.title}” at ${letter.event}. You were first on the waiting list, so it is yours; there is nothing you need to do.

When: ${letter.when}
Where: ${letter.where}

If you can't come, please give the seat back for whoever waits next:
${letter.link}

Kind regards.`,
  },
  moved: {
    subject: (title, _event) => `New time or room: ${title}`,
    body: (letter) => `Dear ${letter.name},

“${letter.title}” at ${letter.event}, for which you registered, has changed. The new time and place:

When: ${letter.when}
Where: ${letter.where}

Your registration stands. See the details or cancel here:
${letter.link}

Kind regards.`,
  },
  cancelled: {
    subject: (title, _event) => `Cancelled: ${title}`,
    body: (letter) => `Dear ${letter.name},

We are sorry: “${letter.title}” (${letter.when}) at ${letter.event} has been cancelled.

The rest of the agenda is here:
${letter.link}

Kind regards.`,
  },
  resumed: {
    subject: (title, _event) => `Taking place after all: ${title}`,
    body: (letter) => `Dear ${letter.name},

“${letter.title}” at ${letter.event}, which had been cancelled, takes place after all.

When: ${letter.when}
Where: ${letter.where}

Your registration stands. See the details or cancel here:
${letter.link}

Kind regards.`,
  },
} satisfies Messages<typeof vi>;
