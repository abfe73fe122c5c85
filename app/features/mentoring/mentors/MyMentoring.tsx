import { Form, Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { CohortBadge } from "../cohorts/CohortBadge";
import { MyPairs } from "../mentorship/MyPairs";
import { MentorBadge } from "./MentorBadge";
import { actsIn, type MentorAct, ownMentorActs } from "./mentor";
import type { readMyMentoring } from "./mine.service.server";

type View = Awaited<ReturnType<typeof readMyMentoring>>;

/** A mentor's own desk: the networks they belong to, cohorts to join, and the pairs on either side. */
export function MyMentoring({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText).mine;
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <FormProblems state={state} />
      {view.networks.length === 0 && view.pairs.length === 0 ? (
        <EmptyState
          title={t.none}
          action={
            <Button kind="primary" to={paths.mentors()}>
              {t.find}
            </Button>
          }
        >
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <>
          <MyPairs pairs={view.pairs} />
          {view.networks.length > 0 && (
            <Section title={t.networks}>
              <ul className="grid gap-10">
                {view.networks.map((network) => (
                  <Network key={network.id} network={network} />
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </>
  );
}

function Network({ network }: { network: View["networks"][number] }) {
  const t = useText(mentoringText);
  const locale = useLocale();
  const { id, organizationId, host, state, stateReason, cohorts } = network;
  const acts = ownMentorActs.filter((act) => actsIn(state).includes(act));
  return (
    <li>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="text-h3">{localized(host, locale)}</h3>
        <MentorBadge state={state} />
      </div>
      {state === "applied" && <p className="mt-1 text-stone">{t.apply.waiting}</p>}
      {state === "rejected" && stateReason && <p className="mt-1 text-stone">{t.apply.rejectedBecause(stateReason)}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        <Button to={paths.applyAsMentor(organizationId)} size="small" icon="pencil">
          {t.mine.edit}
        </Button>
        {state === "approved" && (
          <Button to={paths.mentor(id)} size="small" kind="quiet">
            {t.mine.see}
          </Button>
        )}
      </div>
      {state === "approved" && cohorts.length > 0 && (
        <ul aria-label={t.mine.cohorts} className="mt-4 border-line border-t">
          {cohorts.map((cohort) => (
            <li key={cohort.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3">
              <Link to={paths.cohort(cohort.slug)} className="link font-medium">
                {localized(cohort.name, locale)}
              </Link>
              <CohortBadge phase={cohort.phase} />
              <span className="text-stone text-table">
                {cohort.capacity === null ? t.mine.notJoined : t.mine.joined(cohort.capacity)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {acts.map((act) => (
        <OwnAct key={act} act={act} mentorId={id} />
      ))}
    </li>
  );
}

function OwnAct({ act, mentorId }: { act: Extract<MentorAct, "pause" | "resume" | "end">; mentorId: string }) {
  const t = useText(mentoringText).mine;
  const hint = { pause: t.pauseHint, resume: "", end: t.endHint }[act];
  const field = `reason-${act}-${mentorId}`;
  return (
    <details className="mt-3 border-line border-b pb-3">
      <summary className="link min-h-11 cursor-pointer py-2 text-table">{t[act]}</summary>
      <Form method="post" className="mt-2 grid max-w-[32rem] gap-3">
        <input type="hidden" name="mentorId" value={mentorId} />
        {hint && <p className="text-stone text-table">{hint}</p>}
        {act !== "resume" && (
          <label htmlFor={field} className="grid gap-1.5 text-table">
            {t.reason}
            <input id={field} name="reason" className="input" maxLength={500} />
          </label>
        )}
        <div>
          <Button name="act" value={act} kind={act === "end" ? "danger" : "secondary"} size="small">
            {t[act]}
          </Button>
        </div>
      </Form>
    </details>
  );
}
