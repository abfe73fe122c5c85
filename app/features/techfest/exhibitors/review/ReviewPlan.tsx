import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import type { Refusal } from "~/core/refusal";
import { exhibitorsText } from "~/i18n/exhibitors";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { ApplicationBadge } from "../ApplicationBadge";
import { DecisionFields } from "./DecisionFields";
import type { ReviewPlan as Plan, PlannedRow, ReviewReport as Report } from "./review.service.server";

/** What will change and what will not, and why, before anything does; the form carries the very plan that is shown. */
export function ReviewPlan({ eventId, plan, state }: { eventId: string; plan: Plan; state: FormState | undefined }) {
  const t = useText(exhibitorsText).bulk;
  const changing = plan.rows.filter(({ skippedBecause }) => skippedBecause === null);
  const skipped = plan.rows.flatMap(({ skippedBecause, ...row }) =>
    skippedBecause === null ? [] : [{ ...row, reason: skippedBecause }],
  );
  return (
    <>
      {changing.length === 0 ? (
        <Notice tone="turmeric">{t.nothing}</Notice>
      ) : (
        <Form method="post" className="grid gap-4">
          <p className="text-stone">{t.hint}</p>
          <input type="hidden" name="step" value="apply" />
          <input type="hidden" name="act" value={plan.act} />
          {changing.map(({ id, revision }, i) => (
            <span key={id} hidden>
              <input type="hidden" name={`rows.${i}.id`} value={id} />
              <input type="hidden" name={`rows.${i}.revision`} value={revision} />
            </span>
          ))}
          <DecisionFields act={plan.act} state={state} />
          <div className="flex flex-wrap gap-3">
            <Button kind="primary">{t.apply(changing.length)}</Button>
            <Button kind="quiet" to={paths.boothApplications(eventId)}>
              {t.toList}
            </Button>
          </div>
          <Section title={t.changes}>
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

/** What became of the plan: how many were changed, and which were left because they had changed meanwhile. */
export function ReviewReport({ eventId, report }: { eventId: string; report: Report }) {
  const t = useText(exhibitorsText).bulk;
  return (
    <>
      <Notice tone="leaf">{t.applied(report.done)}</Notice>
      {report.left.length > 0 && (
        <Section title={t.left(report.left.length)}>
          <Rows rows={report.left} />
        </Section>
      )}
      <div className="mt-6">
        <Button kind="primary" to={paths.boothApplications(eventId)}>
          {t.toList}
        </Button>
      </div>
    </>
  );
}

function Rows({
  rows,
}: {
  rows: readonly (Pick<PlannedRow, "id" | "sign" | "state"> & { readonly reason?: Refusal })[];
}) {
  const refusals = useText(refusalText);
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ id, sign, state, reason }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-table">
          <span>
            <span className="font-medium">{sign}</span>
            {reason && <span className="block text-madder">{refusals[reason]}</span>}
          </span>
          <ApplicationBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
