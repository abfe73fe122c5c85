import { Form, useLocation } from "@remix-run/react";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";

interface Props {
  /** The id that the rows' ticks name in their `form` attribute. */
  id: string;
  name: string;
  action?: string | undefined;
  table: RefObject<HTMLElement>;
  children: ReactNode;
}

/** What can be done with the ticked rows; rises from below as soon as one is ticked (CSS alone decides that). */
export function BulkBar({ id, name, action, table, children }: Props) {
  const t = useText(uiText);
  const [count, setCount] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { key } = useLocation();

  useEffect(() => {
    const box = table.current;
    const recount = () => setCount(box?.querySelectorAll(`tbody input[name="${name}"]:checked`).length ?? 0);
    const afterReset = () => requestAnimationFrame(recount);
    const own = form.current;
    box?.addEventListener("change", recount);
    own?.addEventListener("reset", afterReset);
    recount();
    return () => {
      box?.removeEventListener("change", recount);
      own?.removeEventListener("reset", afterReset);
    };
  }, [name, table]);

  useEffect(() => {
    if (key !== "default") form.current?.reset();
  }, [key]);

  return (
    <Form method="post" action={action} id={id} ref={form} className="bulk" preventScrollReset>
      <span className="bulk-count" role="status">
        {t.table.selected(count)}
      </span>
      <button type="reset" className="btn btn-small">
        {t.table.clearSelection}
      </button>
      <span className="bulk-actions">{children}</span>
    </Form>
  );
}
