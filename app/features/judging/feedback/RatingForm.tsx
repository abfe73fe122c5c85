import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { feedbackText } from "~/i18n/feedback";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextArea } from "~/ui/TextArea";
import type { OwnFeedback } from "./feedback.service.server";

type Props = { readonly own: OwnFeedback[number]; readonly state: FormState | undefined };

/** A team member says how useful the feedback was; what was said before stands there and may be changed. */
export function RatingForm({ own, state }: Props) {
  const t = useText(feedbackText).team;
  const mine = state?.values.act === "rate" && state.values.roundId === own.roundId ? state : undefined;
  const chosen = mine?.values.usefulness;
  const note = mine?.values.note;
  return (
    <Form method="post" preventScrollReset noValidate className="grid max-w-2xl gap-4 border-t border-line pt-5">
      <input type="hidden" name="roundId" value={own.roundId} />
      {mine?.refusal && <RefusalNotice reason={mine.refusal} answer={mine} />}
      <RadioGroup
        name="usefulness"
        id={`usefulness-${own.roundId}`}
        label={t.rate}
        defaultValue={typeof chosen === "string" ? chosen : own.rating ? String(own.rating.usefulness) : undefined}
        error={mine?.errors.usefulness?.[0]}
        choices={([5, 4, 3, 2, 1] as const).map((stars) => ({ value: String(stars), label: t.rates[stars] }))}
      />
      <TextArea
        name="note"
        id={`note-${own.roundId}`}
        label={t.note}
        help={t.noteHelp}
        limit={2_000}
        rows={2}
        error={mine?.errors.note?.[0]}
        defaultValue={typeof note === "string" ? note : (own.rating?.note ?? "")}
      />
      <div>
        <Button name="act" value="rate">
          {t.send}
        </Button>
      </div>
    </Form>
  );
}
