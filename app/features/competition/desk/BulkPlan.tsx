import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { day, plus, toHanoiLocal } from "~/core/instant";
import { deskText } from "~/i18n/desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { longestReason } from "../entry/entry";
import type { BatchPlan, BatchReport, PlannedRow } from "./decision.service.server";
import { EntryBadge } from "./EntryBadge";

type PlanProps = { competitionId: string; plan: BatchPlan; now: string; state: FormState | null };

const usualTime = 3 * day;

/** What will change and what will not, and why, before anything does; the form carries the very plan that is shown. */
export function BulkPlan({ competitionId, plan, now, state }: PlanProps) {
  const t = useText(deskText).bulk;
  const refusals = useText(refusalText);
  const changing = plan.rows.filter(({ skippedBecause }) => skippedBecause === null);
  const skipped = plan.rows.flatMap(({ skippedBecause, ...row }) =>
    skippedBecause === null ? [] : [{ ...row, reason: skippedBecause }],
  );
  return (
    <>
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {changing.length === 0 ? (
        <Notice tone="turmeric">{t.nothingChanges}</Notice>
      ) : (
        <Form method="post" className="grid gap-4">
          <p className="text-stone">{t.planHint}</p>
          <input type="hidden" name="step" value="apply" />
          <input type="hidden" name="act" value={plan.act} />
          {changing.map(({ id, revision }, i) => (
            <span key={id} hidden>
              <input type="hidden" name={`rows.${i}.id`} value={id} />
              <input type="hidden" name={`rows.${i}.revision`} value={revision} />
            </span>
          ))}
          <Asked act={plan.act} now={now} state={state} />
          <div className="flex flex-wrap gap-3">
            <Button kind="primary">{t.apply(changing.length)}</Button>
            <Button kind="quiet" to={paths.deskEntries(competitionId)}>
              {t.toList}
            </Button>
          </div>
          <Section title={t.changes} level={2}>
            <Rows rows={changing} />
          </Section>
        </Form>
      )}
      {skipped.length > 0 && (
        <Section title={t.skipped}>
          <Rows rows={skipped} />
        </Section>
      )}
    </>
  );
}

/** What the act needs to be told: one reason or one request for all. */
function Asked({ act, now, state }: { act: BatchPlan["act"]; now: string; state: FormState | null }) {
  const t = useText(deskText).entry;
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  if (act === "eligible") return null;
  const isSupplement = act === "supplement";
  const name = isSupplement ? "message" : "reason";
  return (
    <div className="measure grid gap-4">
      <TextArea
        name={name}
        label={isSupplement ? t.message : t.reason}
        help={isSupplement ? t.messageHelp : t.reasonHelp}
        rows={4}
        limit={longestReason}
        required
        defaultValue={typed(name)}
        error={state?.errors[name]?.[0]}
      />
      {isSupplement && (
        <DateTimeField
          name="due"
          label={t.due}
          help={t.dueHelp}
          required
          defaultValue={typed("due") ?? `${toHanoiLocal(plus(now, usualTime)).slice(0, 10)}T17:00`}
          error={state?.errors.due?.[0]}
        />
      )}
    </div>
  );
}

type Line = Pick<PlannedRow, "id" | "number" | "title" | "state"> & {
  readonly reason?: BatchReport["left"][number]["reason"];
};

function Rows({ rows }: { rows: readonly Line[] }) {
  const refusals = useText(refusalText);
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ id, number, title, state, reason }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-table">
          <span>
            <span className="text-stone tabular-nums">{number}</span> <span className="font-medium">{title}</span>
            {reason && <span className="block text-madder">{refusals[reason]}</span>}
          </span>
          <EntryBadge state={state} />
        </li>
      ))}
    </ul>
  );
}

/** What became of the plan: how many were changed, and which were left because they had changed meanwhile. */
export function BulkReport({ competitionId, report }: { competitionId: string; report: BatchReport }) {
  const t = useText(deskText).bulk;
  return (
    <>
      <Notice tone="leaf">{t.applied(report.done)}</Notice>
      {report.left.length > 0 && (
        <Section title={t.left(report.left.length)} description={t.leftHint}>
          <Rows rows={report.left} />
        </Section>
      )}
      <div className="mt-6">
        <Button kind="primary" to={paths.deskEntries(competitionId)}>
          {t.toList}
        </Button>
      </div>
    </>
  );
}

/** Nobody ticked anything, or the page was opened by itself. */
export function NothingPicked({ competitionId }: { competitionId: string }) {
  const t = useText(deskText).bulk;
  const list = (
    <Button kind="primary" to={paths.deskEntries(competitionId)}>
      {t.toList}
    </Button>
  );
  return (
    <EmptyState title={t.nothingPicked} action={list}>
      {t.nothingPickedHint}
    </EmptyState>
  );
}
