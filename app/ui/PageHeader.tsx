import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

interface Props {
  title: ReactNode;
  /** A line above the title: whose page this is. A link back when `backTo` is given. */
  eyebrow?: ReactNode;
  backTo?: string;
  description?: ReactNode;
  /** Beside the title: the state of the thing as a badge. */
  badge?: ReactNode;
  /** The one primary action. */
  action?: ReactNode;
  secondary?: ReactNode;
  /** `desk`: a smaller title, because there the table is the page. */
  kind?: "front" | "desk";
}

/** The head of a page: what this is, and the one thing to do here. */
export function PageHeader({ title, eyebrow, backTo, description, badge, action, secondary, kind = "front" }: Props) {
  const t = useText(uiText);
  return (
    <header className={`page-header ${kind === "desk" ? "page-header-desk" : ""}`}>
      <div className="min-w-0">
        {eyebrow &&
          (backTo ? (
            <nav aria-label={t.crumbs}>
              <Link to={backTo} className="eyebrow">
                <Icon name="chevron-left" size={16} />
                {eyebrow}
              </Link>
            </nav>
          ) : (
            <p className="eyebrow">{eyebrow}</p>
          ))}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className={kind === "desk" ? "text-h2" : "text-h1"}>{title}</h1>
          {badge}
        </div>
        {description && <div className={`measure text-stone ${kind === "desk" ? "mt-1" : "mt-3"}`}>{description}</div>}
      </div>
      {(action || secondary) && (
        <div className="page-actions">
          {kind === "desk" && secondary}
          {action}
          {kind === "front" && secondary}
        </div>
      )}
    </header>
  );
}
