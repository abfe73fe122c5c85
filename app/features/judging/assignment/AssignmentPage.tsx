import { Form, Link, useSearchParams } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { assignmentText } from "~/i18n/assignment";
import { formatDateTime } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { BarList } from "~/ui/BarList";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Pagination } from "~/ui/Pagination";
import { Section } from "~/ui/Section";
import { LinkTabs } from "~/ui/Tabs";
import { addressWith } from "~/ui/table-address";
import { RoundTabs } from "../rounds/RoundTabs";
import { AssignmentList } from "./AssignmentList";
import type { AssignmentView } from "./assignment.service.server";
import { entriesAPage } from "./assignment-view";
import { RunBadge } from "./RunBadge";
import { RunForm } from "./RunForm";

/** Who reads what: by hand, or by a plan that is looked at first; published in one act. */
export function AssignmentPage({ view, state }: { view: AssignmentView; state: FormState | undefined }) {
  const { assignment: t, judges } = useText(judgingText);
  const isOpen = view.round.state === "open";
  const undeclared = view.jury.filter(({ declaredAt }) => declaredAt === null).length;
  const here = paths.deskAssignment(view.competitionId, view.id);
  const publish = view.mayManage && isOpen && view.drafts > 0 && (
    <Form method="post" action={here}>
      <Button kind="primary" icon="send" name="act" value="publish">
        {t.publish(view.drafts)}
      </Button>
    </Form>
  );
  return (
    <>
      <RoundTabs head={view} description={t.about} action={publish} />
      <FormProblems state={state} issues={issuesOf(state)} />
      {!isOpen && <Notice>{t.notOpen}</Notice>}
      {isOpen && undeclared > 0 && <Notice tone="turmeric">{t.undeclared(undeclared)}</Notice>}
      {view.jury.length === 0 ? (
        <EmptyState title={t.noJury} action={<Button to={paths.deskJudges(view.competitionId)}>{judges.title}</Button>}>
          {t.noJuryHelp}
        </EmptyState>
      ) : view.total === 0 ? (
        <EmptyState title={t.noEntries}>{t.noEntriesHelp}</EmptyState>
      ) : (
        <>
          {view.mayManage && isOpen && view.lacking > 0 && view.published > 0 && <GapNotice view={view} here={here} />}
          <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="min-w-0 max-xl:order-2">
              <Entries view={view} state={state} />
            </div>
            <div>
              {view.mayManage && isOpen && (
                <RunForm
                  action={here}
                  floorShare={view.floorShare}
                  initial={view.published > 0 ? "replan" : "plan"}
                  state={state}
                />
              )}
              {view.mayManage && <Runs view={view} />}
              <Section level={3} title={t.loads}>
                <BarList
                  bars={view.jury.map(({ id, name, load, maxLoad }) => ({
                    id,
                    label: name,
                    value: load,
                    told: t.loadOf(load, maxLoad),
                    to: paths.deskJudge(view.competitionId, id),
                  }))}
                />
              </Section>
            </div>
          </div>
        </>
      )}
    </>
  );
}

/** What was wrong, with the way to its field; a form of one entry has its fields under the entry's id. */
function issuesOf(state: FormState | undefined) {
  const entryId = state?.values.entryId;
  return Object.entries(state?.errors ?? {}).flatMap(([field, [message]]) =>
    message ? [{ field: typeof entryId === "string" ? `${field}-${entryId}` : field, message }] : [],
  );
}

function GapNotice({ view, here }: { view: AssignmentView; here: string }) {
  const t = useText(assignmentText).list;
  return (
    <Notice
      tone="turmeric"
      title={t.replan(view.lacking)}
      action={
        <Form method="post" action={here}>
          <input type="hidden" name="kind" value="replan" />
          <input type="hidden" name="floorShare" value={view.floorShare} />
          <Button size="small" icon="swap" name="act" value="run">
            {t.replanDo}
          </Button>
        </Form>
      }
    >
      {t.replanHelp}
    </Notice>
  );
}

function Entries({ view, state }: { view: AssignmentView; state: FormState | undefined }) {
  const t = useText(assignmentText).list;
  const [search] = useSearchParams();
  const isLacking = search.get("show") === "lacking";
  const tab = (show: string | undefined) => addressWith(search, { show, entry: undefined });
  return (
    <>
      <LinkTabs
        label={t.entries}
        tabs={[
          { to: tab(undefined), label: t.all, count: view.total, current: !isLacking },
          { to: tab("lacking"), label: t.lacking, count: view.lacking, current: isLacking },
        ]}
      />
      {view.entries.length === 0 ? (
        <p className="py-6 text-stone">{t.none}</p>
      ) : (
        <AssignmentList view={view} state={state} />
      )}
      {view.listed > entriesAPage && <Pagination page={view.page} pageSize={entriesAPage} total={view.listed} />}
    </>
  );
}

function Runs({ view }: { view: AssignmentView }) {
  const t = useText(assignmentText).runs;
  const locale = useLocale();
  if (view.runs.length === 0) return null;
  return (
    <Section level={3} title={t.title}>
      <ul className="divide-y divide-line border-y border-line text-table">
        {view.runs.map((run) => (
          <li key={run.id} className="grid gap-1 py-2.5">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <Link
                className="link inline-flex items-center font-medium pointer-coarse:min-h-11"
                to={paths.deskAssignmentRun(view.competitionId, view.id, run.id)}
              >
                {t.name(run.version)}
              </Link>
              <RunBadge state={run.revertedAt ? "reverted" : run.publishedAt ? "published" : run.state} />
            </span>
            <span className="text-small text-stone">
              {t.made(run.createdBy, formatDateTime(run.createdAt, locale))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
