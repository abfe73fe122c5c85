import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { formatDateTime, formatNumber, timeLeft } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Notice } from "~/ui/Notice";
import { Progress } from "~/ui/Progress";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { TextField } from "~/ui/TextField";
import { Timeline } from "~/ui/Timeline";
import { RoundTabs } from "./RoundTabs";
import { RoundTask } from "./RoundTask";
import type { RoundView } from "./rounds.service.server";

/** A round seen by those who run it: where it stands, what is done, what comes next. */
export function RoundPage({ view, state }: { view: RoundView; state: FormState | undefined }) {
  const text = useText(judgingText);
  const t = text.round;
  const locale = useLocale();
  const { counts, round } = view;
  const isPlanned = round.state === "planned";
  return (
    <>
      <RoundTabs
        head={view}
        action={<RoundTask view={view} />}
        hasOrganizerMarks={view.divisions.some((division) => division.hasOrganizerMarks)}
      />
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {view.enteringCount > 0 && (isPlanned || round.state === "open") && (
        <Notice
          action={
            view.mayManage &&
            !isPlanned && (
              <Form method="post">
                <Button name="act" value="take-in">
                  {t.takeIn}
                </Button>
              </Form>
            )
          }
        >
          {isPlanned ? t.enteringPlanned(view.enteringCount) : t.entering(view.enteringCount)}
        </Notice>
      )}
      <div className="my-6 grid grid-cols-2 gap-6 md:grid-cols-4">
        <StatNumber value={formatNumber(counts.entries, locale)} label={t.entries} />
        <StatNumber value={formatNumber(counts.jury, locale)} label={t.jury} />
        <StatNumber value={formatNumber(counts.standing, locale)} label={t.assigned} />
        <StatNumber
          value={formatNumber(counts.submitted, locale)}
          label={t.submitted}
          tone={counts.standing > 0 && counts.submitted === counts.standing ? "leaf" : "ink"}
        />
      </div>
      {counts.standing > 0 && (
        <div className="mb-6 max-w-[48rem]">
          <Progress
            label={text.progress.sheets}
            value={counts.submitted}
            max={counts.standing}
            told={text.progress.told(counts.submitted, counts.standing)}
          />
        </div>
      )}
      <Facts
        facts={[
          {
            term: isPlanned ? t.opens : t.closes,
            value: isPlanned
              ? formatDateTime(round.opensAt, locale)
              : `${round.state === "open" ? `${timeLeft(view.now, round.closesAt, locale)} · ` : ""}${formatDateTime(round.closesAt, locale)}`,
          },
          {
            term: text.kind[view.kind === "pitch" ? "pitch" : "desk"],
            value: [t.declared(counts.declared, counts.jury), view.isBlind && t.blind].filter(Boolean).join(" · "),
          },
          ...(counts.drafts > 0 ? [{ term: text.assignment.title, value: t.drafts(counts.drafts) }] : []),
          ...(counts.recused > 0 ? [{ term: text.assignmentState.recused, value: t.recused(counts.recused) }] : []),
        ]}
      />
      <Section title={t.divisions}>
        <Facts
          facts={view.divisions.map(({ name, mode, judgesPerEntry, quota, rubricName }) => ({
            term: localized(name, locale),
            value: [
              mode === "panel" ? text.mode.panel : text.mode.distributed(judgesPerEntry),
              localized(rubricName, locale),
              quota !== null && t.quota(quota),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      </Section>
      <Section title={t.history}>
        {view.changes.length === 0 && <p className="text-stone">{t.noHistory}</p>}
        <Timeline
          moments={view.changes.map(({ id, from, to, reason, at, by }) => ({
            id,
            when: formatDateTime(at, locale),
            what: t.changedFrom(text.roundState[from], text.roundState[to]),
            note: [by, reason].filter(Boolean).join(" · "),
          }))}
        />
      </Section>
      {view.mayManage && <RoundTurns view={view} state={state} />}
    </>
  );
}

/** What is rare: closing early, another deadline, a step back. */
function RoundTurns({ view, state }: { view: RoundView; state: FormState | undefined }) {
  const text = useText(judgingText);
  const t = text.round;
  const { round, counts, back, forward, task } = view;
  const typed = (name: string) => (typeof state?.values[name] === "string" ? String(state.values[name]) : undefined);
  const missing = counts.waiting + counts.begun;
  return (
    <div className="mt-8 grid gap-x-10 md:grid-cols-2">
      {forward === "closed" && task !== "close" && (
        <Section
          level={3}
          title={t.closeEarly}
          description={`${t.closeHelp} ${missing > 0 ? t.missingSheets(missing) : ""}`}
        >
          <Form method="post">
            <input type="hidden" name="to" value="closed" />
            <Button name="act" value="step" icon="lock">
              {t.closeEarly}
            </Button>
          </Form>
        </Section>
      )}
      {(round.state === "planned" || round.state === "open") && (
        <Section level={3} title={t.deadlineTitle}>
          <Form method="post" className="grid gap-4">
            <TextField
              type="datetime-local"
              name="closesAt"
              label={t.deadline}
              required
              defaultValue={typed("closesAt") ?? toHanoiLocal(round.closesAt)}
              error={state?.errors.closesAt?.[0]}
            />
            <TextField id="deadline-reason" name="reason" label={t.reason} required error={state?.errors.reason?.[0]} />
            <Button className="w-fit" name="act" value="deadline">
              {t.moveDeadline}
            </Button>
          </Form>
        </Section>
      )}
      {back && (
        <Section level={3} title={t.backTitle} description={t.backHelp}>
          <Form method="post" className="grid gap-4">
            <input type="hidden" name="to" value={back} />
            <TextField id="back-reason" name="reason" label={t.reason} required />
            <Button className="w-fit" kind="danger" name="act" value="step">
              {t.backTo(text.roundState[back])}
            </Button>
          </Form>
        </Section>
      )}
    </div>
  );
}
