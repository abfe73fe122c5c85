import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { NeedText } from "../needs/NeedText";
import { CohortBadge } from "./CohortBadge";
import type { readCohortFile } from "./desk.service.server";

type View = Extract<Awaited<ReturnType<typeof readCohortFile>>, { ok: true }>["value"];

/** A cohort as its coordinators see it: dates, the acts that make sense now, needs, mentors. */
export function CohortFile({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { cohort, phase, acts, mentors, needs } = view;
  const { id, organizationId, slug, name, opensAt, closesAt, startsOn, endsOn } = cohort;
  const submitted = needs.filter((need) => need.state === "submitted");
  const matches = phase !== "draft" && phase !== "upcoming" && phase !== "closed";
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.desk.cohorts}
        backTo={paths.cohortsDesk(organizationId)}
        title={localized(name, locale)}
        badge={<CohortBadge phase={phase} />}
        description={`${t.cohort.closes}: ${formatDateTime(closesAt, locale)} · ${t.cohort.runs}: ${t.cohort.from(formatDate(startsOn, locale), formatDate(endsOn, locale))}`}
        action={
          matches && (
            <Button kind="primary" icon="swap" to={paths.matching(organizationId, id)}>
              {t.desk.toMatching}
            </Button>
          )
        }
        secondary={
          <Form method="post" className="flex flex-wrap gap-3">
            {acts.map((act) => (
              <Button key={act} name="act" value={act} kind={act === "open" ? "primary" : "secondary"}>
                {t.desk.cohortActs[act]}
              </Button>
            ))}
            {phase !== "closed" && (
              <Button to={paths.cohortEdit(organizationId, id)} icon="pencil">
                {t.desk.editCohort}
              </Button>
            )}
          </Form>
        }
      />
      <FormProblems state={state} />
      <div className="stats">
        <StatNumber value={submitted.length} label={t.desk.submitted} />
        <StatNumber value={needs.filter((need) => need.state === "draft").length} label={t.desk.drafts} />
        <StatNumber value={mentors.length} label={t.desk.mentorsIn} />
        <StatNumber value={mentors.reduce((sum, { capacity }) => sum + capacity, 0)} label={t.desk.placesIn} />
      </div>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-table">
        <a className="link" href={paths.cohort(slug)}>
          {t.desk.publicPage}
        </a>
        {(phase === "running" || phase === "closed") && (
          <a className="link" href={paths.mentoringPairs(organizationId, id)}>
            {t.desk.toPairs}
          </a>
        )}
        <span className="text-stone">
          {t.cohort.opens}: {formatDateTime(opensAt, locale)}
        </span>
      </p>
      <Section title={t.desk.needs}>
        {needs.length === 0 && <p className="text-stone">{t.desk.noNeeds}</p>}
        <ul className="border-line border-t">
          {needs.map((need) => (
            <li key={need.id} className="border-line border-b">
              <NeedText need={need} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.desk.mentors}>
        {mentors.length === 0 && <p className="text-stone">{t.desk.noMentorsIn}</p>}
        <ul className="grid gap-x-12 border-line border-t lg:grid-cols-2">
          {mentors.map((mentor) => (
            <li key={mentor.id} className="flex justify-between gap-4 border-line border-b py-2.5">
              <a className="link font-medium" href={paths.mentorFile(organizationId, mentor.id)}>
                {mentor.name}
              </a>
              <span className="text-stone text-table">{t.cohort.places(mentor.capacity)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
