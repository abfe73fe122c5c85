import { mentorshipText } from "~/i18n/mentorship";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { MentorshipState } from "../mentoring";

const looks: Record<MentorshipState, [Tone, BadgeIcon]> = {
  proposed: ["turmeric", "clock"],
  active: ["leaf", "check"],
  declined: ["madder", "x"],
  closed: ["stone", "flag"],
  ended: ["stone", "x"],
};

/** Where a mentorship stands: colour, icon and word. */
export function MentorshipBadge({ state }: { state: MentorshipState }) {
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(mentorshipText).states[state]}
    </Badge>
  );
}
