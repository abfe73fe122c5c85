import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { JudgeImportView } from "./import.service.server";

type Judge = JudgeImportView["judges"][number];
type Problem = JudgeImportView["problems"][number];

/** A list of judges that was read: whom it invites, and which cells are wrong. */
export function ImportedJudges({ view, state }: { view: JudgeImportView; state: FormState | undefined }) {
  const words = useText(judgesText);
  const t = words.import;
  const { columns: heads } = words.list;
  const locale = useLocale();
  const columns: Column<Judge>[] = [
    { key: "row", header: t.row, align: "end", phone: "hidden", cell: ({ row }) => row },
    {
      key: "name",
      header: heads.name,
      phone: "title",
      cell: ({ title, name }) => [title, name].filter(Boolean).join(" "),
    },
    { key: "email", header: heads.email, cell: ({ email }) => email },
    {
      key: "organization",
      header: heads.organization,
      hideBelow: "lg",
      phone: "hidden",
      cell: (judge) => judge.organizationName,
    },
    {
      key: "fields",
      header: heads.fields,
      quiet: true,
      phone: "meta",
      cell: ({ fields }) => fields.map((name) => localized(name, locale)).join("; "),
    },
    { key: "load", header: heads.maxLoad, align: "end", phone: "hidden", cell: ({ maxLoad }) => maxLoad },
  ];
  return (
    <>
      <PageHeader kind="desk" eyebrow={t.title} backTo={paths.deskJudgeImports(view.competitionId)} title={view.name} />
      <FormProblems state={state} />
      {view.isApplied ? (
        <Notice tone="leaf">{t.done(view.invited, view.passedOver)}</Notice>
      ) : (
        <Section title={view.judges.length > 0 ? t.ready(view.judges.length) : t.none}>
          <Form method="post" className="mb-6 flex flex-wrap gap-3">
            {view.judges.length > 0 && (
              <Button kind="primary" icon="mail" name="act" value="apply">
                {t.apply(view.judges.length)}
              </Button>
            )}
            <Button kind="quiet" name="act" value="discard">
              {t.discard}
            </Button>
          </Form>
          {view.judges.length > 0 && (
            <DataTable
              caption={t.ready(view.judges.length)}
              columns={columns}
              rows={view.judges}
              rowKey={({ row }) => String(row)}
            />
          )}
        </Section>
      )}
      <Problems problems={view.problems} />
    </>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useText(judgesText).import;
  if (problems.length === 0) return null;
  const columns: Column<Problem>[] = [
    { key: "cell", header: t.cell, phone: "state", cell: ({ cell }) => cell },
    { key: "problem", header: t.problem, phone: "title", cell: ({ key }) => t.problems[key] ?? key },
    { key: "value", header: t.value, quiet: true, cell: ({ value }) => <span className="break-words">{value}</span> },
  ];
  return (
    <Section title={t.wrong(problems.length)} description={t.wrongHint}>
      <DataTable
        caption={t.wrong(problems.length)}
        columns={columns}
        rows={problems}
        rowKey={({ cell, key, value }) => `${cell} ${key} ${value}`}
      />
    </Section>
  );
}
