import type { ReactNode } from "react";
import { accountsText } from "~/i18n/accounts";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

const tabs = [
  { id: "profile", to: paths.account() },
  { id: "security", to: paths.accountSecurity() },
  { id: "email", to: paths.accountEmail() },
  { id: "data", to: paths.accountData() },
] as const;

/** One of the four parts of a person's account, under their name. */
export function AccountPage({ current, children }: { current: (typeof tabs)[number]["id"]; children: ReactNode }) {
  const t = useText(accountsText).account;
  return (
    <>
      <PageHeader title={t.title} />
      <LinkTabs
        label={t.tabs.label}
        tabs={tabs.map(({ id, to }) => ({ to, label: t.tabs[id], current: id === current }))}
      />
      <div className="grid max-w-3xl gap-10 pt-8">{children}</div>
    </>
  );
}
