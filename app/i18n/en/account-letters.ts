import type { Messages } from "../catalogue";
import type { accountLetters as vi } from "../vi/account-letters";

const foot = "Khơi · the system of the innovation year\nThis letter was sent automatically; please don't reply.";
const letter = (name: string, ...parts: string[]) => [`Dear ${name},`, ...parts, foot].join("\n\n");

export const accountLetters = {
  verify: {
    subject: "Verify your e-mail address",
    body: (name: string, link: string) =>
      letter(
        name,
        "Somebody has just signed up for Khơi with this address. To finish, open this link within 24 hours:",
        link,
        "If it wasn't you, ignore this letter; the account can't be used.",
      ),
  },
  exists: {
    subject: "You already have an account",
    body: (name: string, signIn: string, reset: string) =>
      letter(
        name,
        "Somebody has just signed up for Khơi with this address, but you already have an account. Sign in here:",
        signIn,
        "If you forgot your password, reset it here:",
        reset,
        "If it wasn't you, ignore this letter; nothing has changed.",
      ),
  },
  reset: {
    subject: "Reset your password",
    body: (name: string, link: string) =>
      letter(
        name,
        "Somebody asked to reset the password of your Khơi account. Open this link within 1 hour to choose a new one:",
        link,
        "If it wasn't you, ignore this letter; your password stays as it is.",
      ),
  },
  passwordChanged: {
    subject: "Your password was changed",
    body: (name: string, when: string, reset: string) =>
      letter(
        name,
        `The password of your Khơi account was changed at ${when}. Other devices were signed out.`,
        "If it wasn't you, reset it at once here:",
        reset,
      ),
  },
  changeEmail: {
    subject: "Confirm your new e-mail address",
    body: (name: string, link: string) =>
      letter(
        name,
        "You want to use this address for your Khơi account. To confirm, open this link within 24 hours:",
        link,
        "If it wasn't you, ignore this letter.",
      ),
  },
  emailTaken: {
    subject: "This address already has an account",
    body: (name: string) =>
      letter(
        name,
        "Somebody wanted to use this address for another Khơi account, but it already has one. Nothing has changed.",
      ),
  },
  emailChangeAsked: {
    subject: "A change of e-mail address was asked for",
    body: (name: string, email: string, reset: string) =>
      letter(
        name,
        `Somebody asked to change the address of your Khơi account to ${email}. It takes effect once confirmed from there.`,
        "If it wasn't you, reset your password at once here:",
        reset,
      ),
  },
  emailChanged: {
    subject: "Your e-mail address was changed",
    body: (name: string, email: string) =>
      letter(
        name,
        `Your Khơi account now uses the address ${email}. This one no longer signs in.`,
        "If it wasn't you, tell the organizers or an administrator at once.",
      ),
  },
  invitation: {
    judge: {
      subject: (about: string) => `Invitation to judge: ${about}`,
      ask: (about: string) => `The organizers would be honoured to have you as a judge of ${about}.`,
    },
    project_member: {
      subject: (about: string) => `Invitation to the team of ${about}`,
      ask: (about: string) => `You are named in the team of ${about} and invited to take part in the system.`,
    },
    duty: {
      subject: (about: string) => `Invitation to work for ${about}`,
      ask: (about: string) => `You are invited to take on a duty in the system for ${about}.`,
    },
    body: (name: string, ask: string, link: string, until: string) =>
      letter(
        name,
        ask,
        `To accept, open this link before ${until}. It can be used once:`,
        link,
        "If this letter reached you by mistake, ignore it.",
      ),
  },
  dutyGiven: {
    subject: (about: string) => `A new duty: ${about}`,
    body: (name: string, about: string, link: string) =>
      letter(name, `You have been given a duty in the system for ${about}. Sign in to see what waits for you:`, link),
  },
  dataRequest: {
    received: {
      subject: "We received your request about personal data",
      body: (name: string, what: string, replyDue: string, doneDue: string, link: string) =>
        letter(
          name,
          `We received your request: ${what}. We reply by ${replyDue} at the latest and carry it out by ${doneDue}.`,
          `Follow it at: ${link}`,
        ),
    },
    answered: {
      subject: "Reply to your request about personal data",
      body: (name: string, what: string, answer: string) =>
        letter(name, `About your request (${what}), our reply:`, answer),
    },
    done: {
      subject: "Your request about personal data was carried out",
      body: (name: string, what: string) => letter(name, `Your request (${what}) was carried out. Thank you.`),
    },
    refused: {
      subject: "Your request about personal data can't be carried out",
      body: (name: string, what: string, reason: string) =>
        letter(
          name,
          `We are sorry: your request (${what}) can't be carried out. The reason:`,
          reason,
          "You may complain to the authority for the protection of personal data.",
        ),
    },
  },
} satisfies Messages<typeof vi>;
