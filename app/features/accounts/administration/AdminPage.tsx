import type { ReactNode } from "react";
import { adminText } from "~/i18n/admin";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

const tabs = [
  { id: "overview", to: paths.admin() },
  { id: "organizations", to: paths.adminOrganizations() },
  { id: "letters", to: paths.adminLetters() },
  { id: "requests", to: paths.adminDataRequests() },
  { id: "activities", to: paths.adminActivities() },
] as const;

interface Props {
  current: (typeof tabs)[number]["id"];
  title: string;
  description?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the administration: the ways to the others, then this one under its title. */
export function AdminPage({ current, title, description, action, children }: Props) {
  const t = useText(adminText);
  return (
    <>
      <LinkTabs
        label={t.tabs.label}
        tabs={tabs.map(({ id, to }) => ({ to, label: t.tabs[id], current: id === current }))}
      />
      <div className="pt-6">
        <PageHeader kind="desk" title={title} description={description} action={action} />
        {children}
      </div>
    </>
  );
}
