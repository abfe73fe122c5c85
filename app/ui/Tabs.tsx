import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useCurrentInView } from "./use-current-in-view";

export interface LinkTab {
  to: string;
  label: ReactNode;
  count?: number | string;
  current?: boolean;
}

/** Tabs that are addresses: saved views of a table, parts of a page. Each works in a new window and without a script. */
export function LinkTabs({ tabs, label }: { tabs: readonly LinkTab[]; label: string }) {
  const strip = useCurrentInView<HTMLElement>(tabs.find(({ current }) => current)?.to);
  return (
    <nav ref={strip} className="tabs" aria-label={label}>
      {tabs.map(({ to, label: words, count, current }) => (
        <Link key={to} to={to} className="tab" aria-current={current ? "page" : undefined} preventScrollReset>
          {words}
          {count !== undefined && <span className="tab-count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
