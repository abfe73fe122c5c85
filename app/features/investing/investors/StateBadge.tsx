import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { InvestorState } from "../investor";

const looks = {
  applied: { tone: "turmeric", icon: "clock" },
  verified: { tone: "leaf", icon: "check" },
  rejected: { tone: "madder", icon: "x" },
  suspended: { tone: "stone", icon: "lock" },
} as const;

/** What a host says of an investor. */
export function StateBadge({ state }: { state: InvestorState }) {
  const t = useText(investingText).states;
  return <Badge {...looks[state]}>{t[state]}</Badge>;
}
