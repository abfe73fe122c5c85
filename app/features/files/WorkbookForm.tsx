import { Form, Link, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import type { Instant } from "~/core/instant";
import { FormProblems } from "~/features/accounts/FormProblems";
import { formatDateTime } from "~/i18n/format";
import { useLocale } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { FileDrop } from "~/ui/FileDrop";

type Words = { readonly file: string; readonly fileHelp: string; readonly read: string };

/** Where a list is handed over as a workbook (`file`); what it says is shown before anything is written. */
export function WorkbookForm({ words, state }: { words: Words; state: FormState | undefined }) {
  const isBusy = useNavigation().state !== "idle";
  return (
    <Form method="post" encType="multipart/form-data" className="measure grid gap-4">
      <FormProblems state={state} />
      <FileDrop name="file" label={words.file} help={words.fileHelp} accept=".xlsx" required />
      <Button kind="primary" busy={isBusy} className="w-fit">
        {words.read}
      </Button>
    </Form>
  );
}

export type ReadWorkbook = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly createdAt: Instant;
};

type ListProps<Workbook> = {
  readonly workbooks: readonly Workbook[];
  readonly pathOf: (id: string) => string;
  /** who handed it over, and when */
  readonly by: (name: string, when: string) => string;
  readonly badgeOf?: (workbook: Workbook) => ReactNode;
};

/** Workbooks that were handed over before, each with the way to what it says. */
export function WorkbookList<Workbook extends ReadWorkbook>({ workbooks, pathOf, by, badgeOf }: ListProps<Workbook>) {
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line">
      {workbooks.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
          <div className="min-w-0">
            <Link className="link break-words font-medium" to={pathOf(one.id)}>
              {one.name}
            </Link>
            <p className="text-table text-stone">{by(one.by, formatDateTime(one.createdAt, locale))}</p>
          </div>
          {badgeOf?.(one)}
        </li>
      ))}
    </ul>
  );
}
