import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { IntroductionState } from "./introduction";

const looks = {
  asked: { tone: "turmeric", icon: "clock" },
  accepted: { tone: "leaf", icon: "check" },
  declined: { tone: "stone", icon: "x" },
  withdrawn: { tone: "stone", icon: "x" },
} as const;

/** Where a request for an introduction stands. */
export function StateBadge({ state }: { state: IntroductionState }) {
  const t = useText(investingText).introductions.states;
  return <Badge {...looks[state]}>{t[state]}</Badge>;
}
