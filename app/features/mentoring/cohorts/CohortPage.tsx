import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDate, formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Countdown } from "~/ui/Countdown";
import { Facts } from "~/ui/Facts";
import { PageHeader } from "~/ui/PageHeader";
import { Prose } from "~/ui/Prose";
import { Section } from "~/ui/Section";
import { NeedBadge, NeedText } from "../needs/NeedText";
import { WishChoice } from "../needs/WishChoice";
import { CohortBadge } from "./CohortBadge";
import type { readCohort } from "./cohort.service.server";

type View = Extract<Awaited<ReturnType<typeof readCohort>>, { ok: true }>["value"];

/** A cohort: what it is and until when; a founder's projects, a mentor's part, who takes part. */
export function CohortPage({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText).cohort;
  const locale = useLocale();
  const { cohort, phase, now, mentors, mayCoordinate } = view;
  const about = localized(cohort.about, locale);
  return (
    <>
      <PageHeader
        eyebrow={t.eyebrow}
        backTo={paths.mentors()}
        title={localized(cohort.name, locale)}
        badge={<CohortBadge phase={phase} />}
        secondary={
          mayCoordinate && (
            <Button to={paths.cohortDesk(cohort.organizationId, cohort.id)} icon="settings">
              {t.toDesk}
            </Button>
          )
        }
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} />}
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {about && <Prose text={about} />}
          <OwnProjects view={view} />
        </div>
        <aside className="min-w-0">
          {phase === "taking" && <Countdown now={now} deadline={cohort.closesAt} what={t.closes} />}
          <div className="mt-6 [&_.fact]:sm:grid-cols-[9.5rem_1fr]">
            <Facts
              facts={[
                { term: t.host, value: localized(cohort.host, locale) },
                { term: t.opens, value: formatDateTime(cohort.opensAt, locale) },
                { term: t.closes, value: formatDateTime(cohort.closesAt, locale) },
                {
                  term: t.runs,
                  value: t.from(formatDate(cohort.startsOn, locale), formatDate(cohort.endsOn, locale)),
                },
              ]}
            />
          </div>
        </aside>
      </div>
      <AsMentor view={view} />
      <Section title={t.mentors}>
        {mentors.length === 0 && <p className="text-stone">{t.noMentors}</p>}
        <ul className="grid gap-x-12 lg:grid-cols-2">
          {mentors.map(({ id, name, headline, capacity }) => (
            <li key={id} className="border-line border-b py-3">
              <Link to={paths.mentor(id)} className="link font-semibold">
                {name}
              </Link>
              <p className="text-stone text-table">
                {localized(headline, locale)} · {t.places(capacity)}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function OwnProjects({ view: { cohort, phase, projects, isSignedIn, own } }: { view: View }) {
  const t = useText(mentoringText).cohort;
  const isTaking = phase === "taking";
  if (own && projects.length === 0) return null;
  if (!isTaking && !projects.some(({ state }) => state !== null)) return null;
  const stated = projects.filter(({ state }) => isTaking || state !== null);
  return (
    <Section title={isTaking ? t.state : t.projects} description={isTaking ? t.stateFirst : undefined}>
      {!isSignedIn && (
        <Button kind="primary" to={paths.stateNeed(cohort.slug)}>
          {t.signIn}
        </Button>
      )}
      {isSignedIn && projects.length === 0 && (
        <Button kind="primary" icon="plus" to={paths.newProject(paths.stateNeed(cohort.slug))}>
          {t.newProject}
        </Button>
      )}
      <ul>
        {stated.map(({ projectId, name, state }) => (
          <li
            key={projectId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-3"
          >
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{name}</span>
              {state ? <NeedBadge state={state} /> : <span className="text-stone text-table">{t.notStated}</span>}
            </span>
            <Button
              to={paths.stateNeed(cohort.slug, projectId)}
              size="small"
              kind={isTaking && state !== "submitted" ? "primary" : "secondary"}
            >
              {!isTaking ? t.see : state ? t.go : t.begin}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What only mentors see: taking part, and the needs with their wishes. */
function AsMentor({ view: { own, phase, needs, mayWish, wishes, cohort } }: { view: View }) {
  const t = useText(mentoringText).cohort;
  if (!own) return null;
  return (
    <>
      {own.mayJoin && (
        <Section title={t.asMentor} description={own.capacity !== null ? t.takesPart(own.capacity) : undefined}>
          <Form method="post" className="flex flex-wrap items-end gap-3">
            <label className="grid gap-1.5 font-semibold text-[0.9375rem]">
              {t.capacity}
              <input
                type="number"
                name="capacity"
                min={1}
                max={20}
                defaultValue={own.capacity ?? own.usualCapacity}
                className="input w-28"
              />
            </label>
            <Button name="act" value="join" kind={own.takesPart ? "secondary" : "primary"}>
              {own.takesPart ? t.change : t.join}
            </Button>
            {own.takesPart && (
              <Button name="act" value="leave" kind="quiet">
                {t.leave}
              </Button>
            )}
          </Form>
        </Section>
      )}
      {needs && (phase === "taking" || phase === "matching" || phase === "running") && (
        <Section title={t.needs} description={mayWish ? t.needsAbout : undefined}>
          {needs.length === 0 ? (
            <p className="text-stone">{t.noNeeds}</p>
          ) : (
            <Form method="post" key={cohort.revision}>
              <ul className="border-line border-t">
                {needs.map((need) => (
                  <li key={need.id} className="border-line border-b pb-2">
                    <NeedText need={need} bare />
                    {mayWish && <WishChoice id={need.id} about={need.projectName} wish={wishes[need.id]} />}
                  </li>
                ))}
              </ul>
              {mayWish && (
                <div className="mt-4">
                  <Button name="act" value="wish" kind="primary">
                    {t.saveWishes}
                  </Button>
                </div>
              )}
            </Form>
          )}
        </Section>
      )}
    </>
  );
}
