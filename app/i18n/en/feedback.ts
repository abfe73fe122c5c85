import type { Messages } from "../catalogue";
import type { feedback as vi } from "../vi/feedback";

export const feedback = {
  tab: "Comments",
  title: (round) => `Comments for the teams: ${round}`,
  description:
    "The secretary reads what judges wrote before any team does. Teams read it once the results are published and the organizers have released it.",
  none: "No comments yet",
  noneHint: "What judges write for a team in a submitted sheet appears here.",
  unread: (count) => `${count} unread`,
  allRead: "Every comment has been read.",
  changed: "Changed by the judge since it was read",
  states: { shown: "The team may read it", edited: "The team reads edited words", hidden: "Kept from the team" },
  waiting: "Unread",
  show: "Let the team read it",
  hide: "Keep it from the team",
  edit: "Edit",
  editLabel: "What the team will read",
  editHelp: "Keep the judge's meaning; leave out names and hard words.",
  saveEdit: "Save and let the team read it",
  showAll: (count) => `Let the teams read all ${count} unread comments on this page`,
  shownCount: (count) => `${count} comments may be read now.`,
  saved: "Saved.",
  release: {
    title: "Release",
    hint: "Each team gets a letter and reads what it may on its own results page.",
    standing: "Where the team stands",
    standings: { none: "Not told", band: "Only the part of the field it is in", rank: "Its place and total" },
    criteria: "Each criterion against the whole field",
    comments: "The judges' comments",
    names: "The judge's name beside a comment (where the rules allow it)",
    act: "Release to the teams",
    again: "Save changes",
    done: (count) => `Released, ${count} letters written.`,
    since: (when) => `Released ${when}.`,
    later: "It can be released once the round's results are published.",
    unread: (count) => `${count} comments are unread.`,
  },
  ratings: {
    title: "Did it help the teams",
    none: "No team has said so yet.",
    count: (count) => `${count} people said so`,
    stars: (stars) => `${stars} of 5`,
  },
  team: {
    waiting:
      "Comments and each criterion against the field appear here once the organizers release them. You will get a letter.",
    standing: "Where your team stands",
    bands: { top: "Top quarter", upper: "Upper half", lower: "Lower half", bottom: "Last quarter" },
    by: (name) => `Judge ${name}`,
    rate: "Was this feedback useful?",
    rates: { 1: "Not at all", 2: "A little", 3: "Somewhat", 4: "Useful", 5: "Very useful" },
    note: "Anything to add",
    noteHelp: "The organizers read this without your team's name.",
    send: "Send",
    thanks: "Thank you for telling us.",
  },
  letter: {
    subject: (round) => `The judges' comments: ${round}`,
    body: ({ name, round, link }) =>
      `Dear ${name},\n\nWhat the jury says about your entry in ${round} is here:\n${link}\n\nPlease tell us whether it was useful.\n`,
  },
} satisfies Messages<typeof vi>;
