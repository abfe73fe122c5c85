import * as z from "zod";
import type { Instant } from "~/core/instant";
import { basisSchema } from "./basis";
import { changeSchema } from "./draft-change";
import { planFromEarlier } from "./earlier-plan";

/** plan: anew, but for what was begun or pinned; replan: what stands stays, gaps are filled with as few moves as possible. */
export const runKinds = ["plan", "replan"] as const;
export type RunKind = (typeof runKinds)[number];

/** waiting → running → ready; or failed, or cancelled by whoever runs the competition. */
export const runStates = ["waiting", "running", "ready", "cancelled", "failed"] as const;
export type RunState = (typeof runStates)[number];

const idPair = z.tuple([z.string(), z.string()]);

/** What was asked of a run; pairs are entry, then judge. */
export const runRequestSchema = z.object({
  /** percent of the best achievable worst entry that every entry must reach */
  floorShare: z.number().default(90),
  /** whether judges should get about as many entries each */
  even: z.boolean().default(true),
  pinned: z.array(idPair).default([]),
  /** standing pairs that may go although they would be kept */
  released: z.array(idPair).default([]),
  /** entries that get another number of judges in this run alone */
  reviews: z.record(z.string(), z.number()).default({}),
  /** judges kept apart otherwise who may sit together in this run */
  together: z.array(idPair).default([]),
});
export type RunRequest = z.output<typeof runRequestSchema>;

const index = z.number().int().min(0);
const place = z.tuple([index, index]);
const id = z.string();

/** One advised change (engine/instance.ts), as it is stored. */
export const adviceSchema = z.discriminatedUnion("change", [
  z.object({ change: z.literal("max_load"), judge: id, from: z.number(), to: z.number() }),
  z.object({ change: z.literal("min_load"), judge: id, from: z.number(), to: z.number() }),
  z.object({ change: z.literal("reviews"), entry: id, from: z.number(), to: z.number() }),
  z.object({ change: z.literal("lift_conflict"), judge: id, entry: id }),
  z.object({ change: z.literal("release_kept"), judge: id, entry: id }),
  z.object({ change: z.literal("let_sit_together"), judges: z.tuple([id, id]) }),
]);

const planSchema = z.object({
  basis: basisSchema,
  /** entry, judge; with what was kept */
  pairs: z.array(place),
  pinned: z.array(place),
  /** optimal: proved; feasible: near its bounds; infeasible: with advice; unknown: made before certificates were kept */
  status: z.enum(["optimal", "feasible", "infeasible", "unknown"]),
  /** thousandths; null: not known */
  totalBound: z.number().nullable(),
  worstBound: z.number().nullable(),
  floorShare: z.number(),
  reviews: z.record(z.string(), z.number()),
  /** how it came about: anew; gaps filled; or some moved, because gaps couldn't be filled otherwise */
  way: z.enum(["plan", "filled", "moved"]),
  /** whether loads were evened out, as asked */
  even: z.enum(["yes", "no", "impossible"]),
  advice: z.array(adviceSchema),
  milliseconds: z.number(),
  /** what this version changed by hand, and the version an undo goes back to */
  change: changeSchema.nullable(),
  undo: z.string().nullable(),
  /** recused assignments that publishing it counted as replaced */
  replaced: z.array(z.string()),
});
export type Plan = z.output<typeof planSchema>;

/** The stored JSON of a run; plans from before versions and certificates are read too. */
export const storedPlanSchema = z.union([planSchema, planFromEarlier]);

/** A run as it is listed. */
export type RunHead = {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly seed: number;
  readonly progress: number;
  readonly error: string | null;
  /** the run whose draft this is a version of; null: the first */
  readonly baseRunId: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly publishedAt: Instant | null;
  readonly revertedAt: Instant | null;
};

/** Whether a run is still being computed. */
export function isUnderWay({ state }: Pick<RunHead, "state">): boolean {
  return state === "waiting" || state === "running";
}
