import { formatNumber } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import type { FormField, FormFieldType } from "../entry-form";

/** A question in one line: kind, required or not, its limit or options, whether blind judges see it. */
export function FieldNote({ field }: { field: FormField }) {
  const t = useText(setupText).form;
  const locale = useLocale();
  const { type, required, limit, options, identifies } = field;
  const facts = [
    t.types[type],
    required ? t.isRequired : t.isOptional,
    limit !== undefined && isLimited(type) ? t.limits[type](formatNumber(limit, locale)) : null,
    options ? t.optionCount(options.length) : null,
    identifies ? t.isHidden : null,
  ];
  return <>{facts.filter((fact) => fact !== null).join(" · ")}</>;
}

const limited = ["long_text", "short_text", "number", "money", "file"] as const;

function isLimited(type: FormFieldType): type is (typeof limited)[number] {
  return limited.some((known) => known === type);
}
