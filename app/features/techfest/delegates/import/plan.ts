import { fold, toneKey } from "~/core/fold";
import type { DelegateState } from "../delegate";
import type { CellIssue, PersonRow, ReadRow } from "./reading";

export type ExistingDelegate = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly workplace: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly delegationId: string | null;
  readonly state: DelegateState;
  /** registered themselves: what they wrote stands, only gaps are filled */
  readonly isOwn: boolean;
};
export type KnownKind = { readonly id: string; readonly names: readonly string[]; readonly free: number | null };
export type KnownDelegation = { readonly id: string; readonly names: readonly string[] };
export type Change = {
  readonly field: "title" | "workplace" | "email" | "phone" | "delegation";
  readonly from: string;
  readonly to: string;
};

/** What will become of a row. */
export type Fate =
  | {
      readonly is: "new";
      readonly state: "registered" | "waiting";
      readonly kindId: string;
      readonly delegation: { readonly id: string } | { readonly newName: string } | null;
    }
  | { readonly is: "same"; readonly delegateId: string }
  | {
      readonly is: "changed";
      readonly delegateId: string;
      readonly changes: readonly Change[];
      readonly delegation: { readonly id: string } | { readonly newName: string } | null;
    }
  | { readonly is: "skipped"; readonly why: "duplicate"; readonly of: number }
  | { readonly is: "skipped"; readonly why: "cancelled" | "no_person" }
  | { readonly is: "error"; readonly issues: readonly CellIssue[] };
export type PlannedRow = {
  readonly row: number;
  readonly person: PersonRow | null;
  readonly text: string;
  readonly fate: Fate;
};

export type PlanInput = {
  readonly rows: readonly ReadRow[];
  readonly existing: readonly ExistingDelegate[];
  readonly kinds: readonly KnownKind[];
  readonly delegations: readonly KnownDelegation[];
  /** for rows that name no kind, or no delegation */
  readonly defaultKindId: string;
  readonly defaultDelegationId: string | null;
  /** the cell of the kind's column in a row, for complaints */
  readonly kindCell: (row: number) => string;
};

/**
 * What importing the rows would do, row by row, and nothing else: applying carries out exactly this. A person is known
 * by the name with its tones together with the address, the number or the workplace, so that two of one name stay two
 * and a second upload of the same list adds nobody. Rows beyond a quota wait, in the order of the list. A kind that
 * isn't known is a row's mistake; a delegation that isn't known is founded.
 */
export function planImport(input: PlanInput): PlannedRow[] {
  const known = new Map<string, ExistingDelegate[]>();
  for (const one of input.existing) known.set(nameKey(one.name), [...(known.get(nameKey(one.name)) ?? []), one]);
  const seen = new Map<string, { row: number; person: PersonRow }[]>();
  const free = new Map(input.kinds.map((kind) => [kind.id, kind.free]));
  const delegationOf = delegationFinder(input);

  return input.rows.map((read): PlannedRow => {
    if (read.is === "other") {
      return { row: read.row, person: null, text: read.text, fate: { is: "skipped", why: "no_person" } };
    }
    const { row, person } = read;
    const planned = (fate: Fate): PlannedRow => ({ row, person, text: person.name, fate });
    const kind = kindOf(input, person.kind);
    const issues = kind
      ? read.issues
      : [
          ...read.issues,
          { cell: input.kindCell(row), field: "kind", key: "kind_unknown", value: person.kind } as const,
        ];
    if (issues.length > 0 || !kind) return planned({ is: "error", issues });

    const earlier = (seen.get(nameKey(person.name)) ?? []).find((one) => isSame(one.person, person));
    if (earlier) return planned({ is: "skipped", why: "duplicate", of: earlier.row });
    seen.set(nameKey(person.name), [...(seen.get(nameKey(person.name)) ?? []), { row, person }]);

    const delegation = delegationOf(person.delegation);
    const namesakes = (known.get(nameKey(person.name)) ?? []).filter((one) => isSame(one, person));
    const standing = namesakes.find(({ state }) => state !== "cancelled");
    if (standing) {
      const changes = changesOf(standing, person, delegation, input);
      return planned(
        changes.length === 0
          ? { is: "same", delegateId: standing.id }
          : { is: "changed", delegateId: standing.id, changes, delegation },
      );
    }
    if (namesakes.length > 0) return planned({ is: "skipped", why: "cancelled" });
    const left = free.get(kind.id) ?? null;
    if (left !== null) free.set(kind.id, Math.max(0, left - 1));
    const state = left === 0 ? "waiting" : "registered";
    return planned({ is: "new", state, kindId: kind.id, delegation });
  });
}

function nameKey(name: string): string {
  return toneKey(name.normalize("NFC"));
}

type Traits = Pick<PersonRow, "email" | "phone" | "workplace">;

/** Of two of one name: an address or number in common says same, two that differ say another; else the workplace decides. */
function isSame(a: Traits, b: Traits): boolean {
  if (a.email && a.email === b.email) return true;
  if (a.phone && a.phone === b.phone) return true;
  if ((a.email && b.email) || (a.phone && b.phone)) return false;
  return fold(a.workplace) === fold(b.workplace) || a.workplace === "" || b.workplace === "";
}

function kindOf({ kinds, defaultKindId }: PlanInput, name: string): KnownKind | undefined {
  if (name === "") return kinds.find(({ id }) => id === defaultKindId);
  return kinds.find(({ names }) => names.some((known) => fold(known) === fold(name)));
}

/** Finds a delegation by its name, with or without "Đoàn" before it; the first row of a new one names it. */
function delegationFinder({ delegations, defaultDelegationId }: PlanInput) {
  const bare = (name: string) =>
    fold(name)
      .replace(/^doan (?:dai bieu )?/, "")
      .replace(/^(?:tinh|thanh pho|tp) /, "");
  const founded = new Map<string, string>();
  return (name: string): { id: string } | { newName: string } | null => {
    if (name === "") return defaultDelegationId ? { id: defaultDelegationId } : null;
    const known = delegations.find(({ names }) => names.some((one) => bare(one) === bare(name)));
    if (known) return { id: known.id };
    const first = founded.get(bare(name)) ?? name;
    founded.set(bare(name), first);
    return { newName: first };
  };
}

function changesOf(
  standing: ExistingDelegate,
  person: PersonRow,
  delegation: { id: string } | { newName: string } | null,
  { delegations }: PlanInput,
): Change[] {
  const changes: Change[] = [];
  const propose = (field: Change["field"], from: string, to: string) => {
    if (to !== "" && to !== from && !(standing.isOwn && from !== "")) changes.push({ field, from, to });
  };
  propose("title", standing.title, person.title);
  propose("workplace", standing.workplace, person.workplace);
  propose("email", standing.email ?? "", person.email ?? "");
  propose("phone", standing.phone ?? "", person.phone ?? "");
  if (delegation && person.delegation !== "") {
    const nameOf = (id: string | null) => delegations.find((one) => one.id === id)?.names[0] ?? "";
    const to = "id" in delegation ? nameOf(delegation.id) : delegation.newName;
    propose("delegation", nameOf(standing.delegationId), to);
  }
  return changes;
}

export const fates = ["new", "waiting", "changed", "same", "skipped", "error"] as const;
export type FateName = (typeof fates)[number];

/** A fate's name as the preview counts it: new ones that only get a turn on the waiting list apart. */
export function fateName(fate: Fate): FateName {
  return fate.is === "new" && fate.state === "waiting" ? "waiting" : fate.is;
}

/** How many rows meet each fate. */
export function countFates(plan: readonly PlannedRow[]): Record<FateName, number> {
  const counts = { new: 0, waiting: 0, changed: 0, same: 0, skipped: 0, error: 0 };
  for (const { fate } of plan) counts[fateName(fate)] += 1;
  return counts;
}
