/** A pair: first the judge, then the entry. */
export type JudgeEntry = readonly [judge: string, entry: string];

/** Who may read what, how well they fit, and what must hold: the file of `npm run assign`. */
export type Instance = {
  /** how many judges read each entry */
  readonly reviewsPerEntry: number;
  /** `reviews`: this entry's own number instead */
  readonly entries: readonly { readonly id: string; readonly reviews?: number | undefined }[];
  readonly judges: readonly { readonly id: string; readonly minLoad?: number | undefined; readonly maxLoad: number }[];
  /** how well a judge fits an entry, any number; a pair that isn't named fits 0 */
  readonly affinity: readonly (readonly [judge: string, entry: string, fit: number])[];
  readonly conflicts?: readonly JudgeEntry[] | undefined;
  /** pairs that are in every answer */
  readonly kept?: readonly JudgeEntry[] | undefined;
  /** two judges never on one entry */
  readonly apart?: readonly (readonly [judge: string, judge: string])[] | undefined;
  /** 0–1: the share of the best achievable worst entry that every entry must reach; 0: no floor */
  readonly floorShare?: number | undefined;
  readonly seed?: number | undefined;
};

/** One change of an infeasible instance. All that are advised, made together, let every entry have its judges. */
export type Change =
  | { readonly change: "max_load"; readonly judge: string; readonly from: number; readonly to: number }
  | { readonly change: "min_load"; readonly judge: string; readonly from: number; readonly to: number }
  | { readonly change: "reviews"; readonly entry: string; readonly from: number; readonly to: number }
  | { readonly change: "lift_conflict"; readonly judge: string; readonly entry: string }
  | { readonly change: "release_kept"; readonly judge: string; readonly entry: string }
  | { readonly change: "let_sit_together"; readonly judges: readonly [string, string] };

/** What stands in the way: these entries need more places than these judges have for them, or the other way round. */
export type Advice = Change & {
  /** one plain English sentence */
  readonly text: string;
};

/** What a run came to, with its certificate. Totals are sums of affinities, kept pairs included. */
export type Answer = {
  /** optimal: proved; feasible: good, with its bounds; infeasible: with advice, which says so where none was found but may be */
  readonly status: "optimal" | "feasible" | "infeasible";
  /** by entry, then by judge, in the order of the instance */
  readonly assignments: readonly JudgeEntry[];
  readonly total: number;
  /** no assignment that keeps the rules and the floor has a larger total */
  readonly totalBound: number;
  /** the smallest sum of affinities over one entry's judges */
  readonly worst: number;
  /** no assignment that keeps the rules has a larger worst entry */
  readonly worstBound: number;
  /** whether judges and entries hang together, so that severities can be compared */
  readonly connected: boolean;
  readonly loads: Readonly<Record<string, number>>;
  readonly advice: readonly Advice[];
  readonly milliseconds: number;
};
