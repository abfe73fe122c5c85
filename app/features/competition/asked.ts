import type { FormField } from "./entry-form";

/** What is needed of a question to know whether it is asked. */
export type Conditional = Pick<FormField, "key" | "showIf" | "divisions">;

/**
 * Keys of the questions that are asked now: in this division, and only while the answers they depend on say so. A
 * question whose condition names one that isn't asked isn't asked either. Conditions that name no question, or that
 * lead round to the question itself, don't count: the question is asked. What isn't asked is neither required nor
 * handed in; its answer is kept, for it may be asked again.
 */
export function asked(
  fields: readonly Conditional[],
  answerOf: (key: string) => unknown,
  divisionKey: string | null,
): ReadonlySet<string> {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const known = new Map<string, boolean>();
  const isAsked = (field: Conditional): boolean => {
    const before = known.get(field.key);
    if (before !== undefined) return before;
    const { divisions, showIf } = field;
    const parent = showIf && !isInCircle(field, byKey) ? byKey.get(showIf.field) : undefined;
    const isHere = !divisions || divisionKey === null || divisions.includes(divisionKey);
    const says = isHere && (!parent || !showIf || (holds(answerOf(parent.key), showIf.is) && isAsked(parent)));
    known.set(field.key, says);
    return says;
  };
  return new Set(fields.filter(isAsked).map(({ key }) => key));
}

/** Whether an answer is, or of several includes, one of these keys. */
function holds(answer: unknown, keys: readonly string[]): boolean {
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return chosen.some((key) => typeof key === "string" && keys.includes(key));
}

function isInCircle(field: Conditional, byKey: ReadonlyMap<string, Conditional>): boolean {
  const passed = new Set<string>();
  for (let at = field.showIf?.field; at !== undefined && !passed.has(at); at = byKey.get(at)?.showIf?.field) {
    if (at === field.key) return true;
    passed.add(at);
  }
  return false;
}
