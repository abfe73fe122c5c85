import { Form } from "@remix-run/react";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { BatchBadge } from "./BatchBadge";
import type { LettersView } from "./letters.service.server";

type Batch = LettersView["batches"][number];

/** The letters in bulk that were sent, and the templates they begin with. */
export function LettersPage({ view }: { view: LettersView }) {
  const t = useText(bulkLettersText);
  const locale = useLocale();
  const columns: Column<Batch>[] = [
    { key: "name", header: t.columns.name, phone: "title", cell: ({ name }) => name },
    { key: "at", header: t.columns.at, quiet: true, cell: ({ createdAt }) => formatDateTime(createdAt, locale) },
    { key: "entries", header: t.columns.entries, align: "end", phone: "hidden", cell: ({ total }) => total },
    { key: "letters", header: t.columns.letters, align: "end", cell: ({ sent, letters }) => `${sent}/${letters}` },
    { key: "state", header: t.columns.state, phone: "state", cell: ({ state }) => <BatchBadge state={state} /> },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={t.description}
        action={
          <Button kind="primary" icon="mail" to={paths.deskNewLetter(view.id)}>
            {t.write}
          </Button>
        }
      />
      <Section title={t.sent} description={t.writeHint}>
        <DataTable
          caption={t.sent}
          columns={columns}
          rows={view.batches}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.deskLetterBatch(view.id, id)}
          empty={<EmptyState title={t.none}>{t.noneHint}</EmptyState>}
        />
      </Section>
      <Section title={t.templates}>
        {view.templates.length === 0 && <p className="text-stone">{t.noTemplates}</p>}
        <ul className="divide-y divide-line">
          {view.templates.map((template) => (
            <li key={template.id} className="flex flex-wrap items-center gap-3 py-3">
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{template.name}</span>
                <span className="block truncate text-small text-stone">{template.subject.vi}</span>
              </span>
              <Button size="small" to={paths.deskNewLetter(view.id, `?mau=${template.id}`)}>
                {t.use}
              </Button>
              <Form method="post">
                <input type="hidden" name="id" value={template.id} />
                <Button kind="quiet" size="small" icon="trash" iconOnly name="act" value="forget">
                  {t.forget(template.name)}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
