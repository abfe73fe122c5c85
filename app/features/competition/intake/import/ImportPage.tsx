import { Form, useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { formatDate } from "~/i18n/format";
import { intakeText } from "~/i18n/intake";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { type Column, DataTable } from "~/ui/DataTable";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import type { EntryImportView } from "./import.service.server";
import { Problems } from "./Problems";

/** A file of entries: what will be taken in, what is wrong with it, and how far it has come. */
export function ImportPage({ view, state }: { view: EntryImportView; state: FormState | undefined }) {
  const { import: t } = useText(intakeText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const columns: Column<EntryImportView["entries"][number]>[] = [
    { key: "row", header: t.row, align: "end", phone: "hidden", cell: ({ row }) => row },
    { key: "title", header: t.columns.title, phone: "title", cell: ({ title }) => title },
    { key: "lead", header: t.columns.lead, cell: ({ lead }) => lead },
    {
      key: "email",
      header: t.columns.email,
      quiet: true,
      hideBelow: "lg",
      phone: "hidden",
      cell: ({ email }) => email,
    },
    { key: "division", header: t.columns.division, phone: "state", cell: ({ division }) => division },
    { key: "field", header: t.columns.field, hideBelow: "lg", phone: "hidden", cell: ({ field }) => field },
    { key: "answers", header: t.answers, align: "end", phone: "hidden", cell: ({ answers }) => answers },
    {
      key: "received",
      header: t.columns.receivedAt,
      quiet: true,
      phone: "hidden",
      cell: ({ receivedOn }) => receivedOn && formatDate(receivedOn, locale),
    },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.title}
        backTo={paths.deskEntryImports(view.competitionId)}
        title={view.fileName}
      />
      <FormProblems state={state} />
      {view.isApplied && <Notice tone="leaf">{t.done(view.made, view.submitted)}</Notice>}
      {view.refused.length > 0 && (
        <Section title={t.refused(view.refused.length)}>
          <ul className="divide-y divide-line">
            {view.refused.map(({ row, title, reason }) => (
              <li key={row} className="py-2">
                {t.row} {row}: {title}.{" "}
                {Object.hasOwn(refusals, reason) ? refusals[reason as keyof typeof refusals] : reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!view.isApplied && (
        <Section title={view.entries.length > 0 ? t.ready(view.entries.length) : t.none}>
          {view.made > 0 ? <GoingOn view={view} /> : <ApplyForm view={view} />}
          {view.entries.length > 0 && (
            <div className="mt-6">
              <DataTable
                caption={t.ready(view.entries.length)}
                columns={columns}
                rows={view.entries}
                rowKey={({ row }) => String(row)}
              />
            </div>
          )}
        </Section>
      )}
      <Problems problems={view.problems} />
    </>
  );
}

function ApplyForm({ view }: { view: EntryImportView }) {
  const { import: t } = useText(intakeText);
  return (
    <Form method="post" className="grid gap-4">
      {view.entries.length > 0 && <Checkbox name="signed" value="yes" label={t.signed} help={t.signedHelp} />}
      <div className="flex flex-wrap gap-3">
        {view.entries.length > 0 && (
          <Button kind="primary" name="act" value="apply">
            {t.apply(view.entries.length)}
          </Button>
        )}
        <Button kind="quiet" name="act" value="discard">
          {t.discard}
        </Button>
      </div>
    </Form>
  );
}

/** Twenty rows at a time: with a script by itself, without one by a button. */
function GoingOn({ view }: { view: EntryImportView }) {
  const { import: t } = useText(intakeText);
  const { state, submit, data: refused } = useFetcher<FormState>();
  useEffect(() => {
    if (state === "idle" && !refused) submit({ act: "apply" }, { method: "post" });
  }, [state, submit, refused]);
  return (
    <>
      <FormProblems state={refused} />
      <div aria-live="polite">
        <Progress
          label={t.progress(view.made, view.entries.length)}
          value={view.made + view.refused.length}
          max={view.made + view.refused.length + view.entries.length}
        />
      </div>
      <noscript>
        <Form method="post">
          <Button kind="primary" name="act" value="apply">
            {t.goOn}
          </Button>
        </Form>
      </noscript>
    </>
  );
}
