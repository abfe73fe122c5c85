import { asText, type PlainDossier, type PlainFile, type PlainItem, type PlainTable, type PlainValue } from "./plain";
import { type Piece, wordDifference } from "./word-difference";

export type CellChange = {
  /** of a fixed row its label, else its number from 1 */
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
};
export type FileChange = {
  readonly how: "added" | "removed" | "replaced";
  readonly before: PlainFile | null;
  readonly after: PlainFile | null;
};
export type Change = {
  readonly key: string;
  readonly label: string;
  readonly how: "added" | "removed" | "changed";
  readonly detail:
    | { readonly kind: "words"; readonly pieces: readonly Piece[] }
    | { readonly kind: "cells"; readonly cells: readonly CellChange[] }
    | { readonly kind: "files"; readonly files: readonly FileChange[] };
};
export type ChangedGroup = { readonly key: string; readonly title: string; readonly changes: readonly Change[] };

/**
 * What changed between two versions of a dossier, group by group in the order of the later one: texts by words, tables by
 * cells, files by name and hash. What stands in only one of the two came or went as a whole. Nothing changed: no groups.
 */
export function differenceOf(before: PlainDossier, after: PlainDossier): readonly ChangedGroup[] {
  const gone = before.filter((group) => !after.some(({ key }) => key === group.key));
  return [...after, ...gone]
    .map(({ key, title }) => {
      const old = before.find((group) => group.key === key)?.items ?? [];
      const young = after.find((group) => group.key === key)?.items ?? [];
      return { key, title, changes: changesOf(old, young) };
    })
    .filter(({ changes }) => changes.length > 0);
}

function changesOf(before: readonly PlainItem[], after: readonly PlainItem[]): readonly Change[] {
  const gone = before.filter((item) => !after.some(({ key }) => key === item.key));
  return [...after, ...gone].flatMap(({ key, label }) => {
    const old = before.find((item) => item.key === key)?.value ?? null;
    const young = after.find((item) => item.key === key)?.value ?? null;
    const detail = detailOf(old, young);
    const how = old === null ? "added" : young === null ? "removed" : "changed";
    return detail ? [{ key, label, how, detail } as const] : [];
  });
}

function detailOf(before: PlainValue | null, after: PlainValue | null): Change["detail"] | undefined {
  if (isKind(before, "files") && isKind(after, "files")) {
    const files = fileChanges(before?.files ?? [], after?.files ?? []);
    return files.length > 0 ? { kind: "files", files } : undefined;
  }
  if (isKind(before, "table") && isKind(after, "table")) {
    const cells = cellChanges(before, after);
    if (cells) return cells.length > 0 ? { kind: "cells", cells } : undefined;
  }
  const pieces = wordDifference(asText(before), asText(after));
  return pieces.every(({ kind }) => kind === "same") ? undefined : { kind: "words", pieces };
}

/** Of that kind, or nothing at all. Two nothings are texts without a word. */
function isKind<Kind extends PlainValue["kind"]>(
  value: PlainValue | null,
  kind: Kind,
): value is Extract<PlainValue, { kind: Kind }> | null {
  return value === null || value.kind === kind;
}

/** undefined: the columns aren't the same any more. */
function cellChanges(before: PlainTable | null, after: PlainTable | null): CellChange[] | undefined {
  const columns = after?.columns ?? before?.columns ?? [];
  if (before && after && before.columns.join("\n") !== after.columns.join("\n")) return undefined;
  const rows = Math.max(before?.rows.length ?? 0, after?.rows.length ?? 0);
  return Array.from({ length: rows }, (_, at) => {
    const [old, young] = [before?.rows[at], after?.rows[at]];
    return columns.flatMap((column, i) => {
      const [was, is] = [old?.cells[i] ?? "", young?.cells[i] ?? ""];
      return was === is ? [] : [{ row: young?.label ?? old?.label ?? String(at + 1), column, before: was, after: is }];
    });
  }).flat();
}

/** A file stays itself by name and hash; of the others, those in the same place of the order replace each other. */
function fileChanges(before: readonly PlainFile[], after: readonly PlainFile[]): FileChange[] {
  const isIn = (file: PlainFile, others: readonly PlainFile[]) =>
    others.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256);
  const gone = before.filter((file) => !isIn(file, after));
  const come = after.filter((file) => !isIn(file, before));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
    const [old, young] = [gone[at] ?? null, come[at] ?? null];
    return { how: old && young ? "replaced" : old ? "removed" : "added", before: old, after: young };
  });
}
