import type { Day } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { EligibilityRule, Severity } from "./rule";

/** A prize that was won in an earlier edition. */
export type Win = { readonly competition: Localized; readonly prize: Localized };

/** One of the team, with what is known of them in this competition's other entries and the series' earlier editions. */
export type Person = {
  readonly name: string;
  readonly birthYear: number | null;
  readonly isLead: boolean;
  /** other entries handed in that name this person */
  readonly entries: number;
  /** those among them that this person leads */
  readonly leads: number;
  readonly won: Win | null;
};

export type Province = { readonly code: string; readonly name: string };

/** What the rules ask about, gathered beforehand. */
export type EligibilityFacts = {
  /** the division's key */
  readonly division: string;
  /** the day of submission in Hanoi */
  readonly day: Day;
  readonly team: readonly Person[];
  /** where the project is; null: it doesn't say */
  readonly province: Province | null;
  /** keys of the questions that this entry is asked: rules about others find nothing */
  readonly asked: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, unknown>;
  /** where the answer to a place field lies, by the field's key */
  readonly places: ReadonlyMap<string, Province>;
  /** other entries handed in under the same tax code, by the field's key */
  readonly sameOrganization: ReadonlyMap<string, number>;
  readonly projectWon: Win | null;
  /** of the provinces that rules name, by code */
  readonly provinceNames: ReadonlyMap<string, string>;
};

/** What a rule found, with the numbers that its sentence tells. */
export type FindingDetail =
  | {
      readonly kind: "enterprise_age";
      readonly detail: { readonly registered: Day; readonly until: Day; readonly years: number };
    }
  | {
      readonly kind: "team_size";
      readonly detail: { readonly size: number; readonly least: number; readonly most: number };
    }
  | {
      readonly kind: "member_age";
      readonly detail: {
        /** age null: the birth year isn't told */
        readonly people: readonly { readonly name: string; readonly age: number | null }[];
        readonly least: number | null;
        readonly most: number | null;
      };
    }
  | {
      readonly kind: "place";
      /** province null: no place is told */
      readonly detail: { readonly province: string | null; readonly allowed: readonly string[] };
    }
  | {
      readonly kind: "entries_per_person";
      /** count: with this one */
      readonly detail: {
        readonly people: readonly { readonly name: string; readonly count: number }[];
        readonly most: number;
      };
    }
  | { readonly kind: "entries_per_organization"; readonly detail: { readonly count: number; readonly most: number } }
  | { readonly kind: "lead_once"; readonly detail: { readonly name: string } }
  | {
      readonly kind: "past_winner";
      /** name null: the project itself */
      readonly detail: { readonly winners: readonly (Win & { readonly name: string | null })[] };
    }
  | { readonly kind: "answer_is"; readonly detail: { readonly answered: boolean } };

export type Finding = FindingDetail & {
  readonly ruleKey: string;
  readonly severity: Severity;
  /** the organizer's own sentence */
  readonly reason: Localized | null;
  /** the question that it is about */
  readonly field: string | null;
};

/**
 * What stands against an entry, in the order of the rules; empty: nothing. A rule says nothing in other divisions, nor
 * about a question that this entry isn't asked. Source: the eligibility articles of provincial rules.
 */
export function findingsOf(rules: readonly EligibilityRule[], facts: EligibilityFacts): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.divisions && !rule.divisions.includes(facts.division)) return [];
    const field = "field" in rule ? (rule.field ?? null) : null;
    if (field !== null && !facts.asked.has(field)) return [];
    const found = findingOf(rule, facts);
    return found ? [{ ...found, ruleKey: rule.key, severity: rule.severity, reason: rule.reason ?? null, field }] : [];
  });
}

function findingOf(rule: EligibilityRule, facts: EligibilityFacts): FindingDetail | undefined {
  switch (rule.kind) {
    case "enterprise_age":
      return enterpriseAge(rule, facts);
    case "team_size":
      return teamSize(rule, facts);
    case "member_age":
      return memberAge(rule, facts);
    case "place":
      return placeOf(rule, facts);
    case "entries_per_person":
      return entriesPerPerson(rule, facts);
    case "entries_per_organization":
      return entriesPerOrganization(rule, facts);
    case "lead_once":
      return leadOnce(facts);
    case "past_winner":
      return pastWinner(facts);
    case "answer_is":
      return answerIs(rule, facts);
  }
}

type Rule<Kind extends EligibilityRule["kind"]> = Extract<EligibilityRule, { kind: Kind }>;

/**
 * The last day on which an enterprise is at most so many years old: the same day of the last year, itself included;
 * 29 February ends on the 28th where there is no such day. Source: Civil Code 2015, article 148.
 */
export function lastDayOfAge(registered: Day, years: number): Day {
  const [year = 0, month = 1, date = 1] = registered.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return [
    String(year + years).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(Math.min(date, lastDate)).padStart(2, "0"),
  ].join("-");
}

function enterpriseAge({ field, years }: Rule<"enterprise_age">, facts: EligibilityFacts): FindingDetail | undefined {
  const registered = facts.answers.get(field);
  if (typeof registered !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(registered)) return undefined;
  const until = lastDayOfAge(registered, years);
  return facts.day > until ? { kind: "enterprise_age", detail: { registered, until, years } } : undefined;
}

function teamSize({ least, most }: Rule<"team_size">, { team }: EligibilityFacts): FindingDetail | undefined {
  const size = team.length;
  return size < least || size > most ? { kind: "team_size", detail: { size, least, most } } : undefined;
}

/** Whole years in the calendar year of the submission: birthdays aren't known. A birth year that isn't told can't pass. */
function memberAge(rule: Rule<"member_age">, { team, day }: EligibilityFacts): FindingDetail | undefined {
  const { least = 0, most = Number.POSITIVE_INFINITY } = rule;
  const year = Number(day.slice(0, 4));
  const people = team
    .map(({ name, birthYear }) => ({ name, age: birthYear === null ? null : year - birthYear }))
    .filter(({ age }) => age === null || age < least || age > most);
  if (people.length === 0) return undefined;
  return { kind: "member_age", detail: { people, least: rule.least ?? null, most: rule.most ?? null } };
}

function placeOf({ provinces, field }: Rule<"place">, facts: EligibilityFacts): FindingDetail | undefined {
  const province = field === undefined ? facts.province : (facts.places.get(field) ?? null);
  if (province && provinces.includes(province.code)) return undefined;
  const allowed = provinces.map((code) => facts.provinceNames.get(code) ?? code);
  return { kind: "place", detail: { province: province?.name ?? null, allowed } };
}

function entriesPerPerson({ most }: Rule<"entries_per_person">, { team }: EligibilityFacts): FindingDetail | undefined {
  const people = team.map(({ name, entries }) => ({ name, count: entries + 1 })).filter(({ count }) => count > most);
  return people.length > 0 ? { kind: "entries_per_person", detail: { people, most } } : undefined;
}

function entriesPerOrganization(
  { field, most }: Rule<"entries_per_organization">,
  { sameOrganization }: EligibilityFacts,
): FindingDetail | undefined {
  const others = sameOrganization.get(field);
  if (others === undefined || others + 1 <= most) return undefined;
  return { kind: "entries_per_organization", detail: { count: others + 1, most } };
}

function leadOnce({ team }: EligibilityFacts): FindingDetail | undefined {
  const lead = team.find(({ isLead, leads }) => isLead && leads > 0);
  return lead && { kind: "lead_once", detail: { name: lead.name } };
}

function pastWinner({ team, projectWon }: EligibilityFacts): FindingDetail | undefined {
  const winners = [
    ...(projectWon ? [{ name: null, ...projectWon }] : []),
    ...team.flatMap(({ name, won }) => (won ? [{ name, ...won }] : [])),
  ];
  return winners.length > 0 ? { kind: "past_winner", detail: { winners } } : undefined;
}

function answerIs({ field, is }: Rule<"answer_is">, { answers }: EligibilityFacts): FindingDetail | undefined {
  const answer = answers.get(field);
  const chosen = (Array.isArray(answer) ? answer : [answer]).filter((key) => typeof key === "string" && key !== "");
  if (chosen.length === 0) return is.includes("yes") ? { kind: "answer_is", detail: { answered: false } } : undefined;
  const fits = chosen.every((key) => is.includes(key));
  return fits ? undefined : { kind: "answer_is", detail: { answered: true } };
}
