/**
 * An instance in indexes, checked: what the solvers work on. Pairs are those that may be chosen (no conflicts, no kept
 * ones), `pairJudge[i]`, `pairEntry[i]`, `pairFit[i]` side by side, grouped by entry: those of entry e are
 * `entryStart[e]` … `entryStart[e + 1] − 1`. An entry that needs no one has none. Where all pairs would be more than two
 * million, those that nobody named (fit 0) are left out, but for the ones that the best total would take.
 */
export type Problem = {
  readonly entries: number;
  readonly judges: number;
  /** how many judges each entry still needs, its kept ones taken off */
  readonly needs: Int32Array;
  /** how many more entries each judge must and may take, the kept ones taken off */
  readonly minLoad: Int32Array;
  readonly maxLoad: Int32Array;
  readonly pairJudge: Int32Array;
  readonly pairEntry: Int32Array;
  readonly pairFit: Float64Array;
  readonly entryStart: Int32Array;
  /** the sum of the affinities of each entry's kept pairs */
  readonly keptFit: Float64Array;
  /** the judges that each entry keeps */
  readonly keptJudges: readonly (readonly number[])[];
  /** for each judge, those who never sit beside them */
  readonly apart: readonly ReadonlySet<number>[];
  readonly floorShare: number;
  readonly seed: number;
};

/** Which pairs a solver chose, by their index in the problem, with true upper bounds. */
export type Solution = {
  readonly chosen: readonly number[];
  readonly isProved: boolean;
  readonly totalBound: number;
  readonly worstBound: number;
};
