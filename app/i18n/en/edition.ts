import type { Messages } from "~/i18n/catalogue";
import type { edition as vi } from "../vi/edition";

export const edition = {
  begin: {
    title: "Create a competition",
    description:
      "Choose where to begin. Everything can be changed afterwards; a new competition is a draft that only its organizers see until it is opened.",
    editions: "From an earlier edition",
    editionsHelp:
      "Copies the whole set-up: divisions, entry form, criteria, prizes… The dates move to a new day; entries and scores stay behind.",
    noEditions: "You haven't run a competition here yet.",
    templates: "From a template",
    templatesHelp:
      "Written after real provincial and school rules; each has divisions, dates, an entry form, who may enter, rounds and criteria.",
    templateNames: {
      provincial: "Provincial contest, two rounds",
      three_rounds: "Three rounds with a live final",
      school: "School contest",
    },
    templateAbout: {
      provincial: "Dossiers are scored, then finalists pitch; divisions for ideas and ventures.",
      three_rounds: "Preliminary round, semi-final, a final on stage; an audience's prize.",
      school: "Teams of one to three pupils, guardians agree; scoring, then a small final.",
    },
    file: "From another host's file",
    fileHelp:
      "A .json file from the set-up page of a competition on Khơi, 2 MB at most. It is shown first; nothing is made yet.",
    fileLabel: "Set-up file",
    read: "Read the file",
    empty: "From a blank page",
    emptyHelp: "Only the built-in entry form and commitment; you fill in dates, divisions and rounds.",
    use: "Use this template",
    clone: "Use again",
    start: "Begin with nothing",
    templateNamed: (name: string) => `Use the template “${name}”`,
    cloneNamed: (name: string) => `Use “${name}” again`,
    counts: (it: { rounds: number; divisions: number; questions: number }) =>
      `${it.rounds} rounds · ${it.divisions} divisions · ${it.questions} questions`,
  },
  faults: {
    title: "This file can't be read. Nothing was made.",
    not_json: "The file is no JSON, or it is damaged. Download it again from the competition's set-up page.",
    other_format: "This is no set-up of a Khơi competition.",
    other_version:
      "This file is of a version that this system doesn't know. Ask its sender for one from the same version of Khơi.",
    missing: "Choose a file first.",
    too_large: "The file is larger than 2 MB.",
    complaints: "What is wrong in the file:",
    more: (count: number) => `… and ${count} more.`,
  },
  plan: {
    title: {
      empty: "A new competition",
      template: "A new competition from a template",
      edition: "A new edition",
      file: "A new competition from a file",
    },
    back: "Begin from something else",
    from: (name: string) => `From “${name}”`,
    made: "What will be made",
    counts: {
      divisions: "Divisions",
      fields: "Fields",
      phases: "Dates",
      questions: "Questions in the entry form",
      rules: "Rules of who may enter",
      rounds: "Rounds",
      criteria: "Criteria",
      prizes: "Prizes",
      checklist: "Items on the checklist",
    },
    names: "Name and address",
    dates: "New dates",
    firstDay: "First day of taking entries",
    firstDayHelp: "Every date moves by as many days; the hours stay.",
    showDates: "Work out the dates",
    stage: "Date",
    round: "round",
    before: "In the original",
    after: "This time",
    deadlinePast: "With these dates the deadline has passed already. Choose a later day.",
    more: "Series and judges",
    joins:
      "The new edition is joined with this one in a series, so that editions and earlier winners can be looked up.",
    judges: (count: number) => (count === 1 ? "Copy the one judge" : `Copy the list of ${count} judges`),
    judgesHelp:
      "Copies name, e-mail, organization and fields. Everyone is invited again and has to accept; jury seats, conflicts and assignments stay behind.",
    submit: "Create the draft",
    created: "The draft is made. Go through it step by step.",
    odd: "To look at once it is made",
    oddities: {
      no_entries_phase: "The timeline has no phase that takes entries.",
      no_form: "There is no entry form: the built-in one will be used.",
      no_commitment: "There is no commitment: the built-in one will be used.",
      blanks_in_rules: "The rules have places marked [điền …] that only the organizer can fill.",
      dates_in_rules: (dates: string) => `The rules still name dates of the original: ${dates}.`,
      round_without_rubric: (round: string, division: string) => `${round}: ${division} has no rubric.`,
      rubric_differs: (rubric: string) => `${rubric}: its criteria don't add up to the maximum that the rules state.`,
      rule_asks_nothing: (field: string) =>
        `A rule of who may enter needs the question “${field}”, which the form hasn't.`,
      division_unknown: (question: string) => `The question “${question}” is for a division that isn't there.`,
      condition_order: (question: string) => `The question “${question}” depends on a later one.`,
      condition_unknown: (question: string) => `The question “${question}” depends on one that isn't there.`,
      condition_option: (question: string) => `The question “${question}” depends on an option that isn't there.`,
      options_missing: (question: string) => `The question “${question}” has no options.`,
      columns_missing: (question: string) => `The table “${question}” has no columns.`,
      numbering: "Entries can't be numbered like this yet: a division lacks a code, or two have the same.",
    },
  },
  steps: {
    next: (step: string) => `Next: ${step}`,
    previous: "Previous step",
    saveAndNext: "Save and go on",
    missing: "Still missing here:",
    complete: "Nothing that opening needs is missing here.",
    progress: (done: number, all: number) => `${done} of ${all} needed things are there`,
    export: "Download the set-up (.json)",
    exportHelp: "To keep, or to hand to the next host. The file holds no people, entries or scores.",
  },
  preview: {
    open: "Preview",
    title: "Preview of the public page",
    note: "A preview of what has been saved. Only organizers see it.",
    back: "Back to the set-up",
    frame: "The public page as everyone will see it",
    hide: "Hide the preview",
    show: "Show the preview",
  },
  particulars: {
    title: "Decision, hosts, contact",
    description: "The head of the rules, shown on the public page. What is left empty isn't shown.",
    officialName: "Full name as the decision gives it",
    officialNameHelp: "If it differs from the name above.",
    number: "Number of the decision",
    numberHelp: "For example 88/QĐ-BTC.",
    day: "Signed on",
    body: "Issued by",
    hosts: "Who directs, hosts and takes part in hosting",
    hostsHelp: "One organization a line.",
    contact: "Contact",
    contactHelp: "Address, telephone and e-mail of the secretariat; public.",
  },
  timeline: {
    extend: "Extend",
    extendNamed: (name: string) => `Extend “${name}”`,
    extendTitle: (name: string) => `Extend “${name}”`,
    extendHelp:
      "Moves the end to a later time. Everyone concerned gets a letter; the old end and the reason stay on the public page.",
    until: "New end",
    old: (when: string) => `Ends now: ${when}`,
    reason: "Reason for the extension",
    submit: "Extend and tell everyone",
    extended: "Extended. The letters are on their way.",
    grace: (minutes: number) =>
      `The rules accept entries ${minutes} minutes after the deadline. Change it under Basics.`,
    noGrace: "The rules accept no late entries. Change it under Basics.",
    warnings: "Worth a second look",
    warn: {
      entries_missing: (division: string) => `${division} has no phase that takes entries.`,
      entries_missing_all: "No phase takes entries yet.",
      entries_twice: (division: string) =>
        `${division} has two phases that take entries; only the first in the list counts.`,
      entries_past: (phase: string) => `“${phase}” ended before today.`,
      judging_before_entries_end: (phase: string, entries: string) => `“${phase}” begins before “${entries}” ends.`,
      round_before_entries_end: (round: string, entries: string) =>
        `The round “${round}” opens before “${entries}” ends.`,
      awards_before_final: (awards: string, phase: string) => `“${awards}” begins before “${phase}” ends.`,
      ends_on_weekend: (phase: string, day: string) => `“${phase}” ends on ${day}.`,
      gap: (days: number, before: string, after: string) =>
        `${days} days lie empty between “${before}” and “${after}”.`,
    },
    letter: {
      subject: (phase: string, competition: string) => `Extended: ${phase} – ${competition}`,
      body: (it: {
        name: string;
        phase: string;
        competition: string;
        before: string;
        after: string;
        reason: string;
        link: string;
      }) =>
        `Dear ${it.name},\n\nThe organizers of ${it.competition} have extended “${it.phase}”.\n\nIt was to end: ${it.before}.\nIt now ends: ${it.after}.\nReason: ${it.reason}\n\nAll dates: ${it.link}\n\nYours sincerely,\nThe organizers`,
    },
  },
} satisfies Messages<typeof vi>;
