import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { Badge, type BadgeIcon, type Tone } from "~/ui/Badge";
import type { ApplicationState } from "./application";

const looks: Record<ApplicationState, { readonly tone: Tone; readonly icon?: BadgeIcon }> = {
  draft: { tone: "turmeric", icon: "pencil" },
  submitted: { tone: "sky" },
  approved: { tone: "leaf" },
  waitlisted: { tone: "turmeric" },
  rejected: { tone: "madder" },
  offered: { tone: "cham", icon: "flag" },
  confirmed: { tone: "leaf", icon: "star" },
  declined: { tone: "stone", icon: "x" },
  expired: { tone: "madder", icon: "clock" },
  cancelled: { tone: "stone", icon: "x" },
};

/** The state of an application: colour, icon and word. */
export function ApplicationBadge({ state }: { state: ApplicationState }) {
  const t = useText(exhibitorsText).states;
  return <Badge {...looks[state]}>{t[state]}</Badge>;
}
