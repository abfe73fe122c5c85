import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";

type Props = { readonly tally: { readonly assigned: number; readonly submitted: number } };

/** Whether all sheets are in, or how many are left. */
export function TallyBadge({ tally: { assigned, submitted } }: Props) {
  const t = useText(judgingText).progress;
  if (assigned === 0) return <Badge tone="stone">{t.nothing}</Badge>;
  const left = assigned - submitted;
  return left === 0 ? <Badge tone="leaf">{t.complete}</Badge> : <Badge tone="turmeric">{t.partly(left)}</Badge>;
}
