import { entryText } from "~/i18n/entry";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { EntryState } from "./entry";

const looks = {
  draft: { tone: "turmeric", icon: "pencil" },
  submitted: { tone: "sky", icon: "clock" },
  supplement_asked: { tone: "turmeric", icon: "warning" },
  eligible: { tone: "leaf", icon: "check" },
  ineligible: { tone: "madder", icon: "x" },
  withdrawn: { tone: "stone", icon: "x" },
  disqualified: { tone: "madder", icon: "x" },
} as const satisfies Record<EntryState, unknown>;

/** Where an entry stands, as its own team reads it: colour, icon and word. */
export function EntryBadge({ state }: { state: EntryState }) {
  const t = useText(entryText);
  return <Badge {...looks[state]}>{t.states[state]}</Badge>;
}
