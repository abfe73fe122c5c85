import type { Messages } from "~/i18n/catalogue";
import type { eligibility as vi } from "~/i18n/vi/eligibility";

type Ages = { readonly least: number | null; readonly most: number | null };

const ages = ({ least, most }: Ages) =>
  least !== null && most !== null
    ? `aged ${least} to ${most}`
    : least !== null
      ? `aged ${least} or over`
      : `aged at most ${most ?? 0}`;
const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const yearsOf = (count: number) => (count === 1 ? "1 year" : `${count} years`);

export const eligibility = {
  title: "Who may enter",
  publicHint: "These conditions are checked while you write your entry, and once more when you submit it.",
  flagged: "the secretariat looks at each case",
  divisions: (names: string) => `For the division: ${names}`,
  officials: "Organizers, secretaries and judges of the competition may not be authors or co-authors.",
  rules: {
    enterprise_age: (years: number) =>
      `Companies and cooperatives are at most ${yearsOf(years)} old on the day of submission, counted from their first registration.`,
    team_size: (least: number, most: number) =>
      least === most
        ? `A team has exactly ${people(most)}.`
        : least <= 1
          ? `A team has at most ${people(most)}.`
          : `A team has ${least} to ${most} people.`,
    member_age: (it) => `Every member is ${ages(it)}, counted by the year of submission.`,
    place: (provinces: string) => `The idea or project is carried out in ${provinces}.`,
    entries_per_person: (most: number) => `A person is named in at most ${entries(most)}.`,
    entries_per_organization: (most: number) => `An organization (by its tax code) hands in at most ${entries(most)}.`,
    lead_once: "A person leads one entry only.",
    past_winner: "Projects and authors that won a prize in an earlier edition do not enter again.",
    answer_is: (question: string, answers: string) => `“${question}” must be answered with ${answers}.`,
    answer_yes: (question: string) => `Confirmed: ${question}`,
  },
  findings: {
    enterprise_age: (it) =>
      `Registered on ${it.registered}, the enterprise could enter until ${it.until}; the rules allow at most ${yearsOf(it.years)}.`,
    team_small: (it) => `The team has ${people(it.size)}; the rules ask for at least ${it.least}.`,
    team_large: (it) => `The team has ${people(it.size)}; the rules allow at most ${it.most}.`,
    aged: ({ name, age }) => (age === null ? `${name} gives no year of birth` : `${name} is ${age}`),
    member_age: (people: string, it) => `${people}; the rules are for people ${ages(it)}.`,
    place: (province: string, allowed: string) => `The place is in ${province}; the rules accept only ${allowed}.`,
    place_missing: (allowed: string) => `No place is given; the rules accept only ${allowed}.`,
    counted: ({ name, count }) => `${name} is named in ${entries(count)}`,
    entries_per_person: (people: string, most: number) =>
      `${people}, this one included; the rules allow at most ${most}.`,
    entries_per_organization: (it) =>
      `This organization has ${entries(it.count)}, this one included; the rules allow at most ${it.most}.`,
    lead_once: (name: string) => `${name} leads another entry already; a person leads one team only.`,
    won: (it) => `${it.name} won ${it.prize} (${it.competition})`,
    thisProject: "This project",
    past_winner: (winners: string) => `${winners}; the rules take no earlier winners.`,
    answer_is: "With this answer the rules don't accept an entry.",
    answer_missing: "This must be confirmed to enter.",
  },
  entry: {
    stops: "This entry may not be submitted yet",
    flags: "The secretariat will look at this",
    flagsAbout: "You can submit all the same. The secretariat will look at these points and decide:",
  },
  desk: {
    title: "Who may enter",
    none: "The rules found nothing to look at.",
    raised: (at: string) => `Raised at ${at}`,
    rule: (sentence: string) => `By the rules: ${sentence}`,
    cleared: (name: string, at: string) => `${name} looked at it at ${at}`,
    gone: (at: string) => `Gone with the version of ${at}`,
    earlier: (note: string) => `Earlier note: ${note}`,
    note: "What was found",
    noteHelp: "For example: telephoned, the registration was reissued. The team doesn't see this note.",
    clear: "Looked at",
    done: "The result was recorded.",
  },
  setup: {
    title: "Who may enter",
    description:
      "Each condition is shown on the public page, checked while an entry is written and when it is submitted. A “stop” keeps it from being submitted; a “flag” lets it in and tells the secretariat.",
    builtIn: "Always applied",
    none: "No conditions yet: anyone may enter but organizers, secretaries and judges.",
    add: "Add a condition",
    choose: "Which condition?",
    addTitle: (kind: string) => `Add: ${kind}`,
    editTitle: (kind: string) => `Edit: ${kind}`,
    kinds: {
      enterprise_age: "Age of the enterprise",
      team_size: "Size of the team",
      member_age: "Age of members",
      place: "Place",
      entries_per_person: "Entries per person",
      entries_per_organization: "Entries per organization",
      lead_once: "One team per leader",
      past_winner: "Earlier winners",
      answer_is: "An answer in the entry",
    },
    hints: {
      enterprise_age: "At most so many years since the first registration.",
      team_size: "At least and at most how many people.",
      member_age: "Everybody within a span of ages, such as 18–35.",
      place: "Only projects in certain provinces.",
      entries_per_person: "In how many entries a person may be named.",
      entries_per_organization: "How many entries a tax code may hand in.",
      lead_once: "Nobody leads two entries.",
      past_winner: "Projects and authors that won before stay out.",
      answer_is: "For example: Vietnamese citizens only; not entered in another contest.",
    },
    needsField: {
      enterprise_age: "The entry form has no question of the kind “Date”. Add one for the first registration first.",
      place: "",
      entries_per_organization: "The entry form has no question of the kind “Tax code”. Add one first.",
      answer_is: "The entry form has no choice, multiple choice or consent. Add such a question first.",
    },
    toForm: "Open the entry form",
    needsSeries:
      "This competition belongs to no series, so earlier editions aren't known. Choose a series under Basics.",
    faults: {
      field_missing: "The question that this condition rests on is no longer in the entry form.",
      field_type: "The question that this condition rests on is now of another kind.",
      option_missing: "An option that this condition accepts is no longer offered.",
      division_missing: "A division that this condition names is gone.",
      no_series: "The competition belongs to no series, so nobody knows who won before.",
    },
    broken: "Needs mending",
    severity: "When it isn't met",
    severities: { stop: "Stop", flag: "Flag for the secretariat" },
    severityHelp: {
      stop: "It can't be submitted; the team sees why and where to mend it.",
      flag: "It can be submitted; the secretariat sees it and decides.",
    },
    years: "At most how many years",
    least: "At least",
    most: "At most",
    ageHelp: "Leave empty for no limit. Ages are counted by the year.",
    question: "By the question",
    projectPlace: "The place given in the project",
    provinces: "Provinces that are accepted",
    answers: "Answers that are accepted",
    yes: "Agreed",
    next: "Next",
    appliesTo: "Divisions",
    appliesToHelp: "None ticked: all of them.",
    reason: "The organizer's own words",
    reasonHelp: "Not required. Teams read this sentence instead of ours.",
    tryOut: "Try on the entries handed in",
    tryHint: "See how many entries handed in these conditions would stop or flag. Nothing is changed.",
    tryTitle: "What the trial found",
    tried: (all: number, stopped: number, flagged: number) =>
      `${entries(all)} handed in: ${stopped} would be stopped, ${flagged} flagged.`,
    triedNone: "No entry was handed in yet to try on.",
    rule: "Condition",
    count: "Entries",
    which: "Which",
    more: (count: number) => `and ${count} more`,
  },
} satisfies Messages<typeof vi>;
