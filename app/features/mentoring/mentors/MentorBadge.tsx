import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { MentorState } from "../mentoring";

const looks: Record<MentorState, [Tone, BadgeIcon]> = {
  applied: ["turmeric", "clock"],
  approved: ["leaf", "check"],
  rejected: ["madder", "x"],
  paused: ["stone", "clock"],
  ended: ["stone", "flag"],
};

/** Where a mentor stands: colour, icon and word. */
export function MentorBadge({ state }: { state: MentorState }) {
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(mentoringText).states[state]}
    </Badge>
  );
}
