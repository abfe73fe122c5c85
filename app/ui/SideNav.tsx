import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { useCurrentInView } from "./use-current-in-view";

export interface SideItem {
  to: string;
  label: ReactNode;
  count?: number | string | undefined;
  current?: boolean;
}

export interface SideNavProps {
  /** Whose desk this is, above the links. */
  title?: ReactNode;
  titleTo?: string;
  items: readonly SideItem[];
}

/** The rooms of one desk, with what waits in each; a row that scrolls sideways on a phone. */
export function SideNav({ title, titleTo, items }: SideNavProps) {
  const t = useText(uiText);
  const list = useCurrentInView<HTMLUListElement>(items.find(({ current }) => current)?.to);
  return (
    <nav className="side" aria-label={t.shell.section}>
      {title && <p className="side-title">{titleTo ? <Link to={titleTo}>{title}</Link> : title}</p>}
      <ul ref={list} className="side-list">
        {items.map(({ to, label, count, current }) => (
          <li key={to}>
            <Link to={to} className="side-link" aria-current={current ? "page" : undefined}>
              <span>{label}</span>
              {count !== undefined && <span className="side-count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
