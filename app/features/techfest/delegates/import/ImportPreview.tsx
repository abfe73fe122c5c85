import { Form, useSearchParams } from "@remix-run/react";
import { delegatesDeskText } from "~/i18n/delegates-desk";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import type { readImport } from "./import.service.server";
import { issueSentence } from "./issue-words";
import { type Fate, type FateName, fateName, fates, type PlannedRow } from "./plan";

type Whole = Extract<Awaited<ReturnType<typeof readImport>>, { ok: true }>["value"];
/** A preview with the rows of one page and one outcome. */
export type ImportPreviewData = Whole & {
  readonly page: number;
  readonly total: number;
  readonly shown: FateName | null;
};
export const rowsShown = 100;

const tones = {
  new: "leaf",
  waiting: "turmeric",
  changed: "sky",
  same: "stone",
  skipped: "stone",
  error: "madder",
} as const;
const icons = { new: "check", waiting: "clock", changed: "pencil", same: "check", skipped: "eye", error: "x" } as const;

/** What importing would do, row by row, and the button that does exactly this. */
export function ImportPreview({ preview }: { preview: ImportPreviewData }) {
  const t = useText(delegatesDeskText).import;
  const [search] = useSearchParams();
  const { counts, isApplied, newDelegations, plan, page, total, shown } = preview;
  const toDo = counts.new + counts.waiting + counts.changed;
  const all = fates.reduce((sum, fate) => sum + counts[fate], 0);
  const here = paths.delegateImport(preview.eventId, preview.id);
  return (
    <>
      {!isApplied && preview.choice.mapping.name !== undefined && (
        <div className="mb-4 grid gap-3">
          {newDelegations.length > 0 && (
            <Notice tone="sky">
              {t.newDelegations(newDelegations.length, newDelegations.slice(0, 20).join(", "))}
            </Notice>
          )}
          <p className="text-stone">{toDo === 0 ? t.nothing : t.noLetters}</p>
          <Form method="post" className="flex flex-wrap gap-3">
            {toDo > 0 && (
              <Button kind="primary" name="act" value="apply">
                {t.apply(toDo)}
              </Button>
            )}
            <Button kind="quiet" name="act" value="discard">
              {t.discard}
            </Button>
            {counts.error > 0 && (
              <ExportLink href={paths.delegateImportErrors(preview.eventId, preview.id)}>{t.errorsFile}</ExportLink>
            )}
          </Form>
        </div>
      )}
      {all > 0 && (
        <LinkTabs
          label={t.views}
          tabs={fates
            .filter((fate) => counts[fate] > 0)
            .map((fate) => ({
              to: here + addressWith(search, { xem: fate === shown ? undefined : fate }),
              label: t.fates[fate],
              count: counts[fate],
              current: fate === shown,
            }))}
        />
      )}
      <PlanTable rows={plan} />
      {total > rowsShown && <Pagination page={page} pageSize={rowsShown} total={total} />}
    </>
  );
}

function PlanTable({ rows }: { rows: readonly PlannedRow[] }) {
  const t = useText(delegatesDeskText);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t.import.title}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        { key: "row", header: t.import.row, align: "end", quiet: true, phone: "meta", cell: ({ row }) => row },
        { key: "name", header: t.columns.name, phone: "title", cell: ({ text }) => text },
        {
          key: "workplace",
          header: t.columns.workplace,
          quiet: true,
          phone: "hidden",
          cell: ({ person }) => (
            <div className="max-w-60 truncate" title={person?.workplace}>
              {person?.workplace}
            </div>
          ),
        },
        {
          key: "fate",
          header: t.import.fate,
          phone: "state",
          cell: ({ fate }) => {
            const name = fateName(fate);
            return (
              <Badge tone={tones[name]} icon={icons[name]}>
                {t.import.fates[name]}
              </Badge>
            );
          },
        },
        { key: "detail", header: t.import.detail, cell: ({ fate }) => <Detail fate={fate} /> },
      ]}
    />
  );
}

function Detail({ fate }: { fate: Fate }) {
  const words = useText(delegatesDeskText);
  const t = words.import;
  const lines: string[] = [];
  if (fate.is === "error") lines.push(...fate.issues.map((issue) => issueSentence(words, issue)));
  if (fate.is === "skipped") lines.push(fate.why === "duplicate" ? t.duplicate(fate.of) : t[fate.why]);
  if (fate.is === "new" && fate.state === "waiting") lines.push(t.fullHint);
  if (fate.is === "new" && fate.delegation && "newName" in fate.delegation) {
    lines.push(t.newDelegation(fate.delegation.newName));
  }
  if (fate.is === "changed") {
    lines.push(...fate.changes.map(({ field, from, to }) => t.change(words.columns[field], from, to)));
  }
  return (
    <div className="min-w-48 whitespace-normal">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
