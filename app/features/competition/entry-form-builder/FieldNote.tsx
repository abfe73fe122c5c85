import { localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import type { Division } from "../competition";
import { type EntryFormDefinition, type FormField, fieldsOf } from "../entry-form";

type Props = { field: FormField; form: EntryFormDefinition; divisions: readonly Pick<Division, "key" | "name">[] };

/** A question in one line: kind, required or not, its limits, who is asked, whether blind judges see it. */
export function FieldNote({ field, form, divisions }: Props) {
  const t = useText(formBuilderText);
  const locale = useLocale();
  const { type, required, identifies, options, columns, rows, showIf } = field;
  const asked = showIf && fieldsOf(form).find(({ key }) => key === showIf.field);
  const names = divisions
    .filter(({ key }) => field.divisions?.includes(key))
    .map(({ name }) => localized(name, locale));
  const facts = [
    t.types[type],
    required ? t.row.required : t.row.optional,
    ...limitsOf(field, t.row, (value) => formatNumber(value, locale)),
    options && t.row.options(options.length),
    columns && t.row.columns(columns.length),
    rows && t.row.rows(rows.length),
    identifies && t.row.hidden,
    asked && t.row.showIf(localized(asked.label, locale)),
    field.divisions && (names.length > 0 ? t.row.divisions(names.join(", ")) : t.row.noDivision),
  ];
  return <>{facts.filter(Boolean).join(" · ")}</>;
}

type RowWords = (typeof formBuilderText)["vi"]["row"];

function limitsOf({ type, words, limit, least, most }: FormField, t: RowWords, told: (value: number) => string) {
  const isFigure = type === "number" || type === "money";
  return [
    words !== undefined && t.words(told(words)),
    limit !== undefined && type === "file" && t.megabytes(told(limit)),
    limit !== undefined && (type === "long_text" || type === "short_text") && t.characters(told(limit)),
    least !== undefined && isFigure && t.least(told(least)),
    limit !== undefined && isFigure && t.most(told(limit)),
    most !== undefined && type === "file" && t.files(most),
  ];
}
