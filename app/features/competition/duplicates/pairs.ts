import { normalizeEmail } from "~/core/email";
import { fold } from "~/core/fold";
import { nearTitles } from "./near-titles";
import { areNear, nearnessOf, titled } from "./similar";

/** An entry as the finder looks at it. */
export type Candidate = {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  /** whether it is in the competition that is looked at; two from elsewhere make no pair */
  readonly isOwn: boolean;
  readonly people: readonly {
    readonly accountId: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly name: string;
    readonly birthYear: number | null;
  }[];
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
};

export type Reason =
  | { readonly kind: "project" }
  | { readonly kind: "account" | "email" | "phone" | "person" | "file"; readonly what: string }
  | { readonly kind: "title"; readonly percent: number };

/** Two entries that may be one. first < second. */
export type Pair = {
  readonly first: string;
  readonly second: string;
  readonly reasons: readonly Reason[];
  /** 0 to 100 */
  readonly score: number;
};

/** What was found, and whether near-equal titles were too many to keep them all. */
export type FoundPairs = { readonly pairs: readonly Pair[]; readonly isCut: boolean };

/** A key that so many hold, such as a school's address, pairs each of them with the first only. */
const mostTogether = 12;

const weights = { project: 0.95, file: 0.7, account: 0.5, email: 0.5, phone: 0.45, person: 0.4 } as const;
const people: ReadonlySet<Reason["kind"]> = new Set(["account", "email", "phone", "person"]);

/**
 * Every two entries that share a project, a person (account, e-mail, phone, or name and birth year), a file's content or a
 * near-equal title, the most alike first. Entries are looked up by what they share, never compared all with all; with
 * `only`, the pairs of that entry alone.
 */
export function findPairs(candidates: readonly Candidate[], only?: string): FoundPairs {
  const own = new Set(candidates.filter(({ isOwn }) => isOwn).map(({ id }) => id));
  const reasons = new Map<string, Reason[]>();
  const put = (one: string, other: string, reason: Reason) => {
    if (one === other || !(own.has(one) || own.has(other))) return;
    if (only !== undefined && one !== only && other !== only) return;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = reasons.get(key);
    if (!known) reasons.set(key, [reason]);
    else if (!known.some(({ kind }) => kind === reason.kind)) known.push(reason);
  };
  for (const { kind, holders, what } of shared(candidates)) {
    const [first, ...others] = holders;
    for (const [at, other] of others.entries()) {
      const partners = holders.length > mostTogether ? [first] : holders.slice(0, at + 1);
      for (const partner of partners) {
        if (partner !== undefined) put(partner, other, kind === "project" ? { kind } : { kind, what });
      }
    }
  }
  const near = only === undefined ? nearTitles(candidates) : nearOne(candidates, only);
  for (const { one, other, nearness } of near.pairs) {
    put(one, other, { kind: "title", percent: Math.floor(nearness * 100) });
  }
  const pairs = [...reasons]
    .map(([key, why]) => {
      const [first = "", second = ""] = key.split(" ");
      return { first, second, reasons: why, score: scoreOf(why) };
    })
    .sort((a, b) => b.score - a.score || (a.first < b.first ? -1 : 1) || (a.second < b.second ? -1 : 1));
  return { pairs, isCut: near.isCut };
}

/** The titles near one entry's: each is compared with that one. */
function nearOne(candidates: readonly Candidate[], id: string) {
  const own = titled(candidates.find((candidate) => candidate.id === id)?.title ?? "");
  const pairs = candidates.flatMap((other) => {
    const theirs = titled(other.title);
    return other.id !== id && areNear(own, theirs)
      ? [{ one: id, other: other.id, nearness: nearnessOf(own, theirs) }]
      : [];
  });
  return { pairs, isCut: false };
}

/** Each reason counts for itself, but one person found in several ways counts once. */
export function scoreOf(reasons: readonly Reason[]): number {
  const person = Math.max(0, ...reasons.map((reason) => (people.has(reason.kind) ? weightOf(reason) : 0)));
  const others = reasons.filter(({ kind }) => !people.has(kind)).map(weightOf);
  const left = [person, ...others].reduce((rest, weight) => rest * (1 - weight), 1);
  return Math.round((1 - left) * 100);
}

function weightOf(reason: Reason): number {
  return reason.kind === "title" ? Math.max(0.2, (reason.percent - 60) / 50) : weights[reason.kind];
}

type Shared = {
  readonly kind: Exclude<Reason["kind"], "title">;
  readonly what: string;
  readonly holders: readonly string[];
};

/** What more than one entry has, with those who have it. */
function shared(candidates: readonly Candidate[]): Shared[] {
  const held = new Map<string, { kind: Shared["kind"]; what: string; holders: Set<string> }>();
  const put = (kind: Shared["kind"], key: string, what: string, id: string) => {
    const name = `${kind}:${key}`;
    const known = held.get(name) ?? { kind, what, holders: new Set<string>() };
    known.holders.add(id);
    held.set(name, known);
  };
  for (const { id, projectId, people: team, files } of candidates) {
    put("project", projectId, "", id);
    for (const { accountId, email, phone, name, birthYear } of team) {
      if (accountId) put("account", accountId, name, id);
      if (email) put("email", normalizeEmail(email), email, id);
      if (phone) put("phone", phone.replace(/\D/g, ""), phone, id);
      if (birthYear !== null && name.trim().includes(" ")) put("person", `${fold(name)} ${birthYear}`, name, id);
    }
    for (const { sha256, name } of files) put("file", sha256, name, id);
  }
  return [...held.values()]
    .filter(({ holders }) => holders.size > 1)
    .map((one) => ({ ...one, holders: [...one.holders] }));
}
