import { dayOf, type Instant } from "~/core/instant";
import type { Db } from "~/server/db.server";
import {
  findRules,
  listCommuneProvinces,
  listProjectProvinces,
  listProvinces,
  takeTurns,
} from "./eligibility.queries.server";
import { type EligibilityFacts, type Finding, findingsOf, type Person, type Province } from "./finding";
import { countSameOrganization, identify, isNamed, listNamedElsewhere, listWins } from "./named.queries.server";
import type { EligibilityRule, RuleKind } from "./rule";
import { countsEntries } from "./rule-fields";

/** The entry as it stands now: who is on it, what it is asked and how that was answered. */
export type Candidate = {
  readonly id: string;
  readonly competitionId: string;
  readonly projectId: string;
  /** its division's key */
  readonly division: string;
  /** the first submission, whose day counts for every later version; null: today's does */
  readonly submittedAt: Instant | null;
  readonly team: readonly {
    readonly accountId: string | null;
    readonly name: string;
    readonly email: string | null;
    readonly birthYear: number | null;
    readonly role: string;
  }[];
  readonly asked: readonly string[];
  /** answers as they are read, by field key */
  readonly answers: ReadonlyMap<string, unknown>;
};

/**
 * What the competition's rules find against an entry now, at most ten queries whatever the size of the contest. With
 * `lock`, before a submission, entries are counted one submission after the other: the competition's row stays locked
 * until the transaction ends.
 */
export async function findingsOfEntry(
  db: Db,
  entry: Candidate,
  now: Instant,
  { lock = false } = {},
): Promise<readonly Finding[]> {
  const { rules, seriesId, createdAt } = await findRules(db, entry.competitionId);
  if (rules.length === 0) return [];
  if (lock && countsEntries(rules)) await takeTurns(db, entry.competitionId);
  const has = (...kinds: RuleKind["kind"][]) => rules.some(({ kind }) => kinds.includes(kind));
  const edition = has("past_winner") && seriesId ? { id: entry.competitionId, seriesId, createdAt } : undefined;
  const people = edition || has("entries_per_person", "lead_once") ? await identify(db, entry.team) : [];
  const named = has("entries_per_person", "lead_once") ? await listNamedElsewhere(db, entry, people) : [];
  const wins = edition ? await listWins(db, edition, entry.projectId, people) : [];
  const team = entry.team.map(({ name, birthYear, role }, at): Person => {
    const who = people[at];
    const own = who ? named.filter((row) => isNamed(who, row)) : [];
    return {
      name,
      birthYear,
      isLead: role === "lead",
      entries: new Set(own.map(({ entryId }) => entryId)).size,
      leads: own.filter(({ isLead }) => isLead).length,
      won: (who && wins.find((row) => isNamed(who, row))?.win) ?? null,
    };
  });
  const facts: EligibilityFacts = {
    division: entry.division,
    day: dayOf(entry.submittedAt ?? now),
    team,
    ...(await placesOf(db, rules, entry)),
    asked: new Set(entry.asked),
    answers: entry.answers,
    sameOrganization: await organizationsOf(db, rules, entry),
    projectWon: wins.find(({ projectId }) => projectId === entry.projectId)?.win ?? null,
  };
  return findingsOf(rules, facts);
}

async function placesOf(db: Db, rules: readonly EligibilityRule[], entry: Candidate) {
  const asking = rules.filter((rule) => rule.kind === "place");
  if (asking.length === 0) return { province: null, places: new Map<string, Province>(), provinceNames: new Map() };
  const provinces = await listProvinces(db);
  const own = asking.some(({ field }) => field === undefined)
    ? (await listProjectProvinces(db, [entry.projectId])).get(entry.projectId)
    : undefined;
  const answered = asking.flatMap(({ field }) => {
    const place = field === undefined ? undefined : placeIn(entry.answers.get(field));
    return field !== undefined && place ? [{ field, ...place }] : [];
  });
  const known =
    answered.length > 0
      ? await listCommuneProvinces(
          db,
          answered.map(({ commune }) => commune),
        )
      : new Map<string, Province>();
  const places = answered.flatMap(({ field, commune, validFrom }) => {
    const province = known.get(`${commune}@${validFrom}`);
    return province ? [[field, province] as const] : [];
  });
  return {
    province: own ?? null,
    places: new Map(places),
    provinceNames: new Map(provinces.map(({ code, name }) => [code, name])),
  };
}

/** The codes that the answer to a place field holds. */
export function placeIn(answer: unknown): { commune: string; validFrom: string } | undefined {
  if (answer === null || typeof answer !== "object") return undefined;
  const { commune, validFrom } = answer as { commune?: unknown; validFrom?: unknown };
  return typeof commune === "string" && typeof validFrom === "string" ? { commune, validFrom } : undefined;
}

async function organizationsOf(db: Db, rules: readonly EligibilityRule[], entry: Candidate) {
  const counts = new Map<string, number>();
  for (const rule of rules) {
    if (rule.kind !== "entries_per_organization" || counts.has(rule.field)) continue;
    const taxCode = entry.answers.get(rule.field);
    if (typeof taxCode !== "string" || taxCode === "") continue;
    counts.set(rule.field, await countSameOrganization(db, entry, rule.field, taxCode));
  }
  return counts;
}
