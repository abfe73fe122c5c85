import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { localized } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { formatDateTime, formatFixedHundredths } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextArea } from "~/ui/TextArea";
import { ComplaintTimes } from "./ComplaintTimes";
import { rescoreOutcomes } from "./complaint";
import type { ComplaintsView } from "./complaints.service.server";
import { stateTones } from "./state-tones";

type Row = ComplaintsView["complaints"][number];

/** Every complaint of a competition, those that wait first, each with what may be done about it. */
export function ComplaintsDesk({ view, state }: { view: ComplaintsView; state: FormState | undefined }) {
  const t = useText(complaintsText);
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.description} />
      {view.complaints.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {view.mayAnswer && view.rounds.length > 0 && <ComplaintTimes rounds={view.rounds} state={state} />}
      <div className="grid gap-2">
        {view.complaints.map((complaint) => (
          <ComplaintRow
            key={complaint.id}
            complaint={complaint}
            view={view}
            state={state?.values.complaintId === complaint.id ? state : undefined}
          />
        ))}
      </div>
    </>
  );
}

type RowProps = { readonly complaint: Row; readonly view: ComplaintsView; readonly state: FormState | undefined };

function ComplaintRow({ complaint, view, state }: RowProps) {
  const t = useText(complaintsText);
  const locale = useLocale();
  const { kind, number, title, answer, answersUntil, answeredAt, outcome, roundName, divisionName } = complaint;
  const waits = complaint.state === "filed" || complaint.state === "accepted";
  return (
    <article className="grid max-w-3xl gap-3 border-t border-line py-5" aria-labelledby={`title-${complaint.id}`}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`title-${complaint.id}`} className="text-body font-semibold">
          {t.kinds[kind]} · <span className="tabular-nums">{number}</span> {title}
        </h2>
        <Badge tone={stateTones[complaint.state]}>{t.states[complaint.state]}</Badge>
      </header>
      <p className="text-table text-stone">
        {localized(roundName, locale)} · {localized(divisionName, locale)} ·{" "}
        {t.by(complaint.filedByName, formatDateTime(complaint.filedAt, locale))}
        {waits && answersUntil && ` · ${t.due(formatDateTime(answersUntil, locale))}`}
      </p>
      {waits && answersUntil && view.now > answersUntil && <Notice tone="madder">{t.overdue}</Notice>}
      <p className="measure whitespace-pre-line">{complaint.text}</p>
      {complaint.sheets.length > 0 && <Sheets complaint={complaint} />}
      {answer && (
        <div className="border-l-4 border-cham pl-4">
          <p className="text-small text-stone">{answeredAt && t.answered(formatDateTime(answeredAt, locale))}</p>
          <p className="whitespace-pre-line">{answer}</p>
          {outcome && <p className="font-medium">{t.outcomes[outcome]}</p>}
        </div>
      )}
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      {waits && !view.mayAnswer && <p className="text-table text-stone">{t.forOrganizer}</p>}
      {waits && view.mayAnswer && <Steps complaint={complaint} state={state} />}
    </article>
  );
}

function Sheets({ complaint }: { complaint: Row }) {
  const t = useText(complaintsText);
  const locale = useLocale();
  return (
    <div>
      <p className="text-small font-medium text-stone">{t.sheets}</p>
      <ul className="max-w-md text-table">
        {complaint.sheets.map(({ judgeId, judgeName, total, complaintId }) => (
          <li key={judgeId} className="flex justify-between gap-4 border-b border-line py-1.5">
            <span>
              {judgeName} {complaintId === complaint.id && <span className="text-stone">({t.anew})</span>}
            </span>
            <span className="tabular-nums">
              {total === null ? <span className="text-stone">{t.notYet}</span> : formatFixedHundredths(total, locale)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ complaint, state }: Omit<RowProps, "view">) {
  const t = useText(complaintsText);
  const { id, revision, kind } = complaint;
  const hidden = (
    <>
      <input type="hidden" name="complaintId" value={id} />
      <input type="hidden" name="revision" value={revision} />
    </>
  );
  const typed = typeof state?.values.answer === "string" ? state.values.answer : "";
  const ticked = [state?.values["judgeIds[]"] ?? []].flat();
  if (complaint.state === "accepted") {
    return (
      <Form method="post" noValidate className="grid gap-4">
        {hidden}
        {kind === "rescore" && (
          <RadioGroup
            name="outcome"
            id={`outcome-${id}`}
            label={t.outcome}
            help={t.outcomeHelp}
            defaultValue={typeof state?.values.outcome === "string" ? state.values.outcome : "keep"}
            choices={rescoreOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
          />
        )}
        <AnswerText id={id} error={state?.errors.answer?.[0]} typed={typed} />
        <div>
          <Button kind="primary" name="act" value="answer">
            {t.answer}
          </Button>
        </div>
      </Form>
    );
  }
  const asks = kind === "rescore";
  return (
    <div className="grid gap-5">
      <Form method="post" noValidate className="grid gap-4">
        {hidden}
        {asks &&
          (complaint.rescorers.length === 0 ? (
            <Notice tone="turmeric">{t.noRescorers}</Notice>
          ) : (
            <CheckboxGroup
              name="judgeIds[]"
              id={`judges-${id}`}
              label={t.rescorers}
              help={t.rescorersHelp}
              defaultValues={ticked}
              choices={complaint.rescorers.map(({ judgeId, judgeName }) => ({ value: judgeId, label: judgeName }))}
            />
          ))}
        <div>
          <Button kind="primary" name="act" value="accept">
            {asks ? t.askAgain : t.accept}
          </Button>
        </div>
      </Form>
      <details open={state?.values.act === "refuse"}>
        <summary className="btn btn-quiet btn-small cursor-pointer">{t.refuse}</summary>
        <Form method="post" noValidate className="mt-3 grid gap-3">
          {hidden}
          <AnswerText id={id} error={state?.errors.answer?.[0]} typed={typed} />
          <div>
            <Button kind="danger" name="act" value="refuse">
              {t.refuse}
            </Button>
          </div>
        </Form>
      </details>
    </div>
  );
}

function AnswerText({ id, error, typed }: { id: string; error: string | undefined; typed: string }) {
  const t = useText(complaintsText);
  return (
    <TextArea
      name="answer"
      id={`answer-${id}`}
      label={t.answerLabel}
      help={t.answerHelp}
      required
      limit={4_000}
      rows={4}
      error={error}
      defaultValue={typed}
    />
  );
}
