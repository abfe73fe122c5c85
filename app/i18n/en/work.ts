import type { Messages } from "../catalogue";
import type { work as vi } from "../vi/work";

export const work = {
  title: "My work",
  description: "What waits for you, the most urgent first.",
  none: "Nothing waits for you",
  noneHint:
    "Work appears here when there is some. Meanwhile you can look at the open competitions or write about your project.",
  toCompetitions: "See the competitions",
  toProjects: "My projects",
  entries: "My entries",
  due: (left, at) => `${left} · ${at}`,
  verifyEmail: "Confirm your e-mail address",
  verifyEmailHint: "Open the link in the letter we sent. A lead has to do so before submitting an entry.",
  invitation: (about) => `You are invited: ${about}`,
  invitationHint: "Open the link in the invitation's letter to accept it.",
  finishEntry: (title) => `Finish and submit ${title}`,
  supplement: (title) => `Supplement ${title}`,
  resultsOut: (title) => `Results are out for ${title}`,
  score: (count) => (count === 1 ? "Score 1 entry" : `Score ${count} entries`),
  declareConflicts: "Declare conflicts of interest",
  dataRequests: (count) =>
    count === 1 ? "Handle 1 request about personal data" : `Handle ${count} requests about personal data`,
  dataRequestsHint: "Due by the law on personal data.",
} satisfies Messages<typeof vi>;
