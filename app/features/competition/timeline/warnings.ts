import { between, type Day, day, dayOf, type Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { Division, Phase } from "../competition";
import { windowOf } from "../entry/entry";

/** What is odd about a timeline. None of it keeps anybody from anything: rules differ, and dates are the organizer's. */
export type TimelineWarning =
  | { readonly kind: "entries_missing_all" }
  | { readonly kind: "entries_missing" | "entries_twice"; readonly division: Localized | null }
  | { readonly kind: "entries_past"; readonly phase: Localized }
  | { readonly kind: "judging_before_entries_end"; readonly phase: Localized; readonly entries: Localized }
  | { readonly kind: "round_before_entries_end"; readonly round: Localized; readonly entries: Localized }
  | { readonly kind: "awards_before_final"; readonly awards: Localized; readonly phase: Localized }
  | { readonly kind: "ends_on_weekend"; readonly phase: Localized; readonly day: Day }
  | { readonly kind: "gap"; readonly days: number; readonly before: Localized; readonly after: Localized };

type Given = {
  readonly phases: readonly Phase[];
  readonly divisions: readonly Pick<Division, "id" | "name">[];
  readonly rounds: readonly { readonly name: Localized; readonly opensAt: Instant }[];
  readonly isDraft: boolean;
};

/** Days without any phase that are worth a word. */
const longGap = 45;

/** Everything to look at again, in the order of the year. */
export function timelineWarnings({ phases, divisions, rounds, isDraft }: Given, now: Instant): TimelineWarning[] {
  const entries = phases.filter(({ kind }) => kind === "entries");
  if (entries.length === 0) return phases.length === 0 ? [] : [{ kind: "entries_missing_all" }];
  return [
    ...divisions
      .filter(({ id }) => windowOf(phases, id, 0) === undefined)
      .map(({ name }): TimelineWarning => ({ kind: "entries_missing", division: name })),
    ...repeated(entries).map(
      (divisionId): TimelineWarning => ({
        kind: "entries_twice",
        division: divisions.find(({ id }) => id === divisionId)?.name ?? null,
      }),
    ),
    ...(isDraft ? entries.filter(({ until }) => until <= now) : []).map(
      ({ label }): TimelineWarning => ({
        kind: "entries_past",
        phase: label,
      }),
    ),
    ...entries
      .filter(({ until }) => [0, 6].includes(new Date(`${dayOf(until)}T00:00:00Z`).getUTCDay()))
      .map(({ label, until }): TimelineWarning => ({ kind: "ends_on_weekend", phase: label, day: dayOf(until) })),
    ...early(phases, ["judging", "final"], entries).map(
      ([phase, before]): TimelineWarning => ({
        kind: "judging_before_entries_end",
        phase: phase.label,
        entries: before.label,
      }),
    ),
    ...rounds.flatMap(({ name, opensAt }): TimelineWarning[] => {
      const late = entries.find(({ divisionId, until }) => divisionId === null && until > opensAt);
      return late ? [{ kind: "round_before_entries_end", round: name, entries: late.label }] : [];
    }),
    ...early(
      phases,
      ["awards"],
      phases.filter(({ kind }) => kind === "final"),
    ).map(
      ([awards, final]): TimelineWarning => ({
        kind: "awards_before_final",
        awards: awards.label,
        phase: final.label,
      }),
    ),
    ...gaps(phases),
  ];
}

/** Phases of these kinds that begin before one of the others, of the same division or of all, has ended. */
function early(phases: readonly Phase[], kinds: readonly Phase["kind"][], others: readonly Phase[]): [Phase, Phase][] {
  return phases
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((phase): [Phase, Phase][] => {
      const other = others.find(
        ({ divisionId, until }) =>
          until > phase.from && (divisionId === null || phase.divisionId === null || divisionId === phase.divisionId),
      );
      return other ? [[phase, other]] : [];
    });
}

function repeated(entries: readonly Phase[]): (string | null)[] {
  const ids = entries.map(({ divisionId }) => divisionId);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function gaps(phases: readonly Phase[]): TimelineWarning[] {
  const inOrder = [...phases].sort((a, b) => (a.from < b.from ? -1 : 1));
  let last: Phase | undefined;
  const found: TimelineWarning[] = [];
  for (const phase of inOrder) {
    const days = last ? Math.floor(between(last.until, phase.from) / day) : 0;
    if (last && days >= longGap) found.push({ kind: "gap", days, before: last.label, after: phase.label });
    if (!last || phase.until > last.until) last = phase;
  }
  return found;
}
