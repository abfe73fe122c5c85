import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BarList } from "~/ui/BarList";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import type { RunView } from "./run.service.server";

/** A plan before it is applied: what comes, what goes, why, what is missing, and each judge's load. */
export function RunPage({ run, state }: { run: RunView; state: FormState | undefined }) {
  const { run: t, assignment } = useText(judgingText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { added, removed, missing, competitionId, id } = run;
  const changes = added.length + removed.length;
  const columns: Column<RunView["added"][number]>[] = [
    {
      key: "entry",
      header: assignment.entry,
      phone: "title",
      cell: ({ number, title }) => [number, title].filter(Boolean).join(" · "),
    },
    { key: "judge", header: assignment.judges, phone: "meta", cell: ({ judgeName }) => judgeName },
    {
      key: "why",
      header: t.why,
      quiet: true,
      cell: ({ fieldName, fit, load, maxLoad }) =>
        t.reason(fieldName ? localized(fieldName, locale) : "", fit, load, maxLoad),
    },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={localized(run.name, locale)}
        backTo={paths.deskAssignment(competitionId, id)}
        description={`${t.made(run.createdBy, formatDateTime(run.createdAt, locale))} · ${assignment.keepModes[run.keep]} · ${assignment.seed} ${run.seed}`}
        action={
          run.appliedAt === null && !run.isStale && changes > 0 ? (
            <Form method="post">
              <Button kind="primary" icon="check">
                {t.apply(added.length, removed.length)}
              </Button>
            </Form>
          ) : (
            <Button to={paths.deskAssignment(competitionId, id)}>{t.again}</Button>
          )
        }
      />
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {run.appliedAt && <Notice tone="leaf">{t.applied(formatDateTime(run.appliedAt, locale))}</Notice>}
      {run.isStale && <Notice tone="turmeric">{t.stale}</Notice>}
      {changes === 0 && <Notice>{t.nothing}</Notice>}
      <div className="my-6 grid grid-cols-3 gap-6">
        <StatNumber value={added.length} label={t.added} />
        <StatNumber value={removed.length} label={t.removed} tone={removed.length > 0 ? "madder" : "ink"} />
        <StatNumber value={run.stays} label={t.stays} />
      </div>
      <Section title={t.missing}>
        {missing.length === 0 ? (
          <p className="text-stone">{t.none}</p>
        ) : (
          <>
            <ul className="divide-y divide-line border-y border-line">
              {missing.map(({ entryId, title, number, lacking, because }) => (
                <li key={entryId} className="py-2">
                  <span className="font-medium">{[number, title].filter(Boolean).join(" · ")}</span>:{" "}
                  {t.lacking(lacking)}. <span className="text-stone">{t.because[because]}</span>
                </li>
              ))}
            </ul>
            <p className="mt-3">{t.cure}</p>
          </>
        )}
      </Section>
      {removed.length > 0 && (
        <Section title={t.removed}>
          <ul className="divide-y divide-line border-y border-line">
            {removed.map(({ entryId, judgeId, number, title, judgeName }) => (
              <li key={`${entryId} ${judgeId}`} className="py-2 text-table">
                {[number, title].filter(Boolean).join(" · ")} <span className="text-stone">· {judgeName}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {added.length > 0 && (
        <Section title={t.added}>
          <DataTable
            caption={t.added}
            columns={columns}
            rows={added}
            rowKey={({ entryId, judgeId }) => `${entryId} ${judgeId}`}
          />
        </Section>
      )}
      <Section title={t.loads}>
        <div className="max-w-[42rem]">
          <BarList
            bars={run.loads.map(({ judgeId, name, load, maxLoad }) => ({
              id: judgeId,
              label: name,
              value: load,
              told: assignment.loadOf(load, maxLoad),
            }))}
          />
        </div>
      </Section>
    </>
  );
}
