import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatList, timeLeft } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { type Column, DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { RoundTabs } from "../rounds/RoundTabs";
import type { ProgressView } from "./progress.service.server";

type Tally = ProgressView["total"];

/** How far the scoring has come, by judge and by entry, and the one act that moves it: a reminder. */
export function ProgressPage({ view, state }: { view: ProgressView; state: FormState | undefined }) {
  const { progress: t, judges, assignment } = useText(judgingText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { total, round, competitionId } = view;
  const deadline = `${round.state === "open" ? `${timeLeft(view.now, round.closesAt, locale)} · ` : ""}${formatDateTime(round.closesAt, locale)}`;
  const numbers: Column<Tally>[] = [
    { key: "submitted", header: t.done, align: "end", cell: ({ submitted, assigned }) => t.told(submitted, assigned) },
    { key: "begun", header: t.begun, align: "end", phone: "hidden", cell: ({ begun }) => begun },
    { key: "untouched", header: t.untouched, align: "end", phone: "hidden", cell: ({ untouched }) => untouched },
    {
      key: "recused",
      header: t.recused,
      align: "end",
      phone: "hidden",
      hideBelow: "lg",
      cell: ({ recused }) => recused,
    },
    { key: "state", header: t.state, phone: "state", cell: (tally) => <TallyBadge tally={tally} /> },
  ];
  const judgeColumns: Column<ProgressView["judges"][number]>[] = [
    {
      key: "name",
      header: t.judge,
      phone: "title",
      cell: ({ name, hasDeclared }) =>
        hasDeclared ? (
          name
        ) : (
          <>
            {name} <span className="text-small text-turmeric-ink">· {t.undeclared}</span>
          </>
        ),
    },
    ...numbers,
  ];
  const entryColumns: Column<ProgressView["entries"][number]>[] = [
    {
      key: "title",
      header: t.entry,
      phone: "title",
      cell: ({ number, title }) => [number, title].filter(Boolean).join(" · "),
    },
    {
      key: "division",
      header: judges.seatDivision,
      quiet: true,
      hideBelow: "lg",
      cell: ({ divisionName }) => localized(divisionName, locale),
    },
    { key: "waiting", header: t.waitingFor, quiet: true, cell: ({ waitingFor }) => formatList(waitingFor, locale) },
    ...numbers.filter(({ key }) => key === "submitted" || key === "state"),
  ];
  return (
    <>
      <RoundTabs
        head={view}
        description={deadline}
        action={
          <Form method="post">
            <Button kind="primary" icon="mail" blockedBecause={view.mayRemind ? undefined : t.remindBlocked}>
              {t.remind}
            </Button>
          </Form>
        }
      />
      {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
      {total.assigned === 0 ? (
        <EmptyState
          title={t.empty}
          action={<Button to={paths.deskAssignment(competitionId, view.id)}>{assignment.title}</Button>}
        >
          {t.emptyHelp}
        </EmptyState>
      ) : (
        <>
          <div className="max-w-[48rem]">
            <Progress
              label={t.sheets}
              value={total.submitted}
              max={total.assigned}
              told={t.told(total.submitted, total.assigned)}
            />
            <p className="mt-2 text-small text-stone">{t.remindHelp}</p>
          </div>
          <Section title={t.byJudge}>
            <DataTable
              caption={t.byJudge}
              columns={judgeColumns}
              rows={view.judges}
              rowKey={({ id }) => id}
              rowHref={({ id }) => paths.deskJudge(competitionId, id)}
            />
          </Section>
          <Section title={t.byEntry}>
            <DataTable
              caption={t.byEntry}
              columns={entryColumns}
              rows={view.entries}
              rowKey={({ id }) => id}
              rowHref={({ id }) => paths.deskEntry(competitionId, id)}
            />
          </Section>
        </>
      )}
    </>
  );
}

function TallyBadge({ tally: { assigned, submitted } }: { tally: Tally }) {
  const t = useText(judgingText).progress;
  if (assigned === 0) return <Badge tone="stone">{t.nothing}</Badge>;
  const left = assigned - submitted;
  return left === 0 ? <Badge tone="leaf">{t.complete}</Badge> : <Badge tone="turmeric">{t.partly(left)}</Badge>;
}
