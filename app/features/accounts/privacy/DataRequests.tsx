import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { accountsText } from "~/i18n/accounts";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { FormProblems } from "../FormProblems";
import { dataRequestKinds, nextDeadline } from "./data-request";
import type { DataRequest } from "./data-request.queries.server";
import { RequestBadge } from "./RequestBadge";

/** What the viewer has asked for, by when it is answered, and a form to ask for more. */
export function DataRequests({ requests, state }: { requests: readonly DataRequest[]; state: FormState | undefined }) {
  const t = useText(accountsText).data;
  const note = state?.values.note;
  const kind = state?.values.kind;
  return (
    <>
      <Section title={t.requestsTitle}>
        {requests.length === 0 ? (
          <p className="text-stone">{t.requestsNone}</p>
        ) : (
          <ul className="border-line border-t">
            {requests.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t.askTitle}>
        <Form key={requests.length} method="post" className="grid gap-5">
          <FormProblems state={state} />
          <RadioGroup
            name="kind"
            label={t.kind}
            defaultValue={typeof kind === "string" ? kind : undefined}
            error={state?.errors.kind?.[0]}
            choices={dataRequestKinds.map((value) => ({ value, label: t.kinds[value], help: t.kindHelp[value] }))}
          />
          <TextArea
            name="note"
            label={t.note}
            help={t.noteHelp}
            limit={2_000}
            defaultValue={typeof note === "string" ? note : ""}
            error={state?.errors.note?.[0]}
          />
          <div>
            <Button name="act" value="ask">
              {t.ask}
            </Button>
          </div>
        </Form>
      </Section>
    </>
  );
}

function Request({ request }: { request: DataRequest }) {
  const t = useText(accountsText).data;
  const locale = useLocale();
  const due = nextDeadline(request);
  const words = request.state === "received" ? t.replyBy : t.doneBy;
  return (
    <li className="grid gap-1 border-line border-b py-4">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t.kinds[request.kind]}
        <RequestBadge state={request.state} />
      </p>
      <p className="text-small text-stone tabular-nums">
        {t.receivedAt(formatDateTime(request.receivedAt, locale))}
        {due && ` · ${words(formatDate(due, locale))}`}
      </p>
      {request.note && <p className="whitespace-pre-wrap text-table">{request.note}</p>}
      {request.answer && (
        <p className="whitespace-pre-wrap text-table">
          <strong>{t.answer}:</strong> {request.answer}
        </p>
      )}
    </li>
  );
}
