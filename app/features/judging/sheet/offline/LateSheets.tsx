import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatHundredths } from "~/i18n/format";
import { offlineText } from "~/i18n/offline";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { TextArea } from "~/ui/TextArea";
import type { LateView } from "./late.service.server";

type Late = LateView["sheets"][number];

/** Late sheets one by one: when they were written and arrived, what they would change, what was decided. */
export function LateSheets({ view, state }: { view: LateView; state?: FormState | undefined }) {
  const t = useText(offlineText).late;
  const refusals = useText(refusalText);
  return (
    <>
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {view.sheets.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyHelp}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {view.sheets.map((late) => (
            <LateLine key={late.versionId} late={late} closedAt={view.closedAt} state={state} />
          ))}
        </ul>
      )}
    </>
  );
}

function LateLine({ late, closedAt, state }: { late: Late; closedAt: string; state: FormState | undefined }) {
  const t = useText(offlineText).late;
  const locale = useLocale();
  const points = (total: number | null) => (total === null ? t.none : formatHundredths(total, locale));
  const when = (instant: string) => formatDateTime(instant, locale);
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="text-h3">{[late.entryNumber, late.entryTitle].filter(Boolean).join(" · ")}</h2>
        <LateBadge counts={late.counts} />
      </div>
      <p className="text-stone">
        {[late.judgeName, localized(late.divisionName, locale), late.isSubmission ? t.submitted : t.notSubmitted].join(
          " · ",
        )}
      </p>
      <div className="mt-2 max-w-[42rem]">
        <Facts
          facts={[
            { term: t.made, value: when(late.madeAt) },
            { term: t.closed, value: when(closedAt) },
            { term: t.arrived, value: when(late.arrivedAt) },
            { term: t.total, value: <strong className="tabular-nums">{points(late.total)}</strong> },
            { term: t.before, value: <span className="tabular-nums">{points(late.countedTotal)}</span> },
          ]}
        />
      </div>
      {late.reason && (
        <p className="measure mt-3">
          {t.reason}: {late.reason}{" "}
          {late.decidedBy && late.decidedAt && (
            <span className="text-small text-stone">{t.decidedBy(late.decidedBy, when(late.decidedAt))}</span>
          )}
        </p>
      )}
      {late.mayDecide && <Decision late={late} state={state} />}
    </li>
  );
}

function LateBadge({ counts }: { counts: boolean | null }) {
  const t = useText(offlineText).late;
  if (counts === null) return <Badge tone="turmeric">{t.waiting}</Badge>;
  return counts ? (
    <Badge tone="leaf">{t.accepted}</Badge>
  ) : (
    <Badge tone="stone" icon="x">
      {t.refused}
    </Badge>
  );
}

function Decision({ late, state }: { late: Late; state: FormState | undefined }) {
  const t = useText(offlineText).late;
  const isOwn = state?.values.versionId === late.versionId;
  const typed = isOwn ? state?.values.reason : undefined;
  return (
    <Form method="post" className="mt-3 grid max-w-[42rem] gap-3">
      <input type="hidden" name="versionId" value={late.versionId} />
      <TextArea
        id={`reason-${late.versionId}`}
        name="reason"
        label={t.reason}
        help={t.outcomes}
        required
        rows={2}
        limit={1_000}
        error={isOwn ? state?.errors.reason?.[0] : undefined}
        defaultValue={typeof typed === "string" ? typed : ""}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="decision" value="accept">
          {t.accept}
        </Button>
        <Button name="decision" value="refuse">
          {t.refuse}
        </Button>
      </div>
    </Form>
  );
}
