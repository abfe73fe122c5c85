import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { complaintsText } from "~/i18n/complaints";
import { formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TypedTexts } from "~/ui/TypedTexts";
import type { OwnComplaints } from "./complaints.service.server";
import { stateTones } from "./state-tones";

type Props = { readonly own: OwnComplaints[number]; readonly state: FormState | undefined };

/** What a team may say about a published round, and what became of it. Nothing where the round never took complaints. */
export function TeamComplaints({ own, state }: Props) {
  const texts = useText(complaintsText);
  const t = texts.team;
  const locale = useLocale();
  const { until, answersUntil, complaints, mayFile } = own;
  if (until === null && complaints.length === 0) return null;
  const mayAny = mayFile.complaint || mayFile.rescore;
  const filing = state?.values.act === "file" && state.values.roundId === own.roundId ? state : undefined;
  return (
    <Section title={texts.title} level={3} description={until === null ? undefined : t.hint}>
      <div className="grid max-w-2xl gap-5">
        {until !== null && (
          <p className="text-table text-stone">
            {t.until(formatDateTime(until, locale))}{" "}
            {answersUntil && t.answersUntil(formatDateTime(answersUntil, locale))}
          </p>
        )}
        {complaints.map((complaint) => (
          <Filed key={complaint.id} complaint={complaint} state={state} />
        ))}
        {filing?.refusal && <RefusalNotice reason={filing.refusal} answer={filing} />}
        {mayAny ? (
          <FileForm own={own} state={filing} />
        ) : (
          <>
            {filing && <TypedTexts texts={[{ label: t.text, text: typedIn(filing) }]} />}
            {!filing && complaints.every(({ state: at }) => at !== "filed" && at !== "accepted") && <p>{t.closed}</p>}
          </>
        )}
      </div>
    </Section>
  );
}

function typedIn(filing: FormState | undefined): string | undefined {
  return typeof filing?.values.text === "string" ? filing.values.text : undefined;
}

function FileForm({ own: { roundId, mayFile }, state }: Props) {
  const texts = useText(complaintsText);
  const t = texts.team;
  const kind = state?.values.kind;
  return (
    <Form method="post" noValidate className="grid gap-4">
      <input type="hidden" name="roundId" value={roundId} />
      <RadioGroup
        name="kind"
        id={`kind-${roundId}`}
        label={t.kind}
        defaultValue={typeof kind === "string" ? kind : mayFile.complaint ? "complaint" : "rescore"}
        error={state?.errors.kind?.[0]}
        choices={[
          {
            value: "complaint",
            label: texts.kinds.complaint,
            help: mayFile.complaint ? t.complaintHelp : t.waiting,
            disabled: !mayFile.complaint,
          },
          {
            value: "rescore",
            label: texts.kinds.rescore,
            help: mayFile.rescore ? t.rescoreHelp : t.waiting,
            disabled: !mayFile.rescore,
          },
        ]}
      />
      <TextArea
        name="text"
        id={`text-${roundId}`}
        label={t.text}
        help={t.textHelp}
        required
        limit={4_000}
        rows={5}
        error={state?.errors.text?.[0]}
        defaultValue={typedIn(state) ?? ""}
      />
      <div>
        <Button kind="primary" name="act" value="file">
          {t.file}
        </Button>
      </div>
    </Form>
  );
}

type FiledProps = {
  readonly complaint: OwnComplaints[number]["complaints"][number];
  readonly state: FormState | undefined;
};

function Filed({ complaint, state: said }: FiledProps) {
  const texts = useText(complaintsText);
  const locale = useLocale();
  const { id, kind, state, text, answer, answeredAt, outcome, filedAt } = complaint;
  return (
    <article className="grid gap-2 border-t border-line pt-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{texts.kinds[kind]}</strong>
        <Badge tone={stateTones[state]}>{texts.states[state]}</Badge>
        <span className="text-table text-stone">{formatDateTime(filedAt, locale)}</span>
      </p>
      <p className="whitespace-pre-line">{text}</p>
      {said?.values.complaintId === id && said.refusal && <RefusalNotice reason={said.refusal} answer={said} />}
      {answer && (
        <div className="border-l-4 border-cham pl-4">
          <p className="text-small text-stone">{answeredAt && texts.answered(formatDateTime(answeredAt, locale))}</p>
          <p className="whitespace-pre-line">{answer}</p>
          {outcome && <p className="font-medium">{texts.outcomes[outcome]}</p>}
        </div>
      )}
      {state === "filed" && (
        <Form method="post">
          <input type="hidden" name="complaintId" value={id} />
          <Button size="small" name="act" value="withdraw">
            {texts.team.withdraw}
          </Button>
        </Form>
      )}
    </article>
  );
}
