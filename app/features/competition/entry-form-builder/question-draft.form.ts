import type { FormField, TableColumn } from "../entry-form";
import { keyFor } from "../setup/key";
import type { FieldDraft } from "./builder";
import type { ManyForm, QuestionForm } from "./builder.form";
import { readOptions } from "./choices";
import { defaultsOf, takes } from "./settings";

type Before = {
  readonly field: FormField | undefined;
  readonly divisionCount: number;
  /** nobody has answered yet: reworded options keep their keys by their place */
  readonly byPlace: boolean;
};

/** What was typed as a question: only the settings that fit its type, options and columns with the keys they had. */
export function draftOf(typed: QuestionForm, { field, divisionCount, byPlace }: Before): FieldDraft {
  const { type, label, help, required, identifies, limit, words, least, most } = typed;
  const fits = <Value>(setting: Parameters<typeof takes>[1], value: Value | null) =>
    takes(type, setting) && value !== null ? value : undefined;
  const isFixed = typed.rows.trim() !== "";
  const values: Partial<FieldDraft> = {
    limit: fits("limit", limit),
    words: fits("words", words),
    least: fits("least", least),
    most: isFixed && type === "table" ? undefined : fits("most", most),
    fileKinds: fits("fileKinds", typed.fileKinds.length > 0 ? typed.fileKinds : null),
    options: fits("options", readOptions(typed.options, field?.options, { byPlace })),
    columns: fits("columns", columnsOf(typed.columns, field?.columns ?? [])),
    rows: fits("rows", isFixed ? readOptions(typed.rows, field?.rows, { byPlace }) : null),
    showIf: conditionOf(typed),
    divisions: 0 < typed.divisions.length && typed.divisions.length < divisionCount ? typed.divisions : undefined,
  };
  return {
    type,
    label: withoutNull(label),
    ...(help.vi ? { help: withoutNull(help) } : {}),
    required,
    identifies,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
}

/** Many short questions as a list of drafts, each with what its type begins with; repeated lines are one. */
export function draftsOf({ type, lines }: Pick<ManyForm, "type" | "lines">): FieldDraft[] {
  return readOptions(lines).map(({ label }) => ({ type, label, ...defaultsOf[type] }));
}

/** A column keeps the key that its row of the form carries; a new one gets its own. */
function columnsOf(typed: QuestionForm["columns"], before: readonly TableColumn[]): TableColumn[] {
  const taken = before.map(({ key }) => key);
  const used = new Set<string>();
  return typed.flatMap(({ key, label, type }) => {
    const [column] = readOptions(label.replaceAll("\n", " "));
    if (!column) return [];
    const isKnown = before.some((known) => known.key === key) && !used.has(key);
    const own = isKnown ? key : keyFor(column.label.vi, taken);
    used.add(own);
    taken.push(own);
    return [{ key: own, label: column.label, type }];
  });
}

function conditionOf({ showIf: { field, is } }: QuestionForm): FormField["showIf"] {
  if (field === "") return undefined;
  const chosen = is.filter((value) => value.startsWith(`${field}:`)).map((value) => value.slice(field.length + 1));
  return { field, is: [...new Set(chosen)] };
}

function withoutNull({ vi, en }: { vi: string; en: string | null }) {
  return en ? { vi, en } : { vi };
}
