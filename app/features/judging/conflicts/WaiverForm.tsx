import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { judgesText } from "~/i18n/judges";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { TextField } from "~/ui/TextField";
import type { ConflictLine } from "./RoundConflicts";

/** Waives one conflict or takes the waiver back, with a reason; where nobody may, why. The page says who decides. */
export function WaiverForm({ line, state }: { line: ConflictLine; state: FormState | undefined }) {
  const t = useText(judgesText).conflicts;
  const refusals = useText(refusalText);
  const { id, blockedBy, waiver, judgeName, title } = line;
  const typed = state?.values.reason;
  const [act, word, named] = waiver
    ? ["unwaive", t.unwaive, t.unwaiveNamed(judgeName, title)]
    : ["waive", t.waive, t.waiveNamed(judgeName, title)];
  if (blockedBy === "not_found" || blockedBy === "forbidden" || blockedBy === "waiver_is_chairs") return null;
  if (blockedBy) {
    return (
      <Button size="small" kind="quiet" blockedBecause={refusals[blockedBy]}>
        {word}
      </Button>
    );
  }
  return (
    <details className="max-w-72" open={state !== undefined}>
      <summary className="btn btn-quiet btn-small w-fit cursor-pointer" aria-label={named}>
        {word}
      </summary>
      <Form method="post" className="mt-3 grid gap-3" preventScrollReset>
        <input type="hidden" name="conflictId" value={id} />
        {state?.refusal && <RefusalNotice reason={state.refusal} answer={state} />}
        <TextField
          id={`waiver-${id}`}
          name="reason"
          label={t.waiveReason}
          required
          maxLength={500}
          defaultValue={typeof typed === "string" ? typed : ""}
          error={state?.errors.reason?.[0]}
        />
        <Button size="small" name="act" value={act} className="w-fit">
          {word}
        </Button>
      </Form>
    </details>
  );
}
