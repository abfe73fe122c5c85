import type { EntryState } from "../entry/entry";

/** The secretary's two lists: who may go on, and who may not, with the reason. Source: practice of provincial secretariats. */
export const rolls = ["valid", "invalid"] as const;
export type RollKind = (typeof rolls)[number];

export type RollEntry = {
  readonly number: string | null;
  readonly title: string;
  readonly lead: string;
  readonly divisionId: string;
  readonly field: string;
  readonly state: EntryState;
  readonly reason: string | null;
};
export type RollGroup = { readonly divisionId: string; readonly entries: readonly RollEntry[] };
export type Roll = {
  readonly groups: readonly RollGroup[];
  readonly count: number;
  /** handed in and not decided yet: a list made before the end says so */
  readonly undecided: number;
};

const statesOf: Readonly<Record<RollKind, readonly EntryState[]>> = {
  valid: ["eligible"],
  invalid: ["ineligible", "disqualified"],
};
const open: readonly EntryState[] = ["submitted", "supplement_asked"];

/** The entries of one list, by division in the order given; divisions without any are left out. */
export function rollOf(entries: readonly RollEntry[], divisionIds: readonly string[], kind: RollKind): Roll {
  const listed = entries.filter(({ state }) => statesOf[kind].includes(state));
  return {
    groups: divisionIds
      .map((divisionId) => ({ divisionId, entries: listed.filter((entry) => entry.divisionId === divisionId) }))
      .filter((group) => group.entries.length > 0),
    count: listed.length,
    undecided: entries.filter(({ state }) => open.includes(state)).length,
  };
}
