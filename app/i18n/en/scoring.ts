import type { Messages } from "../catalogue";
import type { scoring as vi } from "../vi/scoring";

const clock = (minutes: number) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

export const scoring = {
  desk: {
    timeLeft: (minutes) => `about ${clock(minutes)} to go`,
    ownPace: (minutes) => `At your own pace: ${minutes} min a sheet.`,
    usualPace: (minutes) => `Reckoned at ${minutes} min a sheet; closer after your first few.`,
    order: "Sheets you began come first. Every judge starts at another entry, so that none is always scored last.",
    views: "Which sheets",
    all: "All",
    leftView: "Left",
    begun: "Begun",
    submitted: "Submitted",
    none: "No sheet is in this state.",
    extra: "Asked for on top",
    reopened: "Reopened",
    savedAt: (when) => `saved ${when}`,
    go: (title) => `Go on: ${title}`,
    begin: (title) => `Start: ${title}`,
  },

  sheet: {
    until: (when) => `Due ${when}`,
    more: "More",
    history: "History of this sheet",
    keys: "Keyboard",
    switchToDossier: "Dossier",
    switchToSheet: "Back to the sheet",
    previousOf: "Criterion before",
    slider: "Drag to choose a mark",
    noMark: "No mark yet",
    allLevels: (count) => `See all ${count} levels`,
    hideLevels: "Fold away",
    levelNow: "Level of this mark",
    keypad: "Keypad for the mark",
    closeKeypad: "Close the keypad",
    erase: "Erase one sign",
    clear: "Clear",
    comma: "Decimal point",
    stepUp: (step) => `${step} more`,
    stepDown: (step) => `${step} less`,
    confidence: "How sure you are",
    confidenceHelp: "Optional. It tells the jury which sheets to talk about; the team can't read it.",
    confidenceOf: { 1: "Unsure", 2: "Fairly sure", 3: "Sure" },
    noConfidence: "Not said",
    remarkHelp: "The team reads it once the secretaries have approved it and results are published, without your name.",
    review: "Before you submit",
    complete: "Every criterion has its mark.",
    goTo: (title) => `Go to the criterion: ${title}`,
    submitMissing: (count) => `Not submitted: ${many(count, "criterion", "criteria")} without a mark.`,
    submitWrong: "Not submitted: a mark is outside its scale or between its steps.",
    reopenedTitle: "This sheet is reopened",
    reopenedHelp: (total) => `The ${total} points you submitted count until you submit again.`,
  },

  done: {
    title: (total) => `Sheet submitted: ${total} points`,
    when: (when) => `Submitted ${when}. This is what counts.`,
    next: (title) => `Score next: ${title}`,
    left: (count) => `${many(count, "sheet")} left in this round.`,
    noneLeft: "You have submitted every sheet of this round.",
    desk: "To the judging desk",
    reopen: "Reopen to change",
    reopenHelp: (until) => `It can be changed until ${until}. What you submitted counts until you submit again.`,
    closed: "This sheet can only be read now",
    unsubmitted: "It wasn't submitted, so it doesn't count.",
    changed: "Changes made after it was submitted don't count.",
    late: (when) => `What you wrote on your device arrived ${when}, after scoring had ended`,
    lateWaits: (total) => `${total} points, waiting for the jury chair to decide whether they count.`,
    lateRefused: "The jury chair decided that it doesn't count.",
    latePart: "Some criteria have no mark, so it can't count. What you wrote is kept.",
    lateHistory: "See what was written",
  },

  drift: {
    title: "A word on your own scale",
    lower: (points, recent) =>
      `Your last ${recent} sheets are about ${points} points of 100 lower than your first ones. The later entries may simply be weaker. If you find that you have become stricter, sheets you submitted can still be reopened.`,
    higher: (points, recent) =>
      `Your last ${recent} sheets are about ${points} points of 100 higher than your first ones. The later entries may simply be better. If you find that you have become more lenient, sheets you submitted can still be reopened.`,
    basis: "This compares your own sheets with each other, not with other judges.",
    dismiss: "Understood",
  },

  keys: {
    title: "Keys on the sheet",
    close: "Close",
    digits: "0–9 and the point",
    digitsDo: "type a mark",
    arrows: "↑ ↓",
    arrowsDo: "one step more or less",
    pages: "Page Up, Page Down",
    pagesDo: "one level up or down",
    enter: "Enter, Shift + Enter",
    enterDo: "next criterion, criterion before",
    submit: "Ctrl + Enter",
    submitDo: "submit the sheet",
    help: "?",
    helpDo: "open and close this list",
  },

  dossier: {
    parts: "Parts of the dossier",
    answers: "Answers",
    video: "Video",
  },

  history: {
    title: "History of a sheet",
    about: "Every change to the sheet is kept with its time, the newest on top.",
    by: (judge) => `Judge ${judge}`,
    empty: "Nothing has been saved on this sheet.",
    submitted: (total) => `Submitted: ${total} points`,
    saved: "Saved",
    total: (total) => `total ${total}`,
    mark: (title, from, to) => `${title}: ${from} → ${to}`,
    none: "none",
    remark: "Remark for the team",
    remarkGone: "The remark for the team was removed.",
    note: "Private note",
    noteGone: "The private note was removed.",
    confidence: (words) => `How sure: ${words}`,
    late: "Arrived after the round had closed",
    offline: (when) => `Written on the device ${when}, sent once there was a network`,
    typed: "Typed in from a signed paper sheet",
    savedBy: (name) => `entered by ${name}`,
    leftOut: "Older saves are kept but not listed here.",
  },

  recusal: {
    conflict: "I have a conflict of interest with this team",
    conflictHelp: "It is put on record: the entry won't be given to you again and is shown nowhere on your desk.",
    reasonHelp: "The secretaries read it.",
  },
} satisfies Messages<typeof vi>;
