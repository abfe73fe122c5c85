import type { ReactNode } from "react";
import type { Refusal } from "~/core/refusal";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { RefusalNotice } from "./FormProblems";
import { Gate } from "./Gate";

/** A letter's link that was used or has run out: why, and the way on. */
export function SpentLink({ reason, children }: { reason: Refusal; children: ReactNode }) {
  const t = useText(accountsText);
  return (
    <Gate title={t.link.title}>
      <RefusalNotice reason={reason} />
      {children}
    </Gate>
  );
}
