import { useRouteLoaderData } from "@remix-run/react";
import { shellText } from "~/i18n/shell";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import type { loader } from "~/root";
import { LinkTabs } from "~/ui/Tabs";

type Part = "competitions" | "events" | "mentors" | "investors";

/** From one desk of an organizer to the next; nothing for those who only stand at a gate. */
export function OrganizingTabs({ current }: { current: Part }) {
  const t = useText(shellText);
  const root = useRouteLoaderData<typeof loader>("root");
  if (!root?.relations.organizes) return null;
  const tabs: readonly { part: Part; to: string; label: string }[] = [
    { part: "competitions", to: paths.organizing(), label: t.nav.competitions },
    { part: "events", to: paths.myEvents(), label: t.nav.events },
    { part: "mentors", to: paths.mentorNetworks(), label: t.nav.mentors },
    { part: "investors", to: paths.investorDesks(), label: t.nav.investors },
  ];
  return (
    <LinkTabs
      label={t.nav.organizing}
      tabs={tabs.map(({ part, to, label }) => ({ to, label, current: part === current }))}
    />
  );
}
