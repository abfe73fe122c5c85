import { keyOf, pairKey } from "./follow";
import type { Change, Instance, JudgeEntry } from "./instance";
import type { Layout } from "./lay-out";
import type { Transport } from "./transport";

/** A change, and what makes it needed: the end of a sentence. */
export type Blocked = { readonly change: Change; readonly because: string };

/**
 * Rules that contradict each other before anything is assigned: a kept pair in conflict is let go (a conflict is never
 * lifted), two kept judges who are apart stay together, and loads and reviews take in what is kept.
 */
export function contradictionsOf(instance: Instance): Blocked[] {
  const { conflicts = [], kept = [], apart = [] } = instance;
  const conflicted = new Set(kept.length > 0 ? conflicts.map(keyOf) : []);
  const released = kept.filter((pair) => conflicted.has(keyOf(pair)));
  const standing = kept.filter((pair) => !conflicted.has(keyOf(pair)));
  const readBy = countBy(standing, ([judge]) => judge);
  const readersOf = countBy(standing, ([, entry]) => entry);
  return [
    ...released.map(([judge, entry]) => ({
      change: { change: "release_kept", judge, entry } as const,
      because: "the pair is kept although it is in conflict",
    })),
    ...sittingTogether(standing, apart).map((judges) => ({
      change: { change: "let_sit_together", judges } as const,
      because: "both keep the same entry",
    })),
    ...instance.judges.flatMap(({ id, minLoad = 0, maxLoad }): Blocked[] => {
      const reads = readBy.get(id) ?? 0;
      const most = Math.max(reads, maxLoad);
      const because = `${entries(reads)} of theirs ${reads === 1 ? "is" : "are"} kept`;
      const raised = { change: { change: "max_load", judge: id, from: maxLoad, to: most }, because } as const;
      const lowered = {
        change: { change: "min_load", judge: id, from: minLoad, to: most },
        because: `they may read no more than ${most}`,
      } as const;
      return [...(most > maxLoad ? [raised] : []), ...(minLoad > most ? [lowered] : [])];
    }),
    ...instance.entries.flatMap(({ id, reviews = instance.reviewsPerEntry }): Blocked[] => {
      const readers = readersOf.get(id) ?? 0;
      if (readers <= reviews) return [];
      const change = { change: "reviews", entry: id, from: reviews, to: readers } as const;
      return [{ change, because: `${readers} of its judges are kept` }];
    }),
  ];
}

function sittingTogether(kept: readonly JudgeEntry[], apart: NonNullable<Instance["apart"]>) {
  const readBy = new Map<string, Set<string>>();
  if (apart.length > 0)
    for (const [judge, entry] of kept) readBy.set(judge, (readBy.get(judge) ?? new Set()).add(entry));
  const seen = new Set<string>();
  return apart.filter((judges) => {
    const [one, other] = judges.map((judge) => readBy.get(judge) ?? new Set<string>()) as [Set<string>, Set<string>];
    if (seen.has(pairKey(judges)) || ![...one].some((entry) => other.has(entry))) return false;
    seen.add(pairKey(judges));
    return true;
  });
}

function countBy(pairs: readonly JudgeEntry[], of: (pair: JudgeEntry) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1);
  return counts;
}

/** The changes that the escapes of a transport came to, in the words of the instance, each with what stands in the way. */
export function blockersOf(instance: Instance, { problem, entryAt, judgeAt }: Layout, transport: Transport): Blocked[] {
  const { raised, unmet, missing } = transport;
  const total = (units: Int32Array) => units.reduce((sum, unit) => sum + unit, 0);
  const crowd = crowdOf(instance, { problem, entryAt, judgeAt }, transport);
  const asked = total(unmet) === 1 ? "1 review more is" : `${total(unmet)} reviews more are`;
  const blocked: Blocked[] = [];
  missing.forEach((lacking, entry) => {
    const { id, reviews = instance.reviewsPerEntry } = instance.entries[entryAt[entry] as number] ?? { id: "" };
    if (lacking === 0) return;
    const to = Math.min(reviews, problem.judges + 1) - lacking;
    const change = { change: "reviews", entry: id, from: reviews, to } as const;
    blocked.push({ change, because: `only ${judges(to)} may read it` });
  });
  raised.forEach((more, index) => {
    const { id, maxLoad } = instance.judges[judgeAt[index] as number] ?? { id: "", maxLoad: 0 };
    if (more === 0) return;
    const change = { change: "max_load", judge: id, from: maxLoad, to: maxLoad + more } as const;
    blocked.push({ change, because: crowd });
  });
  unmet.forEach((fewer, index) => {
    const { id, minLoad = 0 } = instance.judges[judgeAt[index] as number] ?? { id: "" };
    if (fewer === 0) return;
    const to = Math.min(minLoad, problem.entries + 1) - fewer;
    const change = { change: "min_load", judge: id, from: minLoad, to } as const;
    blocked.push({ change, because: `${asked} asked of the judges than they can be given` });
  });
  return blocked;
}

/**
 * Who is short of places: the judges that could take a place off the raised ones, directly or through others. Together they
 * have fewer places than their entries need from them.
 */
function crowdOf(
  instance: Instance,
  { problem, judgeAt }: Pick<Layout, "problem" | "entryAt" | "judgeAt">,
  { raised, pairJudge, pairEntry, isChosen }: Transport,
): string {
  const more = raised.reduce((sum, unit) => sum + unit, 0);
  if (more === 0) return "";
  const ofJudge = new Map<number, number[]>();
  const openTo = new Map<number, number[]>();
  pairJudge.forEach((judge, pair) => {
    const entry = pairEntry[pair] as number;
    if (isChosen[pair] === 1) ofJudge.set(judge, [...(ofJudge.get(judge) ?? []), entry]);
    else openTo.set(entry, [...(openTo.get(entry) ?? []), judge]);
  });
  const crowd = new Set<number>();
  raised.forEach((units, judge) => {
    if (units > 0) crowd.add(judge);
  });
  const seen = new Set<number>();
  for (const judge of crowd) {
    for (const entry of ofJudge.get(judge) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      for (const other of openTo.get(entry) ?? []) crowd.add(other);
    }
  }
  const kept = problem.keptJudges.flat();
  const places = [...crowd].reduce((sum, judge) => {
    const { maxLoad } = instance.judges[judgeAt[judge] as number] ?? { maxLoad: 0 };
    return sum + Math.min(maxLoad, problem.entries);
  }, 0);
  const taken = [...crowd].reduce((sum, judge) => sum + (ofJudge.get(judge)?.length ?? 0), 0);
  const needed = taken + kept.filter((judge) => crowd.has(judge)).length;
  const who =
    crowd.size === problem.judges
      ? `all ${judges(crowd.size)} together have`
      : `${named(instance, judgeAt, crowd)} ${crowd.size === 1 ? "has" : "have"}`;
  const usual = Math.max(1, ...instance.judges.map(({ maxLoad }) => Math.min(maxLoad, problem.entries)));
  const invited = Math.ceil(more / usual);
  return `${who} ${placesFor(places)} where ${reviews(needed)} are needed of them; or invite at least ${invited} more`;
}

function named(instance: Instance, judgeAt: Int32Array, crowd: ReadonlySet<number>): string {
  const ids = [...crowd].map((judge) => instance.judges[judgeAt[judge] as number]?.id ?? "").sort();
  return ids.length <= 5 ? ids.join(", ") : `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more`;
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
const judges = (count: number) => counted(count, "judge");
const reviews = (count: number) => counted(count, "review");
const placesFor = (count: number) => counted(count, "place");
const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);

/** One plain English sentence: what to change, and what stands in the way. */
export function sentenceOf({ change, because }: Blocked): string {
  return `${request(change)}: ${because}.`;
}

function request(change: Change): string {
  switch (change.change) {
    case "max_load":
      return `Let judge ${change.judge} read up to ${entries(change.to)} instead of ${change.from}`;
    case "min_load":
      return `Ask at least ${entries(change.to)} of judge ${change.judge} instead of ${change.from}`;
    case "reviews":
      return `Have entry ${change.entry} read by ${judges(change.to)} instead of ${change.from}`;
    case "lift_conflict":
      return `Lift the conflict between judge ${change.judge} and entry ${change.entry}`;
    case "release_kept":
      return `Let go of the kept pair of judge ${change.judge} and entry ${change.entry}`;
    case "let_sit_together":
      return `Let judges ${change.judges[0]} and ${change.judges[1]} sit together`;
  }
}
