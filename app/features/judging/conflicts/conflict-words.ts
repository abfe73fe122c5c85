import type { ConflictKind, ConflictSource } from "./conflict";

type Line = { readonly source: ConflictSource; readonly kind: ConflictKind; readonly reason: string };
type Words = {
  readonly kinds: Readonly<Record<ConflictKind, string>>;
  readonly inferred: Readonly<Record<ConflictKind, string>>;
};

/** A conflict in words: what was found with the fact both share, or what somebody wrote. */
export function conflictWords({ source, kind, reason }: Line, words: Words): string {
  if (source !== "inferred") return reason || words.kinds[kind];
  const sentence = words.inferred[kind] || words.kinds[kind];
  return reason ? `${sentence}: ${reason}` : sentence;
}
