import { deskText } from "~/i18n/desk";
import { organizingText } from "~/i18n/organizing";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { EntryState } from "../entry/entry";

const looks = {
  draft: { tone: "turmeric", icon: "pencil" },
  submitted: { tone: "sky", icon: "info" },
  supplement_asked: { tone: "turmeric", icon: "clock" },
  eligible: { tone: "leaf", icon: "check" },
  ineligible: { tone: "madder", icon: "x" },
  withdrawn: { tone: "stone", icon: "flag" },
  disqualified: { tone: "madder", icon: "lock" },
} as const;

/** Where an entry stands, as those who check it say it. */
export function EntryBadge({ state }: { state: EntryState }) {
  const t = useText(organizingText).entryStates;
  return <Badge {...looks[state]}>{t[state]}</Badge>;
}

/** An entry that came in the grace period. */
export function LateBadge() {
  const t = useText(deskText).entry;
  return (
    <Badge tone="turmeric" icon="warning">
      {t.late}
    </Badge>
  );
}
