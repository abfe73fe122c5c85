import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { complaintsText } from "~/i18n/complaints";
import { resultsText } from "~/i18n/results";
import { rubricText } from "~/i18n/rubric";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { DateTimeField } from "~/ui/DateTimeField";
import { FieldGroup } from "~/ui/Field";
import { TextArea } from "~/ui/TextArea";
import type { PublicationView } from "./publication.service.server";

type Round = PublicationView["rounds"][number];
type Props = {
  readonly round: Round;
  readonly review: NonNullable<Round["review"]>;
  readonly state: FormState | undefined;
};

/** The act itself, with what has to be confirmed first. */
export function PublishForm({ round, review, state }: Props) {
  const texts = useText(resultsText);
  const t = texts.publication;
  const words = useText(rubricText).marks;
  const complaints = useText(complaintsText);
  const typed = (name: "complaintsUntil" | "answersUntil", stands: string | null) => {
    const value = state?.values[name];
    if (typeof value === "string") return value;
    return stands === null ? "" : toHanoiLocal(stands);
  };
  const isAgain = round.versions.length > 0;
  const missing = review.missing.length;
  const needsReason = isAgain || missing > 0;
  const blocked =
    review.lackingMarks > 0
      ? words.missing(review.lackingMarks)
      : review.undecided > 0
        ? t.undecided(review.undecided)
        : undefined;
  return (
    <Form method="post" noValidate className="grid max-w-2xl gap-3">
      <input type="hidden" name="roundId" value={round.id} />
      {missing > 0 && (
        <Checkbox
          name="confirmedMissing"
          id={`missing-${round.id}`}
          value={missing}
          label={t.confirmMissing}
          defaultChecked={state?.values.confirmedMissing === String(missing)}
          error={state?.refusal === "sheets_missing" ? t.confirmNeeded : undefined}
        />
      )}
      {needsReason && (
        <TextArea
          name="reason"
          id={`reason-${round.id}`}
          label={t.reason}
          required
          rows={2}
          help={isAgain ? t.reasonHelpAgain : t.reasonHelpMissing}
          error={reasonError(state, t.reasonNeeded)}
          defaultValue={typedReason(state)}
        />
      )}
      <FieldGroup name={`times-${round.id}`} label={complaints.times}>
        <div className="flex flex-wrap gap-4">
          <DateTimeField
            name="complaintsUntil"
            id={`complaints-${round.id}`}
            label={complaints.timesUntil}
            help={complaints.timesHelp}
            defaultValue={typed("complaintsUntil", round.times.until)}
            error={state?.errors.complaintsUntil?.[0]}
          />
          <DateTimeField
            name="answersUntil"
            id={`complaint-answers-${round.id}`}
            label={complaints.timesAnswers}
            defaultValue={typed("answersUntil", round.times.answersUntil)}
            error={state?.errors.answersUntil?.[0]}
          />
        </div>
      </FieldGroup>
      <p className="text-table text-stone">
        {t.confirmText} {review.isFinal && t.finishes}
      </p>
      <div>
        <Button kind="primary" name="act" value="publish" blockedBecause={blocked}>
          {isAgain ? t.again : t.publish}
        </Button>
      </div>
    </Form>
  );
}

/** Back to the jury, with a reason; folded away, because it is rare. */
export function ReopenForm({ roundId, state }: { roundId: string; state: FormState | undefined }) {
  const t = useText(resultsText).publication;
  return (
    <details open={state !== undefined}>
      <summary className="btn btn-quiet btn-small cursor-pointer">{t.reopen}</summary>
      <Form method="post" noValidate className="mt-3 grid max-w-2xl gap-3">
        <input type="hidden" name="roundId" value={roundId} />
        <TextArea
          name="reason"
          id={`reopen-${roundId}`}
          label={t.reason}
          required
          rows={2}
          help={t.reopenHint}
          error={reasonError(state, t.reasonNeeded)}
          defaultValue={typedReason(state)}
        />
        <div>
          <Button kind="danger" name="act" value="reopen">
            {t.reopen}
          </Button>
        </div>
      </Form>
    </details>
  );
}

function typedReason(state: FormState | undefined): string {
  const typed = state?.values.reason;
  return typeof typed === "string" ? typed : "";
}

function reasonError(state: FormState | undefined, needed: string): string | undefined {
  return state?.refusal === "reason_required" ? needed : state?.errors.reason?.[0];
}
