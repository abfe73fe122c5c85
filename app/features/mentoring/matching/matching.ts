import type { FieldKey, Stage } from "~/features/directory/project";
import type { Language, Mode, Side, Skill, Wish } from "../mentoring";

/** What a pair is judged by, in the order in which it is told. `load` is a cost: the n-th project of a mentor costs n − 1 times its weight. */
export const terms = ["field", "skill", "stage", "language", "place", "projectWish", "mentorWish", "load"] as const;
export type Term = (typeof terms)[number];
/** The terms that a single pair earns points by. */
export type FitTerm = Exclude<Term, "load">;
/** Whole points, 0 … 100: what the term is worth when it is met in full. */
export type Weights = Readonly<Record<Term, number>>;

export const heaviest = 100;

export const usualWeights: Weights = {
  field: 25,
  skill: 40,
  stage: 10,
  language: 10,
  place: 15,
  projectWish: 20,
  mentorWish: 15,
  load: 8,
};

export type MatchPlace = { readonly commune: string; readonly province: string };

export type MatchMentor = {
  readonly id: string;
  readonly name: string;
  /** projects at one time in this cohort */
  readonly capacity: number;
  readonly fields: readonly FieldKey[];
  readonly skills: readonly Skill[];
  readonly stages: readonly Stage[];
  readonly languages: readonly Language[];
  readonly mode: Mode;
  readonly place: MatchPlace | null;
};

export type MatchNeed = {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly field: FieldKey;
  readonly stage: Stage;
  readonly skills: readonly Skill[];
  readonly languages: readonly Language[];
  readonly mode: Mode;
  readonly place: MatchPlace | null;
};

export type Pair = { readonly needId: string; readonly mentorId: string };

/** Everything a plan follows from. */
export type MatchInput = {
  readonly mentors: readonly MatchMentor[];
  readonly needs: readonly MatchNeed[];
  readonly wishes: readonly (Pair & { readonly side: Side; readonly wish: Wish })[];
  /** judge: judges this project in a round that isn't published; team: is on its team */
  readonly conflicts: readonly (Pair & { readonly kind: "judge" | "team" })[];
  /** the coordinator's hand */
  readonly hands: readonly (Pair & { readonly kind: "pin" | "forbid" })[];
  /** proposed or active mentorships: kept as they are */
  readonly standing: readonly Pair[];
  /** pairs that one side declined: not proposed again unless pinned */
  readonly declined: readonly Pair[];
};

/** Why two can't be paired, the strongest first. */
export const bars = [
  "team",
  "judge",
  "project_never",
  "mentor_never",
  "forbidden",
  "declined",
  "language",
  "meeting",
] as const;
export type Bar = (typeof bars)[number];

/** Points of a pair by term; `met` of `asked` says how much of it is there (skills, languages; otherwise hundredths). */
export type TermPoints = {
  readonly term: FitTerm;
  readonly points: number;
  readonly met: number;
  readonly asked: number;
};

/** How well two suit each other, or what forbids it. */
export type Fit = { readonly bar: Bar | null; readonly points: number; readonly terms: readonly TermPoints[] };

export type Alternative = {
  readonly mentorId: string;
  /** points that the plan would lose; below zero where a pin keeps it from gaining them */
  readonly loss: number;
  /** the mentor has no place left in this plan */
  readonly isFull: boolean;
};

export type PlannedPair = Pair & {
  readonly points: number;
  readonly terms: readonly TermPoints[];
  readonly isPinned: boolean;
  readonly isStanding: boolean;
  /** the mentor's projects in this plan, this one among them */
  readonly load: number;
  readonly alternative: Alternative | null;
};

/** A need without a mentor: how many mentors each constraint took away, and who would suit but has no place left. */
export type Unmatched = {
  readonly needId: string;
  readonly barred: Readonly<Partial<Record<Bar, number>>>;
  /** mentors who would suit and are full, the best first */
  readonly fullMentorIds: readonly string[];
  /** pinned to a mentor who has no place for it, or who is barred */
  readonly brokenPin: string | null;
};

/** Two who would both rather have each other. `points` is what they would score together. */
export type BlockingPair = Pair & { readonly points: number };

export type MatchPlan = {
  readonly pairs: readonly PlannedPair[];
  readonly unmatched: readonly Unmatched[];
  readonly blocking: readonly BlockingPair[];
  /** points of all pairs less the cost of load: what the plan makes as large as it can */
  readonly total: number;
};

export type MatchChange = { readonly needId: string; readonly from: string | null; readonly to: string | null };

/** Whose mentor differs between two plans of the same cohort. */
export function changesBetween(before: MatchPlan, after: MatchPlan): readonly MatchChange[] {
  const mentorIn = (plan: MatchPlan) => new Map(plan.pairs.map(({ needId, mentorId }) => [needId, mentorId]));
  const [was, is] = [mentorIn(before), mentorIn(after)];
  const needIds = new Set([...was.keys(), ...is.keys(), ...after.unmatched.map(({ needId }) => needId)]);
  return [...needIds]
    .map((needId) => ({ needId, from: was.get(needId) ?? null, to: is.get(needId) ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** Weights from an address or a column, leniently: what is no whole number from 0 to 100 is the usual one. */
export function readWeights(given: (term: Term) => unknown, usual: Weights = usualWeights): Weights {
  const weights: Record<Term, number> = { ...usual };
  for (const term of terms) {
    const value = given(term);
    const weight = typeof value === "string" && /^\d{1,3}$/.test(value.trim()) ? Number(value) : value;
    if (typeof weight === "number" && Number.isInteger(weight) && weight >= 0 && weight <= heaviest)
      weights[term] = weight;
  }
  return weights;
}
