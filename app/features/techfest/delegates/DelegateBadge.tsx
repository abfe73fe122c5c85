import { delegatesText } from "~/i18n/delegates";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { DelegateState } from "./delegate";

const tones = { registered: "leaf", waiting: "turmeric", cancelled: "madder" } as const;

/** The state of a registration: colour, icon and word. */
export function DelegateBadge({ state }: { state: DelegateState }) {
  return <Badge tone={tones[state]}>{useText(delegatesText).states[state]}</Badge>;
}
