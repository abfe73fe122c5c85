import { Link, type LinkProps } from "@remix-run/react";
import { type ButtonHTMLAttributes, forwardRef, type ReactNode, type Ref, useId } from "react";
import { Icon, type IconName } from "./Icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  /** One primary a page; secondary when absent. */
  kind?: ButtonKind;
  size?: "normal" | "small";
  icon?: IconName;
  /** Only the icon is drawn and `children` becomes its accessible name. */
  iconOnly?: boolean;
  /** Work is under way: shows it, says that it can't be pressed, and swallows presses. */
  busy?: boolean;
  /** Why this can't be done now: the button stays reachable, does nothing, and says the reason beside itself. */
  blockedBecause?: string | undefined;
  children: ReactNode;
  className?: string;
}

type AsButton = Look & { to?: undefined } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof Look>;
type AsLink = Look & { to: string } & Omit<LinkProps, keyof Look | "to">;

const classOf = ({ kind = "secondary", size, iconOnly, className }: Look) =>
  ["btn", kind !== "secondary" && `btn-${kind}`, size === "small" && "btn-small", iconOnly && "btn-icon", className]
    .filter(Boolean)
    .join(" ");

function Inside({ busy, icon, iconOnly, children }: Look) {
  return (
    <>
      {busy ? <span className="busy" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {iconOnly ? <span className="sr-only">{children}</span> : children}
    </>
  );
}

function Blocked(props: Look) {
  const reasonId = useId();
  return (
    <span className="blocked">
      <button type="button" className={classOf(props)} aria-disabled="true" aria-describedby={reasonId}>
        <Inside {...props} busy={false} />
      </button>
      <span className="blocked-reason" id={reasonId}>
        <Icon name="lock" size={16} />
        {props.blockedBecause}
      </span>
    </span>
  );
}

/** What a person can do: a verb. With `to` it is a link that looks the same; a button without `onClick` submits its form. */
export const Button = forwardRef<HTMLElement, AsButton | AsLink>(function Button(props, ref) {
  if (props.blockedBecause) return <Blocked {...props} />;
  if (props.to !== undefined) {
    const { kind, size, icon, iconOnly, busy, blockedBecause, children, className, to, ...link } = props;
    return (
      <Link {...link} ref={ref as Ref<HTMLAnchorElement>} to={to} className={classOf(props)}>
        <Inside {...props} />
      </Link>
    );
  }
  const { kind, size, icon, iconOnly, busy, blockedBecause, children, className, to, onClick, ...button } = props;
  const type = props.type ?? (onClick ? "button" : "submit");
  // A new element for a new type: a press that puts a submitting button in this one's place would submit at once.
  return (
    <button
      {...button}
      key={type}
      ref={ref as Ref<HTMLButtonElement>}
      type={type}
      className={classOf(props)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      <Inside {...props} />
    </button>
  );
});
