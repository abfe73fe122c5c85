import { bulkLettersText } from "~/i18n/bulk-letters";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";

const tones = { writing: "turmeric", written: "leaf", stopped: "stone" } as const;

/** How far letters in bulk have come: colour, icon and word. */
export function BatchBadge({ state }: { state: string }) {
  const t = useText(bulkLettersText);
  const known = state === "writing" || state === "written" ? state : "stopped";
  return <Badge tone={tones[known]}>{t.states[known]}</Badge>;
}
