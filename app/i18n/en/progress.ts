import type { progress as vi } from "../vi/progress";

export const progress: typeof vi = {
  figures: {
    mean: "Mean",
    lean: "Against others",
    leanOf: (points: string) => `${points}%`,
    leanShared: (count: number) => `on ${count} shared ${count === 1 ? "entry" : "entries"}`,
    leanHelp:
      "“Against others”: the mean difference to the other judges on the entries they share, in percent of the highest total. Sheets of shadow judges and of judges in conflict don't count.",
    pace: "Pace",
    paceOf: (perDay: string) => `${perDay} a day`,
    paceNeeded: (perDay: string) => `needs ${perDay}`,
    seen: "Last scored",
    never: "Not yet",
    late: "Late",
    spread: "Spread",
    shadow: "shadow, doesn't count",
    conflicts: (count: number) => `${count} ${count === 1 ? "sheet" : "sheets"} in conflict, not counted`,
    remindOne: "Remind",
    remindOneOf: (name: string) => `Remind ${name}`,
    remindTicked: "Remind those ticked",
    waitingHelp: "Open a judge's name to type in a signed paper sheet.",
    export: "Download workbook",
  },
  filter: {
    label: "Show",
    all: "All",
    missing: "Sheets missing",
    outliers: "Worth a look",
    search: "Find a judge, an entry, a number…",
    none: "There is no such row.",
  },
  outliers: {
    title: "Worth a look",
    about: "These are hints, not faults. Only organizers and secretaries see them.",
    none: "No sheet and no judge stands out from the others.",
    sheet: (judge: string, entry: string, total: string, others: string) =>
      `${judge} gave ${entry} ${total} points; the median of the other sheets is ${others}.`,
    leaningUp: (judge: string, percent: string, shared: number) =>
      `${judge} gives ${percent}% more than others on average, on ${shared} shared entries.`,
    leaningDown: (judge: string, percent: string, shared: number) =>
      `${judge} gives ${percent}% less than others on average, on ${shared} shared entries.`,
    flat: (judge: string, same: number, of: number, percent: string) =>
      `${judge} gave ${same} of ${of} entries one and the same total (${percent}% of the highest).`,
    openEntry: "See the entry's sheets",
    openJudge: "See the judge",
    more: (count: number) => `${count} more; the workbook has them all.`,
  },
  workbook: {
    judges: "Judges",
    entries: "Entries",
    number: "Number",
    title: "Entry",
  },
  typed: {
    title: "Type in a paper sheet",
    about: (judge: string) =>
      `Type exactly what ${judge} wrote and signed. The sheet is marked as typed from paper, with your name and the scan.`,
    scan: "Scan of the signed sheet",
    scanHelp: "All pages, with a readable signature.",
    scanFirst: "1. Scan",
    content: "2. What the sheet says",
    signedOn: "Day of signing on the sheet",
    signedHelp: (day: string) => `Not later than ${day}.`,
    mark: (criterion: string) => `Mark: ${criterion}`,
    range: (from: string, to: string, step: string) => `From ${from} to ${to}, in steps of ${step}`,
    remark: "Remark for the team",
    reason: "Why it goes over what was there",
    reasonHelp:
      "This sheet has been written on before. What stood there stays in its history; say why the paper takes its place.",
    overwrite: "This sheet has been written on",
    begun: "The judge has begun online and not submitted.",
    submitted: "The judge has submitted online.",
    already: (name: string, when: string) => `${name} typed in a paper sheet at ${when}.`,
    submit: "Submit paper sheet",
    notice: (judge: string, total: string) => `Typed in ${judge}'s paper sheet: ${total} points.`,
    blocked: "This sheet can't be typed in",
    history: "History of the sheet",
    reload: "Reload the page",
    noteTitle: "Typed from paper",
    note: (name: string, when: string, signed: string) =>
      `Typed by ${name} at ${when}, from a sheet signed on ${signed}.`,
    signed: (day: string) => `Paper sheet signed on ${day}`,
    noteScan: "See the scan",
    badge: "Paper",
  },
};
