import { Form, Link } from "@remix-run/react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon, type IconName } from "./Icon";
import { Menu } from "./Menu";

export interface Account {
  name: string;
  /** A second line: the e-mail, the duty. */
  note?: string;
  links: readonly { to: string; label: string; icon: IconName }[];
  /** Takes a POST. */
  signOutAction: string;
}

/** Who is signed in, and what belongs to them. */
export function AccountMenu({ account: { name, note, links, signOutAction } }: { account: Account }) {
  const t = useText(uiText);
  return (
    <Menu
      className="btn account"
      name={`${t.shell.account}: ${name}`}
      label={
        <>
          <Icon name="user" />
          <span className="account-name">{name}</span>
        </>
      }
    >
      <p className="menu-note">
        <span className="block font-semibold text-ink">{name}</span>
        {note}
      </p>
      {links.map(({ to, label, icon }) => (
        <Link key={to} to={to} className="menu-item">
          <Icon name={icon} />
          {label}
        </Link>
      ))}
      <Form method="post" action={signOutAction}>
        <button type="submit" className="menu-item">
          <Icon name="arrow-right" />
          {t.shell.signOut}
        </button>
      </Form>
    </Menu>
  );
}
