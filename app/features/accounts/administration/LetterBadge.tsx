import { adminText } from "~/i18n/admin";
import { useText } from "~/i18n/use-text";
import { Badge, type Tone } from "~/ui/Badge";
import type { LetterState } from "./letter.queries.server";

const tones: Record<LetterState, Tone> = { sent: "leaf", waiting: "turmeric", failed: "madder", kept: "sky" };

/** Whether a letter has gone out. */
export function LetterBadge({ state }: { state: LetterState }) {
  const t = useText(adminText).letters.states;
  return <Badge tone={tones[state]}>{t[state]}</Badge>;
}
