import type { Messages } from "../catalogue";
import type { investingLetters as vi } from "../vi/investing-letters";

const foot = "Kind regards,\nKhơi · the system of the innovation year";
const because = (reason: string) => (reason ? [`Message: ${reason}`] : []);
const lines = (parts: readonly string[]) => [...parts, foot].join("\n\n");

export const investingLetters = {
  verified: {
    subject: "You are a verified investor",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([
        `Dear ${name},`,
        `${host} has verified you as an investor. You now see what projects open to investors, and can keep lists, compare and ask for introductions.`,
        ...because(reason),
        link,
      ]),
  },
  rejected: {
    subject: "About your application as an investor",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([
        `Dear ${name},`,
        `${host} could not verify your application as an investor.`,
        ...because(reason),
        `You can complete it and send it again:\n${link}`,
      ]),
  },
  suspended: {
    subject: "Your investor's rights are suspended",
    body: (name: string, host: string, reason: string, link: string) =>
      lines([`Dear ${name},`, `${host} has suspended your rights as an investor.`, ...because(reason), link]),
  },
  asked: {
    subject: (project: string) => `An investor would like to meet ${project}`,
    body: (name: string, investor: string, project: string, message: string, link: string) =>
      lines([
        `Hello ${name},`,
        `${investor} asks to be introduced to “${project}”, with this message:`,
        message,
        `Please answer here. Only if you say yes will you see each other's contacts:\n${link}`,
      ]),
  },
  accepted: {
    subject: "The team agreed to meet you",
    body: (name: string, project: string, _reason: string, link: string) =>
      lines([
        `Dear ${name},`,
        `${project ? `The team of “${project}”` : "The team"} agreed to be introduced. Both contacts are open now:\n${link}`,
      ]),
  },
  declined: {
    subject: "The team did not accept the introduction",
    body: (name: string, project: string, reason: string, link: string) =>
      lines([
        `Dear ${name},`,
        `${project ? `The team of “${project}”` : "The team"} did not accept the introduction this time.`,
        ...because(reason),
        link,
      ]),
  },
  alert: {
    subject: (search: string) => `Changes in your search “${search}”`,
    greeting: (name: string) => `Dear ${name},`,
    about: (search: string) => `Since the last look, your search “${search}” has changed as follows.`,
    fresh: (count: number) => `New projects (${count}):`,
    changed: (count: number) => `Projects with news (${count}):`,
    gone: (count: number) => `Projects no longer among the results (${count}):`,
    hidden: (count: number) => `${count} no longer shown to you`,
    more: (count: number) => `and ${count} more`,
    fields: {
      name: "name",
      pitch: "pitch",
      field: "field",
      stage: "stage",
      place: "place",
      summary: "description",
      team: "team",
      needs: "needs",
      website: "website",
      raising: "amount raised",
      revenue: "revenue",
      customers: "customers",
      founded: "founding year",
      use_of_funds: "use of funds",
      contact: "contact",
    },
    see: (link: string) => `See them all:\n${link}`,
    stop: (link: string) => `Stop letters about this search:\n${link}`,
  },
} satisfies Messages<typeof vi>;
