import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

type NoticeTone = "sky" | "leaf" | "turmeric" | "madder";

const iconOf: Record<NoticeTone, IconName> = { sky: "info", leaf: "check", turmeric: "clock", madder: "warning" };

interface Props {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** A standing message within a page: what is so, and what to do about it. */
export function Notice({ tone = "sky", title, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={iconOf[tone]} className="notice-icon" />
      <div className="min-w-0 flex-1 basis-56">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-[0.9375rem]/6">{children}</div>}
      </div>
      {action}
    </div>
  );
}
