import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import type { readCohortDesk } from "../mentors/desk.service.server";
import { CohortBadge } from "./CohortBadge";

type View = Extract<Awaited<ReturnType<typeof readCohortDesk>>, { ok: true }>["value"];

/** A network's cohorts, the latest first. */
export function CohortTable({ view }: { view: View }) {
  const t = useText(mentoringText).desk;
  const locale = useLocale();
  const { organizationId, name, cohorts } = view;
  const create = (
    <Button kind="primary" icon="plus" to={paths.newCohort(organizationId)}>
      {t.newCohort}
    </Button>
  );
  const columns: Column<View["cohorts"][number]>[] = [
    { key: "name", header: t.cohort, phone: "title", cell: (cohort) => localized(cohort.name, locale) },
    { key: "phase", header: t.phase, phone: "state", cell: ({ phase }) => <CohortBadge phase={phase} /> },
    { key: "closes", header: t.closes, quiet: true, cell: ({ closesAt }) => formatDateTime(closesAt, locale) },
    { key: "needs", header: t.needs, align: "end", phone: "hidden", cell: ({ counts }) => counts.submitted },
    { key: "mentors", header: t.mentors, align: "end", phone: "hidden", cell: ({ counts }) => counts.mentors },
    { key: "places", header: t.places, align: "end", phone: "hidden", cell: ({ counts }) => counts.places },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={localized(name, locale)}
        title={t.cohorts}
        action={cohorts.length > 0 && create}
      />
      {cohorts.length === 0 ? (
        <EmptyState title={t.noCohorts} action={create}>
          <p>{t.noCohortsHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.cohorts}
          columns={columns}
          rows={cohorts}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.cohortDesk(organizationId, id)}
        />
      )}
    </>
  );
}
