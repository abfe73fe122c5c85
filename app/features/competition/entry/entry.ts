import { type Instant, minute, plus } from "~/core/instant";
import { err, ok, type Result } from "~/core/result";
import { partOf } from "./supplement/parts";

export const entryStates = [
  "draft",
  "submitted",
  "supplement_asked",
  "eligible",
  "ineligible",
  "withdrawn",
  "disqualified",
] as const;
export type EntryState = (typeof entryStates)[number];

/** The states of an entry that has left the contest: nobody judges or counts it any more. */
export const outStates = ["withdrawn", "disqualified"] as const satisfies readonly EntryState[];

/** Whether an entry in this state has left the contest. */
export function isOut(state: string): boolean {
  return outStates.some((out) => out === state);
}

/** A stored state as one of ours. Throws on anything else: no act of ours writes it. */
export function entryState(text: string): EntryState {
  const state = entryStates.find((known) => known === text);
  if (!state) throw new Error(`no entry is in the state "${text}"`);
  return state;
}

/** When a division takes entries. `graceMinutes` after `until` an entry is still taken, marked late. */
export type EntryWindow = {
  readonly from: Instant;
  readonly until: Instant;
  readonly graceMinutes: number;
  /** until when this one entry is taken, marked late, by a decision of the secretary */
  readonly lateUntil?: Instant | undefined;
};
export type EntriesPhase = {
  readonly kind: string;
  readonly divisionId: string | null;
  readonly from: Instant;
  readonly until: Instant;
};

/** The window of one division: its own phase of kind "entries", else the one for all; undefined where the timeline has none. */
export function windowOf(
  phases: readonly EntriesPhase[],
  divisionId: string,
  graceMinutes: number,
): EntryWindow | undefined {
  const entries = phases.filter(({ kind }) => kind === "entries");
  const phase = entries.find((own) => own.divisionId === divisionId) ?? entries.find((all) => all.divisionId === null);
  return phase && { from: phase.from, until: phase.until, graceMinutes };
}

/** The same window for an entry that may come late by decision; a permit opens nothing before the contest does. */
export function withPermit(
  window: EntryWindow | undefined,
  permit: { readonly until: Instant } | null,
): EntryWindow | undefined {
  return window && permit ? { ...window, lateUntil: permit.until } : window;
}

export type WindowState = "not_open" | "open" | "grace" | "permitted" | "closed";

/**
 * Where an instant stands in a window; the deadline's own instant is already late, the end of the grace period closed,
 * unless a permit reaches further. The permit's own instant is closed.
 */
export function windowState(window: EntryWindow | undefined, now: Instant): WindowState {
  if (!window || now < window.from) return "not_open";
  if (now < window.until) return "open";
  if (now < plus(window.until, window.graceMinutes * minute)) return "grace";
  return window.lateUntil !== undefined && now < window.lateUntil ? "permitted" : "closed";
}

/** What the secretary asked for and until when: keys of fields, or parts (see supplement/parts.ts); no keys: anything. */
export type Supplement = { readonly fieldKeys: readonly string[]; readonly dueAt: Instant };

export type EntryStanding = {
  readonly state: EntryState;
  readonly window: EntryWindow | undefined;
  /** the open request, when the state is supplement_asked */
  readonly supplement: Supplement | null;
  /** whether a round holds it already */
  readonly inJudging: boolean;
};

export type ChangeFault =
  | "entries_not_open"
  | "entries_closed"
  | "entry_not_draft"
  | "entry_withdrawn"
  | "entry_in_judging"
  | "supplement_not_asked"
  | "supplement_late";

/**
 * Whether the dossier may be changed now. A draft and a submitted entry: while entries are taken, grace included. With a
 * supplement asked: until its due instant, and only what was asked (`supplement_not_asked` for another field; `part`
 * absent asks for the dossier as a whole). Checked, withdrawn or judged entries stay as they are.
 */
export function mayChange(entry: EntryStanding, now: Instant, part?: string): Result<undefined, ChangeFault> {
  if (entry.state === "withdrawn") return err("entry_withdrawn");
  if (entry.inJudging) return err("entry_in_judging");
  if (entry.state === "supplement_asked") return maySupplement(entry.supplement, now, part);
  if (entry.state !== "draft" && entry.state !== "submitted") return err("entry_not_draft");
  const at = windowState(entry.window, now);
  if (at === "not_open") return err("entries_not_open");
  return at === "closed" ? err("entries_closed") : ok();
}

function maySupplement(asked: Supplement | null, now: Instant, part: string | undefined) {
  if (!asked) return err("supplement_not_asked");
  if (now >= asked.dueAt) return err("supplement_late");
  const isAsked = part === undefined || asked.fieldKeys.length === 0 || asked.fieldKeys.includes(partOf(part));
  return isAsked ? ok() : err("supplement_not_asked");
}

/**
 * Whether a submission now counts as late: within the grace period, or by a permit. A supplement has its own due instant
 * and is never late.
 */
export function isLateNow(entry: EntryStanding, now: Instant): boolean {
  const at = windowState(entry.window, now);
  return entry.state !== "supplement_asked" && (at === "grace" || at === "permitted");
}

/** Before every opening, after every deadline: paper that came early waits, and is typed in whenever the secretary gets to it. */
const startOfTime = "0000-01-01T00:00:00.000Z";
const endOfTime = "9999-12-31T00:00:00.000Z";

/**
 * How an entry that came on paper or by e-mail stands to its window for the secretary who types it in: at the instant it
 * reached them, however early or late that was.
 */
export function asReceived<Entry extends EntryStanding>(entry: Entry): Entry {
  const window = entry.window && { ...entry.window, from: startOfTime };
  return { ...entry, window: withPermit(window, { until: endOfTime }) };
}

/** Any time, says the regulation: only what is already out of the contest can't be withdrawn. */
export function mayWithdraw(state: EntryState): Result<undefined, "entry_withdrawn" | "entry_not_submitted"> {
  if (state === "withdrawn") return err("entry_withdrawn");
  return state === "ineligible" || state === "disqualified" ? err("entry_not_submitted") : ok();
}

/** What the secretary finds an entry by: its title, its number, the names on its team. */
export function searchableEntry(
  title: string,
  number: string | null,
  team: readonly { readonly name: string }[],
): (string | null)[] {
  return [title, number, ...team.map(({ name }) => name)];
}

/** Characters of a reason that a person gives. */
export const longestReason = 2_000;
