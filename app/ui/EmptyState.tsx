import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
}

/** Nothing here yet: a strip of brocade, what that means, and the next step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <div className="brocade empty-band" aria-hidden="true" />
      <div className="text-h3">{title}</div>
      {children && <div className="measure text-stone">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
