import { type Localized, localized } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import type { FormField } from "../../entry-form";
import type { FormDifference } from "./form-difference";

type Props = { difference: FormDifference; note?: (field: FormField) => React.ReactNode };

/** What is asked otherwise, question by question: new, changed, gone. */
export function FormDifferenceList({ difference, note }: Props) {
  const t = useText(formBuilderText).publish;
  const { added, changed, removed, newlyRequired } = difference;
  const required = new Set(newlyRequired.map(({ key }) => key));
  const row = (field: FormField, before?: FormField) => (
    <Row
      key={field.key}
      label={field.label}
      before={before && before.label.vi !== field.label.vi ? before.label : undefined}
      isRequired={required.has(field.key)}
    >
      {note?.(field)}
    </Row>
  );
  return (
    <>
      <List title={t.added} rows={added.map((field) => row(field))} />
      <List title={t.changed} rows={changed.map(({ before, after }) => row(after, before))} />
      <List title={t.removed} rows={removed.map((field) => row(field))} />
    </>
  );
}

function List({ title, rows }: { title: string; rows: readonly React.ReactNode[] }) {
  if (rows.length === 0) return null;
  return (
    <Section level={3} title={title} aside={rows.length}>
      <ul className="border-t border-line">{rows}</ul>
    </Section>
  );
}

type RowProps = { label: Localized; before: Localized | undefined; isRequired: boolean; children: React.ReactNode };

function Row({ label, before, isRequired, children }: RowProps) {
  const t = useText(formBuilderText).publish;
  const locale = useLocale();
  return (
    <li className="border-b border-line py-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{localized(label, locale)}</span>
        {isRequired && <Badge tone="turmeric">{t.newlyRequired}</Badge>}
      </p>
      {before && <p className="text-table text-stone">{t.was(localized(before, locale))}</p>}
      {children && <p className="text-table text-stone">{children}</p>}
    </li>
  );
}
