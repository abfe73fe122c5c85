import type { FormState } from "~/core/form";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";

/** Why a form was refused as a whole; nothing typed is lost. */
export function RefusalNotice({ state }: { state: FormState | undefined }) {
  const t = useText(setupText);
  const reasons = useText(refusalText);
  if (!state?.refusal) return null;
  return (
    <div role="alert" className="mb-4">
      <Notice tone="madder" title={t.refusedTitle}>
        {reasons[state.refusal]}
      </Notice>
    </div>
  );
}
