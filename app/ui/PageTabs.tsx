import { Tabs } from "radix-ui";
import type { ReactNode } from "react";

export interface PageTab {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Tabs within a page, for views that need no address of their own; all contents are rendered, one is shown. */
export function PageTabs({ tabs, label, initial }: { tabs: readonly PageTab[]; label: string; initial?: string }) {
  return (
    <Tabs.Root defaultValue={initial ?? tabs[0]?.id ?? ""}>
      <Tabs.List className="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab.id} value={tab.id} className="tab">
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Content key={tab.id} value={tab.id} forceMount className="pt-6 data-[state=inactive]:hidden">
          {tab.content}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
