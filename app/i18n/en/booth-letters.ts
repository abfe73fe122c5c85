import type { Messages } from "../catalogue";
import type { boothLetters as vi } from "../vi/booth-letters";

type Facts = Parameters<(typeof vi)["offered"]["body"]>[0];

const letter = (name: string, paragraphs: readonly string[], link: string) =>
  [`Dear ${name},`, ...paragraphs, `Your application:\n${link}`, "With kind regards."].join("\n\n");

export const boothLetters = {
  submitted: {
    subject: ({ event }: Facts) => `Booth application received – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `The organizers of ${event} have received the booth application “${sign}”.`,
          "You can change it until the deadline. You will hear by letter what was decided.",
        ],
        link,
      ),
  },
  approved: {
    subject: ({ event }: Facts) => `Booth application approved – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `The booth application “${sign}” for ${event} has been approved.`,
          "Once the booths are given, you will be offered one, with a date by which to answer.",
        ],
        link,
      ),
  },
  waitlisted: {
    subject: ({ event }: Facts) => `Booth application on the waiting list – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(
        name,
        [
          `There is no suitable booth for “${sign}” at ${event} yet, so the application is on the waiting list.`,
          "When a suitable booth falls free, it is offered by priority, then in the order of applications.",
        ],
        link,
      ),
  },
  cancelled: {
    subject: ({ event }: Facts) => `Booth application cancelled – ${event}`,
    body: ({ name, sign, event, link }: Facts) =>
      letter(name, [`The booth application “${sign}” for ${event} was cancelled as you asked.`], link),
  },
  rejected: {
    subject: ({ event }: Facts) => `Your booth application – ${event}`,
    body: ({ name, sign, event, link, reason }: Facts) =>
      letter(
        name,
        [`We are sorry: the booth application “${sign}” for ${event} was not approved.`, `Reason: ${reason}`],
        link,
      ),
  },
  offered: {
    subject: ({ event, booth }: Facts) => `Booth ${booth} is offered to you – ${event}`,
    body: ({ name, sign, event, link, booth, until }: Facts) =>
      letter(
        name,
        [
          `The organizers of ${event} offer booth ${booth} to “${sign}”.`,
          `Please confirm or decline before ${until}. After that the booth goes to the next on the waiting list.`,
        ],
        link,
      ),
  },
  confirmed: {
    subject: ({ event, booth }: Facts) => `Booth ${booth} is yours – ${event}`,
    body: ({ name, sign, event, link, booth }: Facts) =>
      letter(
        name,
        [
          `“${sign}” has booth ${booth} at ${event}.`,
          "Your application leads to your exhibitor's page and its QR code, ready to print for the booth.",
        ],
        link,
      ),
  },
  expired: {
    subject: ({ event, booth }: Facts) => `The offer of booth ${booth} has expired – ${event}`,
    body: ({ name, sign, event, link, booth }: Facts) =>
      letter(
        name,
        [
          `The date for answering the offer of booth ${booth} at ${event} to “${sign}” has passed, so the booth goes to the next.`,
          "If you still wish to take part, please contact the organizers.",
        ],
        link,
      ),
  },
  released: {
    subject: ({ event, booth }: Facts) => `Booth ${booth} is taken back – ${event}`,
    body: ({ name, sign, event, link, booth, reason }: Facts) =>
      letter(
        name,
        [
          `The organizers of ${event} have taken back booth ${booth} from “${sign}”.`,
          `Reason: ${reason}`,
          "Your application is still approved.",
        ],
        link,
      ),
  },
} satisfies Messages<typeof vi>;
