import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { accountsText } from "~/i18n/accounts";
import { adminText } from "~/i18n/admin";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge, type Tone } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { TextArea } from "~/ui/TextArea";
import { FormProblems } from "../FormProblems";
import type { urgencyOf } from "../privacy/data-request";
import type { QueuedRequest } from "../privacy/data-request.queries.server";
import { RequestBadge } from "../privacy/RequestBadge";

type Urgency = ReturnType<typeof urgencyOf>;
const tones: Record<Urgency, Tone> = { in_time: "sky", last_day: "turmeric", overdue: "madder", closed: "stone" };

interface Props {
  request: QueuedRequest & { readonly urgency: Urgency };
  state: FormState | undefined;
}

/** One request in the administrator's queue: who, what, both legal deadlines, and the acts that answer it. */
export function RequestCard({ request, state }: Props) {
  const t = useText(adminText).requests;
  const words = useText(accountsText).data;
  const locale = useLocale();
  const isOpen = request.urgency !== "closed";
  return (
    <li className="grid gap-2 border-line border-b py-5">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{words.kinds[request.kind]}</span>
        <RequestBadge state={request.state} />
        {isOpen && <Badge tone={tones[request.urgency]}>{t.urgency[request.urgency]}</Badge>}
      </p>
      <p className="text-table">
        {request.name || t.erasedPerson}
        {request.email && ` · ${request.email}`} · {words.receivedAt(formatDateTime(request.receivedAt, locale))}
      </p>
      <p className="text-table text-stone tabular-nums">
        {t.replyDue}: {formatDate(request.replyDue, locale)} · {t.doneDue}: {formatDate(request.doneDue, locale)}
      </p>
      {request.note && <p className="measure whitespace-pre-wrap">{request.note}</p>}
      {request.answer && (
        <p className="measure whitespace-pre-wrap text-table text-stone">
          {words.answer}: {request.answer}
        </p>
      )}
      {isOpen && <RequestActs request={request} state={state} />}
    </li>
  );
}

function RequestActs({ request, state }: Props) {
  const t = useText(adminText).requests;
  const mine = state?.values.requestId === request.id ? state : undefined;
  const typed = mine?.values.answer;
  const isErasure = request.kind === "erase";
  return (
    <Form method="post" className="mt-2 grid max-w-2xl gap-3" preventScrollReset>
      <FormProblems state={mine} />
      <input type="hidden" name="requestId" value={request.id} />
      <TextArea
        id={`answer-${request.id}`}
        name="answer"
        label={t.answer}
        rows={2}
        limit={4_000}
        defaultValue={typeof typed === "string" ? typed : ""}
        error={mine?.errors.answer?.[0]}
      />
      {isErasure && <p className="text-small text-stone">{t.eraseHint}</p>}
      <div className="flex flex-wrap gap-3">
        <Button name="act" value="answer">
          {t.reply}
        </Button>
        <Button name="act" value="done" kind={isErasure ? "danger" : "secondary"}>
          {isErasure ? t.erase : t.done}
        </Button>
        <Button name="act" value="refuse" kind="quiet">
          {t.refuse}
        </Button>
      </div>
    </Form>
  );
}
