import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { terms } from "./matching";
import type { readRun } from "./matching.service.server";
import { PlanView } from "./PlanView";
import { RunBadge } from "./Workbench";

type View = Extract<Awaited<ReturnType<typeof readRun>>, { ok: true }>["value"];

/** A saved draft as it was saved: to be read once more, then published or put aside. */
export function MatchRunPage({ view, state }: { view: View; state: FormState | undefined }) {
  const t = useText(mentoringText).matching;
  const locale = useLocale();
  const { cohort, phase, run, input, isStale } = view;
  const back = paths.matching(cohort.organizationId, cohort.id);
  const isDraft = run.state === "draft";
  const isRipe = phase === "matching" || phase === "running";
  const fresh = run.plan.pairs.filter((pair) => !pair.isStanding).length;
  const weights = terms.map((term) => `${t.terms[term]} ${run.weights[term]}`).join(" · ");
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={localized(cohort.name, locale)}
        backTo={back}
        title={t.runTitle}
        badge={<RunBadge state={run.state} />}
        description={`${t.runOf(formatDateTime(run.createdAt, locale), run.createdBy)} · ${weights}`}
        action={isStale || !isDraft ? <Button to={back}>{t.again}</Button> : undefined}
      />
      <FormProblems state={state} />
      {run.publishedAt && <Notice tone="leaf">{t.publishedAt(formatDateTime(run.publishedAt, locale))}</Notice>}
      {isStale && <Notice tone="turmeric">{t.stale}</Notice>}
      {isDraft && !isStale && !isRipe && (
        <Notice tone="turmeric">{t.early(formatDateTime(cohort.closesAt, locale))}</Notice>
      )}
      {isDraft && (
        <Form method="post" className="my-6 grid gap-3">
          {!isStale && isRipe && <p className="measure">{t.publishHint(fresh)}</p>}
          <div className="flex flex-wrap gap-3">
            {!isStale && isRipe && (
              <Button name="act" value="publish" kind="primary" icon="send">
                {t.publish}
              </Button>
            )}
            <Button name="act" value="discard" kind="quiet">
              {t.discard}
            </Button>
          </div>
        </Form>
      )}
      <PlanView plan={run.plan} input={input} weights={run.weights} />
    </>
  );
}
