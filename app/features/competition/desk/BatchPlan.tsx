import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { day, plus, toHanoiLocal } from "~/core/instant";
import { deskText } from "~/i18n/desk";
import { entryDeskText } from "~/i18n/entry-desk";
import { formatNumber } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { longestReason } from "../entry/entry";
import type { BatchView } from "./batch.service.server";
import { mostPlanned } from "./batch-limits";
import { EntryBadge } from "./EntryBadge";

type Props = { batch: BatchView; state: FormState | undefined };

const usualTime = 3 * day;

/** What will change and what will not, and why, before anything does; what is applied is this very plan. */
export function BatchPlan({ batch, state }: Props) {
  const t = useText(deskText).bulk;
  const words = useText(entryDeskText).batch;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const nothing = batch.total === 0;
  return (
    <>
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {batch.isCut && <Notice tone="turmeric">{words.truncated(formatNumber(mostPlanned, locale))}</Notice>}
      {nothing && <Notice tone="turmeric">{t.nothingChanges}</Notice>}
      {!nothing && (
        <>
          <Form method="post" className="grid gap-4">
            <p className="text-stone">{batch.act === "check" ? words.checkHint : t.planHint}</p>
            <input type="hidden" name="act" value={batch.act} />
            <Asked batch={batch} state={state} />
            <div className="flex flex-wrap gap-3">
              {(batch.act !== "check" || batch.items.length > 0) && (
                <Button kind="primary">{t.apply(batch.total)}</Button>
              )}
              <Button kind="quiet" to={paths.deskEntries(batch.competitionId)}>
                {t.toList}
              </Button>
            </div>
          </Form>
          <Section title={t.changes}>
            <Rows rows={batch.changing} count={batch.total} />
          </Section>
        </>
      )}
      {batch.skipped.count > 0 && (
        <Section title={`${t.skipped} (${formatNumber(batch.skipped.count, locale)})`}>
          <Rows {...batch.skipped} />
        </Section>
      )}
    </>
  );
}

/** What the act needs to be told: one reason, one request or one item for all. */
function Asked({ batch, state }: Props) {
  const t = useText(deskText).entry;
  const words = useText(entryDeskText).batch;
  const typed = (name: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  if (batch.act === "eligible") return null;
  if (batch.act === "check") {
    return batch.items.length === 0 ? (
      <p>{words.itemNone}</p>
    ) : (
      <Select
        name="itemId"
        label={words.item}
        className="measure"
        options={batch.items.map(({ id, label }) => ({ value: id, label }))}
        defaultValue={typed("itemId")}
        error={state?.errors.itemId?.[0]}
      />
    );
  }
  const isSupplement = batch.act === "supplement";
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
          defaultValue={typed("due") ?? `${toHanoiLocal(plus(batch.now, usualTime)).slice(0, 10)}T17:00`}
          error={state?.errors.due?.[0]}
        />
      )}
    </div>
  );
}

type RowsProps = { rows: BatchView["changing"]; count: number };

/** Entries of a plan: what each is and would be, or why it stays. */
export function Rows({ rows, count }: RowsProps) {
  const refusals = useText(refusalText);
  const words = useText(entryDeskText).batch;
  const locale = useLocale();
  return (
    <>
      <ul className="divide-y divide-line">
        {rows.map(({ id, number, title, state, next, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-table">
            <span>
              <span className="text-stone tabular-nums">{number}</span> <span className="font-medium">{title}</span>
              {reason && <span className="block text-madder">{refusals[reason]}</span>}
            </span>
            <span className="flex flex-wrap items-center gap-2">
              <EntryBadge state={state} />
              {next && !reason && next !== state && (
                <>
                  <span aria-hidden="true">→</span>
                  <EntryBadge state={next} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <p className="py-2 text-stone">{words.more(formatNumber(count - rows.length, locale))}</p>
      )}
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
