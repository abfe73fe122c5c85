import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { AssignmentState, RoundState } from "./round";

const roundLook: Record<RoundState, [Tone, BadgeIcon]> = {
  planned: ["stone", "clock"],
  open: ["sky", "pencil"],
  closed: ["turmeric", "lock"],
  deliberating: ["turmeric", "clock"],
  published: ["leaf", "check"],
};
const assignmentLook: Record<AssignmentState, [Tone, BadgeIcon]> = {
  draft: ["stone", "pencil"],
  published: ["turmeric", "clock"],
  begun: ["sky", "pencil"],
  submitted: ["leaf", "check"],
  recused: ["madder", "flag"],
  replaced: ["stone", "x"],
};

/** A round's state in words, colour and icon. */
export function RoundBadge({ state }: { state: RoundState }) {
  const [tone, icon] = roundLook[state];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(judgingText).roundState[state]}
    </Badge>
  );
}

/** How far one sheet has come. */
export function AssignmentBadge({ state }: { state: AssignmentState }) {
  const [tone, icon] = assignmentLook[state];
  return (
    <Badge tone={tone} icon={icon}>
      {useText(judgingText).assignmentState[state]}
    </Badge>
  );
}
