import { eventText } from "~/i18n/event";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import type { EventState } from "./event";

const tones = { draft: "turmeric", published: "leaf", finished: "stone", cancelled: "madder" } as const;
const icons = { draft: "pencil", published: "check", finished: "flag", cancelled: "x" } as const;

/** The state of an event: colour, icon and word. */
export function EventBadge({ state }: { state: EventState }) {
  const t = useText(eventText);
  return (
    <Badge tone={tones[state]} icon={icons[state]}>
      {t.states[state]}
    </Badge>
  );
}
