import { stages } from "~/features/directory/project";
import type { Mode } from "../mentoring";
import type {
  Bar,
  Fit,
  FitTerm,
  MatchInput,
  MatchMentor,
  MatchNeed,
  MatchPlace,
  Pair,
  TermPoints,
  Weights,
} from "./matching";

/** What is said about pairs, to be asked quickly. */
export type PairFacts = {
  readonly conflict: ReadonlyMap<string, "judge" | "team">;
  readonly wish: ReadonlyMap<string, "want" | "never">;
  readonly hand: ReadonlyMap<string, "pin" | "forbid">;
  readonly declined: ReadonlySet<string>;
};

/** The key of a pair in maps: need, then mentor. */
export function pairKey({ needId, mentorId }: Pair): string {
  return `${needId} ${mentorId}`;
}

/** Lays out what an input says about pairs; being on the team is told before judging. */
export function factsOf(input: MatchInput): PairFacts {
  const team = input.conflicts.filter(({ kind }) => kind === "team");
  return {
    conflict: new Map([...input.conflicts, ...team].map((one) => [pairKey(one), one.kind])),
    wish: new Map(input.wishes.map((one) => [`${one.side} ${pairKey(one)}`, one.wish])),
    hand: new Map(input.hands.map((one) => [pairKey(one), one.kind])),
    declined: new Set(input.declined.map(pairKey)),
  };
}

/**
 * How well a mentor suits a need, in whole points by term, or what forbids the pair. A coordinator's pin outweighs a
 * missing language, a meeting that can't be and an earlier no; it never outweighs a conflict or somebody's "never".
 */
export function fitOf(need: MatchNeed, mentor: MatchMentor, weights: Weights, facts: PairFacts): Fit {
  const key = pairKey({ needId: need.id, mentorId: mentor.id });
  const bar = barOf(need, mentor, facts, key);
  if (bar) return { bar, points: 0, terms: [] };
  const terms = [
    share("field", mentor.fields.includes(need.field) ? 100 : 0),
    ofAsked("skill", need.skills, mentor.skills),
    share("stage", stageShare(need, mentor)),
    ofAsked("language", need.languages, mentor.languages),
    share("place", placeShare(need.place, mentor.place)),
    share("projectWish", facts.wish.get(`project ${key}`) === "want" ? 100 : 0),
    share("mentorWish", facts.wish.get(`mentor ${key}`) === "want" ? 100 : 0),
  ];
  return { bar: null, points: terms.reduce((sum, { points }) => sum + points, 0), terms };

  function share(term: FitTerm, met: number): TermPoints {
    return { term, points: Math.floor((weights[term] * met + 50) / 100), met, asked: 100 };
  }

  function ofAsked<Key>(term: FitTerm, asked: readonly Key[], offered: readonly Key[]): TermPoints {
    const met = asked.filter((key) => offered.includes(key)).length;
    const points = asked.length === 0 ? 0 : Math.floor((2 * weights[term] * met + asked.length) / (2 * asked.length));
    return { term, points, met, asked: asked.length };
  }
}

function barOf(need: MatchNeed, mentor: MatchMentor, facts: PairFacts, key: string): Bar | null {
  const conflict = facts.conflict.get(key);
  if (conflict) return conflict;
  if (facts.wish.get(`project ${key}`) === "never") return "project_never";
  if (facts.wish.get(`mentor ${key}`) === "never") return "mentor_never";
  const hand = facts.hand.get(key);
  if (hand === "forbid") return "forbidden";
  if (hand === "pin") return null;
  if (facts.declined.has(key)) return "declined";
  if (!need.languages.some((language) => mentor.languages.includes(language))) return "language";
  return canMeet(need, mentor) ? null : "meeting";
}

/** Online when neither insists on meeting; in person when neither insists on online and both are of one province. */
function canMeet(need: MatchNeed, mentor: MatchMentor): boolean {
  const both = (mode: Mode) => [need.mode, mentor.mode].every((own) => own === mode || own === "both");
  return both("online") || (both("in_person") && placeShare(need.place, mentor.place) > 0);
}

/** In hundredths: the same commune counts in full, the same province six tenths. */
function placeShare(one: MatchPlace | null, other: MatchPlace | null): number {
  if (!one || !other) return 0;
  if (one.commune === other.commune) return 100;
  return one.province === other.province ? 60 : 0;
}

/** In hundredths: the very stage counts in full, a neighbouring one half. */
function stageShare(need: MatchNeed, mentor: MatchMentor): number {
  if (mentor.stages.includes(need.stage)) return 100;
  const place = stages.indexOf(need.stage);
  return mentor.stages.some((stage) => Math.abs(stages.indexOf(stage) - place) === 1) ? 50 : 0;
}
