/** What the secretary's list can show of an entry; answers are named "a.<key of the field>". */
export const columnKeys = [
  "number",
  "title",
  "lead",
  "email",
  "phone",
  "members",
  "division",
  "field",
  "place",
  "state",
  "late",
  "channel",
  "flags",
  "checks",
  "files",
  "due",
  "total",
  "sheets",
  "submitted",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Always there: what an entry is told apart by. */
export const fixedColumns: readonly ColumnKey[] = ["number", "title"];

/** What is there to be shown: columns of things that the competition doesn't have are left out of the usual ones. */
export type Present = { readonly hasChecklist: boolean; readonly hasFlags: boolean; readonly hasScores: boolean };

/**
 * The columns of a list, in the order of the work: those chosen, or the usual ones. Names that mean nothing here are left
 * out; `answers` are the fields of the entry form.
 */
export function columnsOf(
  chosen: readonly string[] | null,
  answers: readonly { readonly key: string }[],
  { hasChecklist, hasFlags, hasScores }: Present,
): { readonly shown: readonly ColumnKey[]; readonly answers: readonly string[] } {
  const usual: ColumnKey[] = ["lead", "division", "field", "state"];
  if (hasFlags) usual.push("flags");
  if (hasChecklist) usual.push("checks");
  if (hasScores) usual.push("total", "sheets");
  const wanted = new Set<string>([...fixedColumns, ...(chosen ?? [...usual, "submitted"])]);
  return {
    shown: columnKeys.filter((key) => wanted.has(key)),
    answers: answers.filter(({ key }) => wanted.has(`a.${key}`)).map(({ key }) => key),
  };
}
