import { Form } from "@remix-run/react";
import { entryLifeText } from "~/i18n/entry-life";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Select } from "~/ui/Select";
import { Difference } from "./Difference";
import type { DifferenceView } from "./versions.service.server";

/** Two versions chosen by a plain form, and what changed between them. */
export function DifferencePage({
  view,
  backTo,
  kind,
}: {
  view: DifferenceView;
  backTo: string;
  kind: "front" | "desk";
}) {
  const t = useText(entryLifeText).versions;
  const locale = useLocale();
  const { entry, versions, before, after, groups } = view;
  const options = versions.map(({ version, at }) => ({
    value: String(version),
    label: `${t.one(version)} · ${formatDateTime(at, locale)}`,
  }));
  return (
    <>
      <PageHeader
        kind={kind}
        eyebrow={entry.title}
        backTo={backTo}
        title={t.compareTitle(before.version, after.version)}
      />
      {versions.length > 2 && (
        <Form
          method="get"
          className="mb-6 grid max-w-3xl items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
          key={`${before.version} ${after.version}`}
        >
          <Select name="tu" label={t.from} options={options} defaultValue={String(before.version)} />
          <Select name="den" label={t.to} options={options} defaultValue={String(after.version)} />
          <div>
            <Button>{t.show}</Button>
          </div>
        </Form>
      )}
      <Difference groups={groups} />
    </>
  );
}
