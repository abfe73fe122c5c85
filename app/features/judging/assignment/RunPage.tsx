import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { assignmentText } from "~/i18n/assignment";
import { localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { ConfirmDialog } from "~/ui/ConfirmDialog";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { AdviceNotice } from "./AdviceNotice";
import { RunBadge } from "./RunBadge";
import { RunPlan } from "./RunPlan";
import { RunProgress } from "./RunProgress";
import type { RunView } from "./read-run.service.server";

/** A run: how far it is, or what it came to, to be looked at, changed and published. */
export function RunPage({ view, state }: { view: RunView; state: FormState | undefined }) {
  const t = useText(assignmentText);
  const locale = useLocale();
  const { run, plan, competitionId, id, latest } = view;
  const isImpossible = plan?.certificate.status === "infeasible";
  const badge = isImpossible ? "infeasible" : run.revertedAt ? "reverted" : run.publishedAt ? "published" : run.state;
  const isStale = view.mayChange && plan !== null && plan.since.comes + plan.since.goes > 0;
  return (
    <>
      <PageHeader
        kind="desk"
        title={run.version === 1 ? t.page.title : `${t.page.title} · ${t.page.version(run.version)}`}
        eyebrow={localized(view.name, locale)}
        backTo={paths.deskAssignment(competitionId, id)}
        badge={<RunBadge state={badge} />}
        description={`${t.page.about(run.createdBy, formatDateTime(run.createdAt, locale))} · ${t.form.kinds[run.kind]} · ${t.page.seed(run.seed)}`}
        action={view.mayChange && !isStale && plan && <PublishButton comes={plan.comes} goes={plan.goes} />}
        secondary={
          view.mayRevert && (
            <Button to={paths.deskAssignmentRevert(competitionId, id, run.id)} icon="swap">
              {t.page.revert}
            </Button>
          )
        }
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {run.publishedAt && <Notice tone="leaf">{t.page.published(formatDateTime(run.publishedAt, locale))}</Notice>}
      {run.revertedAt && <Notice tone="turmeric">{t.page.reverted(formatDateTime(run.revertedAt, locale))}</Notice>}
      {!latest.isThis && (
        <Notice
          tone="turmeric"
          action={
            <Button size="small" to={paths.deskAssignmentRun(competitionId, id, latest.id)}>
              {t.page.latest}
            </Button>
          }
        >
          {t.page.older(latest.version)}
        </Notice>
      )}
      {isStale && <StaleNotice comes={plan.since.comes} goes={plan.since.goes} />}
      {view.round.state !== "open" && <Notice>{t.page.closed}</Notice>}
      {view.isUnderWay && <RunProgress run={run} />}
      {run.state === "cancelled" && <Notice tone="turmeric">{t.page.cancelled}</Notice>}
      {run.state === "failed" && (
        <Notice tone="madder">
          {t.failed[run.error === "too_long" || run.error === "abandoned" ? run.error : "crashed"]}
        </Notice>
      )}
      {isImpossible && plan && <AdviceNotice view={view} advice={plan.advice} />}
      {plan && !isImpossible && <RunPlan view={view} plan={plan} />}
    </>
  );
}

function PublishButton({ comes, goes }: { comes: number; goes: number }) {
  const t = useText(assignmentText).page;
  return (
    <>
      <Form method="post" id="publish" className="hidden noscript:block">
        <Button kind="primary" name="act" value="publish">
          {t.publish(comes)}
        </Button>
      </Form>
      <ConfirmDialog
        trigger={
          <Button kind="primary" icon="send" className="noscript:hidden">
            {t.publish(comes)}
          </Button>
        }
        title={t.publishTitle}
        description={t.publishHelp(comes, goes)}
        confirm={t.publish(comes)}
        form="publish"
        name="act"
        value="publish"
      />
    </>
  );
}

function StaleNotice({ comes, goes }: { comes: number; goes: number }) {
  const t = useText(assignmentText).page;
  return (
    <Notice
      tone="turmeric"
      title={t.stale}
      action={
        <Form method="post">
          <Button size="small" name="act" value="refresh">
            {t.refresh}
          </Button>
        </Form>
      }
    >
      {t.staleTold(comes, goes)}
    </Notice>
  );
}
