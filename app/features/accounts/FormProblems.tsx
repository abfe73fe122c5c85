import { useEffect, useRef } from "react";
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
      {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
      <ErrorSummary issues={shown} />
    </>
  );
}

/**
 * A refusal as a sentence that a screen reader hears at once. Each answer of the server brings it into view, since the
 * button that was pressed may be far down a long page.
 */
export function RefusalNotice({ reason, answer }: { reason: Refusal; answer?: FormState | undefined }) {
  const reasons = useText(refusalText);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) box.current?.focus();
  }, [answer]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="scroll-mt-20">
      <Notice tone="madder">{reasons[reason]}</Notice>
    </div>
  );
}

function issuesOf(state: FormState | undefined): FormIssue[] {
  return Object.entries(state?.errors ?? {}).flatMap(([field, [message]]) =>
    message ? [field ? { field, message } : { message }] : [],
  );
}
