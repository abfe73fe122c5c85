import type { ReactNode } from "react";

interface Props {
  /** "Đã lưu 16:59": always on screen. */
  status?: ReactNode;
  /** What is still missing, as a sentence or a link to it. */
  missing?: ReactNode;
  /** Buttons, the primary one last. */
  children: ReactNode;
}

/** The bar at the bottom of a form: saved when, what is missing, what comes next. */
export function FormBar({ status, missing, children }: Props) {
  return (
    <div className="form-bar">
      <div className="form-bar-words">
        <p role="status" className="text-stone">
          {status}
        </p>
        {missing && <p className="font-medium text-turmeric-ink">{missing}</p>}
      </div>
      <div className="form-bar-actions">{children}</div>
    </div>
  );
}
