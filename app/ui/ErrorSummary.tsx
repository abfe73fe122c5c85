import { useEffect, useRef } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

export interface FormIssue {
  /** The id of the field, which is its name unless another was given; absent for the form as a whole. */
  field?: string;
  message: string;
}

/** What went wrong in a form, on top of it, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ issues, title }: { issues: readonly FormIssue[]; title?: string }) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  const told = issues.map(({ field, message }) => `${field}:${message}`).join("\n");
  useEffect(() => {
    if (told) box.current?.focus();
  }, [told]);
  if (issues.length === 0) return null;
  return (
    <div ref={box} className="errors" role="alert" tabIndex={-1}>
      <p className="flex gap-2 font-semibold text-madder">
        <Icon name="warning" className="mt-0.75 flex-none" />
        {title ?? t.errors.title(issues.length)}
      </p>
      <ul className="mt-1 ml-7 list-disc text-table">
        {issues.map(({ field, message }) => (
          <li key={`${field}:${message}`} className="py-0.5">
            {field ? (
              <a className="link" href={`#${field}`}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 ml-7 text-small text-stone">{t.errors.kept}</p>
    </div>
  );
}
