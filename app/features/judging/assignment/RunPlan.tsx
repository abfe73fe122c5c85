import { Form, Link, useSearchParams } from "@remix-run/react";
import { assignmentText } from "~/i18n/assignment";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import { Certificate } from "./Certificate";
import { PairPanel } from "./PairPanel";
import { RunForm } from "./RunForm";
import { RunList } from "./RunList";
import { RunMatrix } from "./RunMatrix";
import type { RunView } from "./read-run.service.server";
import { runViews } from "./run-view";
import { usePlanWords } from "./use-plan-words";

type Plan = NonNullable<RunView["plan"]>;
const pairAway = { entry: undefined, judge: undefined, from: undefined, to: undefined, inReturn: undefined };

/** A plan: how good it is, who reads what in the view that was asked for, and its versions. */
export function RunPlan({ view, plan }: { view: RunView; plan: Plan }) {
  const t = useText(assignmentText);
  const [search] = useSearchParams();
  const shown = runViews.find((name) => name === search.get("view")) ?? "list";
  const tabs = runViews.map((name) => ({
    to: addressWith(search, { ...pairAway, page: undefined, view: name === "list" ? undefined : name }),
    label: t.view[name],
    current: name === shown,
    ...(name === "changes" ? { count: plan.comes + plan.goes } : {}),
  }));
  return (
    <>
      <Certificate plan={plan} competitionId={view.competitionId} />
      <div className="mt-8 mb-4">
        <LinkTabs label={t.view.label} tabs={tabs} />
      </div>
      {plan.matrix ? (
        <RunMatrix matrix={plan.matrix} mayChange={view.mayChange} />
      ) : (
        plan.rows && <RunList rows={plan.rows} />
      )}
      {plan.pair && (
        <PairPanel key={`${plan.pair.entryId} ${plan.pair.judgeId}`} pair={plan.pair} mayChange={view.mayChange} />
      )}
      <Versions view={view} plan={plan} />
    </>
  );
}

function Versions({ view, plan }: { view: RunView; plan: Plan }) {
  const t = useText(assignmentText);
  const words = usePlanWords();
  const locale = useLocale();
  const { competitionId, id, run, versions } = view;
  return (
    <div className="mt-10 grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <div>
        <Section level={3} title={t.page.versions}>
          <ol className="divide-y divide-line border-y border-line text-table">
            {versions.map((one) => (
              <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
                {one.id === run.id ? (
                  <span className="font-semibold" aria-current="true">
                    {t.page.version(one.version)} · {plan.change ? words.change(plan.change) : t.page.first}
                  </span>
                ) : (
                  <Link
                    className="link inline-flex items-center pointer-coarse:min-h-11"
                    to={paths.deskAssignmentRun(competitionId, id, one.id)}
                  >
                    {t.page.version(one.version)}
                  </Link>
                )}
                <span className="text-stone">{t.runs.made(one.createdBy, formatDateTime(one.createdAt, locale))}</span>
              </li>
            ))}
          </ol>
          {view.mayChange && plan.mayUndo && (
            <Form method="post" className="mt-3">
              <Button size="small" icon="arrow-left" name="act" value="undo">
                {t.page.undo}
              </Button>
            </Form>
          )}
        </Section>
      </div>
      {view.round.state === "open" && (
        <div>
          <RunForm
            action={paths.deskAssignment(competitionId, id)}
            floorShare={plan.certificate.floorShare}
            seed={run.seed}
            initial={run.kind}
            pins={plan.pinned > 0 ? { runId: run.id, count: plan.pinned } : null}
          />
        </div>
      )}
    </div>
  );
}
