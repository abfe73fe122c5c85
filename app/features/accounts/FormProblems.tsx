import type { FormState } from "~/core/form";
import type { Refusal } from "~/core/refusal";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { ErrorSummary, type FormIssue } from "~/ui/ErrorSummary";
import { Notice } from "~/ui/Notice";

/** What stands in the way, on top of a form: the reason for a refusal, else complaints with links to their fields. */
export function FormProblems({ state, issues }: { state: FormState | undefined; issues?: readonly FormIssue[] }) {
  const shown = issues ?? issuesOf(state);
  return (
    <>
      {state?.refusal && <RefusalNotice reason={state.refusal} />}
      <ErrorSummary issues={shown} />
    </>
  );
}

/** A refusal as a sentence that a screen reader hears at once. */
export function RefusalNotice({ reason }: { reason: Refusal }) {
  const reasons = useText(refusalText);
  return (
    <div role="alert">
      <Notice tone="madder">{reasons[reason]}</Notice>
    </div>
  );
}

function issuesOf(state: FormState | undefined): FormIssue[] {
  return Object.entries(state?.errors ?? {}).flatMap(([field, [message]]) =>
    message ? [field ? { field, message } : { message }] : [],
  );
}
