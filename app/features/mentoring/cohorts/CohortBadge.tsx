import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { CohortPhase } from "./cohort";

const looks: Record<CohortPhase, [Tone, BadgeIcon]> = {
  draft: ["stone", "pencil"],
  upcoming: ["sky", "clock"],
  taking: ["leaf", "check"],
  matching: ["turmeric", "clock"],
  running: ["cham", "star"],
  closed: ["stone", "flag"],
};

/** What is going on in a cohort: colour, icon and word. */
export function CohortBadge({ phase }: { phase: CohortPhase }) {
  const [tone, icon] = looks[phase];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(mentoringText).phases[phase]}
    </Badge>
  );
}
