/** A dossier in plain words of one language, as it is printed and compared: groups of labelled values. */
export type PlainDossier = readonly PlainGroup[];
export type PlainGroup = { readonly key: string; readonly title: string; readonly items: readonly PlainItem[] };
export type PlainItem = { readonly key: string; readonly label: string; readonly value: PlainValue | null };
export type PlainValue =
  | { readonly kind: "text"; readonly text: string }
  | PlainTable
  | { readonly kind: "files"; readonly files: readonly PlainFile[] };
export type PlainTable = {
  readonly kind: "table";
  readonly columns: readonly string[];
  /** label: of a fixed row; null: rows are numbered */
  readonly rows: readonly { readonly label: string | null; readonly cells: readonly string[] }[];
};
export type PlainFile = { readonly name: string; readonly sha256: string; readonly size: number };

/** Any value as text: what changed its kind is compared so. */
export function asText(value: PlainValue | null): string {
  if (value === null) return "";
  if (value.kind === "text") return value.text;
  if (value.kind === "files") return value.files.map(({ name }) => name).join("\n");
  return value.rows.map(({ label, cells }) => [label, ...cells].filter((part) => part !== null).join(" · ")).join("\n");
}
