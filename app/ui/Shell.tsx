import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { BrocadeBand } from "./Brocade";
import { SideNav, type SideNavProps } from "./SideNav";
import { TopBar, type TopBarProps } from "./TopBar";

export type ShellProps = TopBarProps & {
  /** The rooms of a desk, at its left; the page then uses the full width. */
  side?: SideNavProps;
  /** Words and links at the foot of the page. */
  footer?: ReactNode;
  children: ReactNode;
};

/** What is around every page: the way in, the brocade, the place itself, the foot. */
export function Shell({ side, footer, children, ...top }: ShellProps) {
  const t = useText(uiText);
  return (
    <div className="shell">
      <a href="#main" className="skip">
        {t.shell.skip}
      </a>
      <TopBar {...top} wide={side !== undefined} />
      <BrocadeBand className="no-print" />
      {side ? (
        <div className="desk">
          <SideNav {...side} />
          <main id="main" tabIndex={-1} className="desk-main">
            {children}
          </main>
        </div>
      ) : (
        <main id="main" tabIndex={-1} className="front-main wrap">
          {children}
        </main>
      )}
      {footer && (
        <footer className="foot">
          <div className={side ? "foot-inner px-6" : "foot-inner wrap"}>{footer}</div>
        </footer>
      )}
    </div>
  );
}
