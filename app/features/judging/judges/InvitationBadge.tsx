import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { InvitationState } from "./judge";

const tones = { accepted: "leaf", declined: "madder", invited: "turmeric" } as const;

/** Whether a judge said yes, said no, or hasn't answered. */
export function InvitationBadge({ state }: { state: InvitationState }) {
  const t = useText(judgesText).invitation;
  return <Badge tone={tones[state]}>{t[state]}</Badge>;
}
