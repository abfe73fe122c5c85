import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import { Badge, type Tone } from "~/ui/Badge";

const tones = {
  waiting: "sky",
  running: "sky",
  ready: "turmeric",
  cancelled: "stone",
  failed: "madder",
  published: "leaf",
  reverted: "stone",
  infeasible: "madder",
} as const satisfies Record<string, Tone>;

/** How a run stands, in a word. */
export function RunBadge({ state }: { state: keyof typeof tones }) {
  const words = useText(assignmentText).state;
  return <Badge tone={tones[state]}>{words[state]}</Badge>;
}
