import { competitionText } from "~/i18n/competition";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { CompetitionState } from "./competition";

const tones = { draft: "turmeric", open: "leaf", finished: "stone" } as const;
const icons = { draft: "pencil", open: "clock", finished: "flag" } as const;

/** The state of a competition: colour, icon and word. */
export function CompetitionBadge({ state }: { state: CompetitionState }) {
  const t = useText(competitionText);
  return (
    <Badge tone={tones[state]} icon={icons[state]}>
      {t.states[state]}
    </Badge>
  );
}
