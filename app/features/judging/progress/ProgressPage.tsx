import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { formatDateTime, timeLeft } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { progressText } from "~/i18n/progress";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { ExportLink } from "~/ui/ExportLink";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { TableTools } from "~/ui/TableTools";
import { RoundTabs } from "../rounds/RoundTabs";
import { EntryProgress } from "./EntryProgress";
import { JudgeProgress } from "./JudgeProgress";
import { OutlierList } from "./OutlierList";
import type { ProgressQuery } from "./progress";
import type { ProgressView } from "./progress.service.server";
import { shownEntries, shownJudges } from "./progress-rows";

type Props = { readonly view: ProgressView; readonly query: ProgressQuery; readonly state: FormState | undefined };

/** How far the scoring has come, what is worth a look, and the one act that moves it: a reminder. */
export function ProgressPage({ view, query, state }: Props) {
  const { progress: t, assignment } = useText(judgingText);
  const words = useText(progressText);
  const locale = useLocale();
  const { total, round, competitionId } = view;
  const deadline = `${round.state === "open" ? `${timeLeft(view.now, round.closesAt, locale)} · ` : ""}${formatDateTime(round.closesAt, locale)}`;
  return (
    <>
      <RoundTabs
        head={view}
        description={deadline}
        action={
          <Form method="post">
            <Button
              kind="primary"
              icon="mail"
              name="act"
              value="remind_all"
              blockedBecause={view.mayRemind ? undefined : t.remindBlocked}
            >
              {t.remind}
            </Button>
          </Form>
        }
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
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
          <OutlierList view={view} />
          <div className="mt-8">
            <TableTools
              searchLabel={words.filter.search}
              filters={[
                {
                  name: "show",
                  label: words.filter.label,
                  options: [
                    { value: "", label: words.filter.all },
                    { value: "missing", label: words.filter.missing },
                    { value: "outliers", label: words.filter.outliers },
                  ],
                },
              ]}
              end={
                <ExportLink href={paths.deskProgressFile(competitionId, view.id)}>{words.figures.export}</ExportLink>
              }
            />
          </div>
          <Section title={t.byJudge} description={words.figures.leanHelp}>
            <JudgeProgress view={view} rows={shownJudges(view.judges, query)} />
          </Section>
          <Section title={t.byEntry} description={view.mayType ? words.figures.waitingHelp : undefined}>
            <EntryProgress view={view} rows={shownEntries(view.entries, query)} />
          </Section>
        </>
      )}
    </>
  );
}
