import { Link } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { type Account, AccountMenu } from "./AccountMenu";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { LanguageSwitch } from "./LanguageSwitch";
import { Mark } from "./Mark";
import { Menu } from "./Menu";
import { ThemeSwitch } from "./ThemeSwitch";

export interface NavLinkItem {
  to: string;
  label: string;
  current?: boolean;
}

export interface TopBarProps {
  /** Where the mark leads. */
  homeTo: string;
  nav: readonly NavLinkItem[];
  /** Who is signed in; without it `signInTo` is offered. */
  account?: Account | undefined;
  signInTo: string;
  /** Takes a POST of `locale` or `theme`, with `returnTo`. */
  preferencesAction: string;
  /** The address to come back to: path and search. */
  returnTo: string;
  wide?: boolean;
}

/** The mark, where one can go, the language, the light, and who one is. */
export function TopBar({ homeTo, nav, account, signInTo, preferencesAction, returnTo, wide }: TopBarProps) {
  const t = useText(uiText);
  const links = nav.map(({ to, label, current }) => (
    <Link key={to} to={to} className="top-link" aria-current={current ? "page" : undefined}>
      {label}
    </Link>
  ));
  return (
    <header className="top">
      <div className={`top-inner ${wide ? "px-4 md:px-6" : "wrap"}`}>
        <Link to={homeTo} className="top-mark" aria-label={t.shell.home}>
          <Mark />
          <span>Khơi</span>
        </Link>
        <nav className="top-nav" aria-label={t.shell.navigation}>
          {links}
        </nav>
        <div className="top-tools">
          <LanguageSwitch action={preferencesAction} returnTo={returnTo} />
          <ThemeSwitch action={preferencesAction} returnTo={returnTo} />
          {account ? <AccountMenu account={account} /> : <Button to={signInTo}>{t.shell.signIn}</Button>}
        </div>
        <div className="top-phone">
          <Menu className="btn btn-quiet btn-icon" label={<Icon name="menu" size={24} label={t.shell.menu} />}>
            <nav className="grid" aria-label={t.shell.navigation}>
              {nav.map(({ to, label, current }) => (
                <Link key={to} to={to} className="menu-item" aria-current={current ? "page" : undefined}>
                  {label}
                </Link>
              ))}
            </nav>
            <div className="top-phone-tools">
              <LanguageSwitch action={preferencesAction} returnTo={returnTo} />
              <ThemeSwitch action={preferencesAction} returnTo={returnTo} />
            </div>
          </Menu>
        </div>
      </div>
    </header>
  );
}
