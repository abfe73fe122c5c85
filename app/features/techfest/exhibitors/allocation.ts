import * as z from "zod";
import { minCostFlow } from "~/core/flow";
import { type Fitting, misfits, type Needs, waitingOrder } from "./application";

/** Someone who is to get a booth. */
export type Applicant = Needs & {
  readonly id: string;
  /** approved ones are served before those on the waiting list */
  readonly state: "approved" | "waitlisted";
  readonly priorityClass: number;
  readonly field: string;
  /** the zone asked for, if any */
  readonly zoneId: string | null;
  /** booth ids, first wish first */
  readonly wishes: readonly string[];
  readonly submittedAt: string | null;
};

export type AllocationBooth = Fitting & {
  readonly id: string;
  readonly zoneId: string | null;
  /** the project fields that belong to its zone */
  readonly zoneFields: readonly string[];
  readonly isClosed: boolean;
  /** who has it or is offered it now: it is not given again */
  readonly heldBy: string | null;
};

/** How much each thing is worth, in points; whole numbers from 0 to 1,000. */
const weightsSchema = z.object({
  /** the first wish; each further one is worth a fifth less */
  wish: z.number().int().min(0).max(1_000),
  zone: z.number().int().min(0).max(1_000),
  field: z.number().int().min(0).max(1_000),
});
export type Weights = z.output<typeof weightsSchema>;
export const usualWeights: Weights = { wish: 100, zone: 30, field: 10 };

export type AllocationProblem = {
  readonly applicants: readonly Applicant[];
  readonly booths: readonly AllocationBooth[];
  /** places that a person has decided: applicant → booth; they stay whatever they are worth */
  readonly pinned: Readonly<Record<string, string>>;
  readonly weights: Weights;
};

const missedSchema = z.object({
  boothId: z.string(),
  because: z.enum(["closed", "size", "power", "water", "taken"]),
  /** who has it instead; null where nobody does, or where it isn't known */
  to: z.string().nullable(),
});
/** Why somebody got what they got; the catalogue says it in words. */
export const reasonSchema = z.object({
  /** wish: the rank is in `rank`; zone, field, fits: no wish; left: without a booth because of `because`; hand: placed by a person */
  kind: z.enum(["pinned", "wish", "zone", "field", "fits", "left", "hand"]),
  rank: z.number().int().optional(),
  /** of `left`: no open booth is large enough, has power, water, all of it together, or all that fit went to others */
  because: z.enum(["size", "power", "water", "needs", "full", "removed"]).optional(),
  /** of `full`: how many booths would have fitted */
  fitting: z.number().int().optional(),
  /** wishes before the one that was met, or all of them */
  missed: z.array(missedSchema).default([]),
});
export type Reason = z.output<typeof reasonSchema>;
type Missed = z.output<typeof missedSchema>;

export type Place = {
  readonly applicationId: string;
  readonly boothId: string | null;
  readonly isPinned: boolean;
  readonly reason: Reason;
};

export const summarySchema = z.object({
  applicants: z.number().int(),
  placed: z.number().int(),
  /** how many got their first, second, … wish */
  wishes: z.array(z.number().int()),
  /** points of the whole plan */
  worth: z.number().int(),
});
export type Summary = z.output<typeof summarySchema>;
export type AllocationPlan = { readonly places: readonly Place[]; readonly summary: Summary };

/**
 * Whatever answers an allocation problem. The present one is a flow; the integer programme that also keeps competitors
 * apart comes to stand behind the same type, and may take its time in a thread: callers await it outside transactions.
 */
export type Allocator = (problem: AllocationProblem) => AllocationPlan | Promise<AllocationPlan>;

/** Points of one place: wish, zone asked for, field of the zone; never less than zero. */
export function worthOf(applicant: Applicant, booth: AllocationBooth, weights: Weights): number {
  const rank = applicant.wishes.indexOf(booth.id);
  const wish = rank < 0 ? 0 : Math.max(0, Math.floor((weights.wish * (5 - rank)) / 5));
  const zone = applicant.zoneId !== null && applicant.zoneId === booth.zoneId ? weights.zone : 0;
  const field = booth.zoneFields.includes(applicant.field) ? weights.field : 0;
  return wish + zone + field;
}

/**
 * Gives booths to applicants. Pinned places stay; closed booths, booths that somebody holds, and booths too small or
 * without the power or water that is needed are never given. Among all such plans:
 * first, whoever can be served is, strictly by approved before waitlisted, then by priority class: a lower class never
 * takes the place of a higher one; then the most points, those of a higher class counting more; then earlier
 * submissions and earlier booths. Deterministic: the same problem has the same plan, whatever the order of its lists.
 *
 * Exact, as one cheapest flow. Sets of applicants that can be served together are the independent sets of a matroid, so
 * weights per class that are merely further apart than all the points together make the strict order come out.
 */
export function allocate({ applicants, booths, pinned, weights }: AllocationProblem): AllocationPlan {
  const boothById = new Map(booths.map((booth) => [booth.id, booth]));
  const kept = new Map(
    applicants.flatMap(({ id }) => {
      const boothId = pinned[id];
      return boothId !== undefined && boothById.has(boothId) ? [[id, boothId] as const] : [];
    }),
  );
  const pinnedBooths = new Set(kept.values());
  const order = (a: Applicant, b: Applicant) => levelOf(a) - levelOf(b) || waitingOrder(a, b);
  const asking = applicants.filter(({ id }) => !kept.has(id)).sort(order);
  const free = booths
    .filter(({ id, isClosed, heldBy }) => !isClosed && heldBy === null && !pinnedBooths.has(id))
    .sort((a, b) => area(a) - area(b) || (a.id < b.id ? -1 : 1));
  const given = new Map([...kept, ...match(asking, free, weights)]);
  const holders = new Map([
    ...booths.flatMap(({ id, heldBy }) => (heldBy === null ? [] : [[id, heldBy] as const])),
    ...[...given].map(([applicantId, boothId]) => [boothId, applicantId] as const),
  ]);
  const places = applicants.map((applicant): Place => {
    const boothId = given.get(applicant.id) ?? null;
    const isPinned = kept.has(applicant.id);
    const reason = reasonFor(applicant, boothId, isPinned, { booths, boothById, holders });
    return { applicationId: applicant.id, boothId, isPinned, reason };
  });
  return { places, summary: summarize(places, { applicants, boothById, weights }) };
}

const area = ({ widthCm, depthCm }: Fitting) => widthCm * depthCm;

/** 0 … 7: approved ones by class, then the waiting list by class. */
const levelOf = ({ state, priorityClass }: Applicant) => (state === "approved" ? 0 : 4) + priorityClass - 1;
const levels = 8;

/** A tie-break is below 16, so a point that counts 16 for everybody who asks outweighs all of them together. */
const tieBelow = 16;

/** The best matching, applicants and booths being in the order in which ties are broken. */
function match(asking: readonly Applicant[], free: readonly AllocationBooth[], weights: Weights): Map<string, string> {
  const [source, sink] = [asking.length + free.length, asking.length + free.length + 1];
  const fine = tieBelow * asking.length;
  const pairs = asking.flatMap((applicant, a) =>
    free.flatMap((booth, b) => {
      if (misfits(applicant, booth).length > 0) return [];
      const early = Math.floor((7 * (asking.length - a)) / asking.length);
      const small = Math.floor((7 * (free.length - b)) / free.length);
      const points = worthOf(applicant, booth, weights) * (5 - applicant.priorityClass);
      return [{ a, b, value: points * fine + early + small }];
    }),
  );
  const most = pairs.reduce((sum, { value }) => Math.max(sum, value), 0) * Math.max(1, asking.length);
  const served = (a: number) => (levels - levelOf(asking[a] as Applicant)) * (most + 1);
  const { flow } = solve({
    nodes: sink + 1,
    arcs: [
      ...pairs.map(({ a, b, value }) => ({ from: a, to: asking.length + b, capacity: 1, cost: -value })),
      ...asking.map((_, a) => ({ from: source, to: a, capacity: 1, cost: -served(a) })),
      ...free.map((_, b) => ({ from: asking.length + b, to: sink, capacity: 1, cost: 0 })),
      { from: sink, to: source, capacity: Math.min(asking.length, free.length), cost: 0 },
    ],
  });
  return new Map(
    pairs.flatMap(({ a, b }, index) => {
      const [applicant, booth] = [asking[a], free[b]];
      return flow[index] === 1 && applicant && booth ? [[applicant.id, booth.id] as const] : [];
    }),
  );
}

/** A circulation may always be all zero, so there is always an answer. */
function solve(network: Parameters<typeof minCostFlow>[0]) {
  const solved = minCostFlow(network);
  if (!solved.ok) throw new Error("allocation: a circulation without lower bounds has no answer");
  return solved.value;
}

type Around = {
  readonly booths: readonly AllocationBooth[];
  readonly boothById: ReadonlyMap<string, AllocationBooth>;
  readonly holders: ReadonlyMap<string, string>;
};

function reasonFor(applicant: Applicant, boothId: string | null, isPinned: boolean, around: Around): Reason {
  const rank = boothId === null ? -1 : applicant.wishes.indexOf(boothId);
  const before = rank < 0 ? applicant.wishes : applicant.wishes.slice(0, rank);
  const missed = before.flatMap((wish) => missedWish(applicant, wish, around));
  if (isPinned) return { kind: "pinned", missed, ...(rank < 0 ? {} : { rank: rank + 1 }) };
  if (boothId === null) return { ...whyLeft(applicant, around.booths), missed };
  if (rank >= 0) return { kind: "wish", rank: rank + 1, missed };
  const booth = around.boothById.get(boothId);
  const inZone = applicant.zoneId !== null && booth?.zoneId === applicant.zoneId;
  const inField = booth?.zoneFields.includes(applicant.field) ?? false;
  return { kind: inZone ? "zone" : inField ? "field" : "fits", missed };
}

function missedWish(applicant: Applicant, boothId: string, { boothById, holders }: Around): Missed[] {
  const booth = boothById.get(boothId);
  if (!booth) return [];
  if (booth.isClosed) return [{ boothId, because: "closed", to: null }];
  const [lacks] = misfits(applicant, booth);
  if (lacks) return [{ boothId, because: lacks, to: null }];
  return [{ boothId, because: "taken", to: holders.get(boothId) ?? null }];
}

function whyLeft(
  applicant: Applicant,
  booths: readonly AllocationBooth[],
): Pick<Reason, "kind" | "because" | "fitting"> {
  const open = booths.filter(({ isClosed }) => !isClosed);
  const lacks = open.map((booth) => misfits(applicant, booth));
  const fitting = lacks.filter(({ length }) => length === 0).length;
  if (fitting > 0 || open.length === 0) return { kind: "left", because: "full", fitting };
  const alone = (["size", "power", "water"] as const).find((misfit) => lacks.every((found) => found.includes(misfit)));
  return { kind: "left", because: alone ?? "needs" };
}

function summarize(
  places: readonly Place[],
  {
    applicants,
    boothById,
    weights,
  }: { applicants: readonly Applicant[]; boothById: ReadonlyMap<string, AllocationBooth>; weights: Weights },
): Summary {
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const ranks = places.flatMap(({ applicationId, boothId }) => {
    const rank = boothId === null ? -1 : (byId.get(applicationId)?.wishes.indexOf(boothId) ?? -1);
    return rank < 0 ? [] : [rank];
  });
  const worth = places.reduce((sum, { applicationId, boothId }) => {
    const applicant = byId.get(applicationId);
    const booth = boothId === null ? undefined : boothById.get(boothId);
    return applicant && booth ? sum + worthOf(applicant, booth, weights) : sum;
  }, 0);
  return {
    applicants: places.length,
    placed: places.filter(({ boothId }) => boothId !== null).length,
    wishes: Array.from(
      { length: Math.max(0, ...ranks) + (ranks.length > 0 ? 1 : 0) },
      (_, rank) => ranks.filter((found) => found === rank).length,
    ),
    worth,
  };
}

/** What changes from one plan to another, by applicant; those whose booth stays are left out. */
export function changes(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): readonly { readonly applicationId: string; readonly from: string | null; readonly to: string | null }[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((applicationId) => {
    const [from, to] = [before.get(applicationId) ?? null, after.get(applicationId) ?? null];
    return from === to ? [] : [{ applicationId, from, to }];
  });
}
