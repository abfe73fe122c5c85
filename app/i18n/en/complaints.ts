import type { Messages } from "../catalogue";
import type { complaints as vi } from "../vi/complaints";

export const complaints = {
  title: "Complaints and re-scoring",
  description: "What teams said about published results. Whoever filed reads the answer on their own results page.",
  kinds: { complaint: "Complaint", rescore: "Re-scoring" },
  states: {
    filed: "Waiting",
    accepted: "Taken up",
    refused: "Not taken up",
    answered: "Answered",
    withdrawn: "Withdrawn",
  },
  outcomes: {
    keep: "Scores stay as they are",
    add: "The new scores count too",
    replace: "The new scores replace the earlier ones",
  },
  team: {
    hint: "If you think something went wrong, your team can complain, or ask that the entry be scored once more.",
    until: (when) => `Taken until ${when}.`,
    answersUntil: (when) => `Answered by ${when} at the latest.`,
    closed: "Complaints about this round are no longer taken.",
    kind: "Your team asks for",
    complaintHelp: "Something wasn't right in the running, the screening or the counting.",
    rescoreHelp: "Other judges score the entry once more.",
    text: "What you want to say",
    textHelp: "Say what isn't right and what you base it on.",
    file: "File",
    withdraw: "Withdraw",
    waiting: "One of this kind is being looked at.",
  },
  filed: "Filed.",
  withdrawn: "Withdrawn.",
  saved: "Saved.",
  none: "Nothing has been filed",
  noneHint: "What teams file after the results are published appears here.",
  by: (who, when) => `Filed by ${who}, ${when}`,
  due: (when) => `Answer before ${when}`,
  overdue: "The time to answer is over",
  sheets: "The entry's scores in this round",
  notYet: "not submitted",
  anew: "re-scoring",
  rescorers: "Judges who score it once more",
  rescorersHelp: "Only those who haven't scored it and have no conflict with it. They get a letter.",
  noRescorers: "Nobody on the jury may score this entry. Add a judge to the round's jury first.",
  accept: "Take up",
  askAgain: "Take up and ask the judges",
  refuse: "Don't take up",
  answer: "Answer",
  answerLabel: "Answer",
  answerHelp: "The team reads it word for word.",
  outcome: "The new scores",
  outcomeHelp:
    "If scores change, the round goes back to the jury; the next publication is a new version, the old one stays readable.",
  forOrganizer: "The organizer answers.",
  answered: (when) => `Answered ${when}`,
  times: "Time for complaints and re-scoring",
  timesHelp: "Leave the first field empty to take none.",
  timesUntil: "Taken until",
  timesAnswers: "Answered by",
  setTimes: "Save the times",
  letters: {
    accepted: {
      subject: (kind) => `${kind}: yours has been taken up`,
      body: ({ name, kind, link }) =>
        `Dear ${name},\n\nYour team's “${kind}” has been taken up. You will be answered by letter and here:\n${link}\n`,
    },
    refused: {
      subject: (kind) => `${kind}: yours has not been taken up`,
      body: ({ name, kind, answer, link }) =>
        `Dear ${name},\n\nYour team's “${kind}” has not been taken up. The reason:\n\n${answer}\n\nSee:\n${link}\n`,
    },
    answered: {
      subject: (kind) => `${kind}: the organizers' answer`,
      body: ({ name, kind, answer, link }) =>
        `Dear ${name},\n\nThe organizers answer your team's “${kind}”:\n\n${answer}\n\nSee:\n${link}\n`,
    },
    rescore: {
      subject: (number) => `Please score entry ${number} once more`,
      body: ({ name, entry, link }) =>
        `Dear ${name},\n\nThe organizers ask you to score entry ${entry} for a re-scoring. The sheet is on your desk:\n${link}\n`,
    },
  },
} satisfies Messages<typeof vi>;
