import { entryText } from "~/i18n/entry";
import { intakeText } from "~/i18n/intake";
import { useText } from "~/i18n/use-text";
import { type Column, DataTable } from "~/ui/DataTable";
import { Section } from "~/ui/Section";
import type { EntryImportView } from "./import.service.server";

type Problem = EntryImportView["problems"][number];
const known = <Words extends object>(words: Words, key: string): key is Extract<keyof Words, string> =>
  Object.hasOwn(words, key);

/** What must be mended in the file, cell by cell. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { import: t } = useText(intakeText);
  const { faults } = useText(entryText);
  if (problems.length === 0) return null;
  const sentence = ({ key, fault }: Problem) => {
    if (fault && known(faults, fault)) return faults[fault];
    return known(t.problems, key) ? t.problems[key] : key;
  };
  const columns: Column<Problem>[] = [
    { key: "cell", header: t.cell, phone: "state", cell: ({ cell }) => cell },
    { key: "problem", header: t.problem, phone: "title", cell: sentence },
    { key: "value", header: t.value, quiet: true, cell: ({ value }) => <span className="break-words">{value}</span> },
  ];
  return (
    <Section title={t.wrong(problems.length)} description={t.wrongHint}>
      <DataTable
        caption={t.wrong(problems.length)}
        columns={columns}
        rows={problems}
        rowKey={({ cell, key }) => `${cell}-${key}`}
      />
    </Section>
  );
}
