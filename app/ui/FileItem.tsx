import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";
import { Progress } from "./Progress";

interface Props {
  name: string;
  /** The size as words: "2,4 MB". */
  size?: ReactNode;
  state?: "waiting" | "uploading" | "done" | "failed";
  /** 0 to 100, while uploading. */
  percent?: number;
  /** Why it failed. */
  error?: string;
  href?: string;
  /** The address of a picture of its first page. */
  picture?: string;
  /** What more there is to tell, below. */
  about?: ReactNode;
  onRetry?: () => void;
  onRemove?: () => void;
  /** Further controls: a form that removes the file without a script. */
  children?: ReactNode;
}

/** One file in a list: its name, how far it has come, and what can be done with it. */
export function FileItem(props: Props) {
  const { name, size, state = "done", percent = 0, error, href, picture, about, onRetry, onRemove, children } = props;
  const t = useText(uiText);
  return (
    <li className="file">
      {picture ? (
        <img
          src={picture}
          alt=""
          width={44}
          height={60}
          loading="lazy"
          className="h-15 w-11 flex-none rounded-sm border border-line object-cover object-top"
        />
      ) : (
        <Icon name="file" className="flex-none text-stone" />
      )}
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">
          {href ? (
            <a className="link" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        {state === "uploading" ? (
          <Progress bare label={t.files.uploading(percent)} value={percent} max={100} />
        ) : (
          <p className={`text-small ${state === "failed" ? "text-madder" : "text-stone"}`}>
            {[size, state === "failed" ? (error ?? t.files.failed) : t.files[state]].filter(Boolean).map((part, i) => (
              <span key={String(part)}>
                {i > 0 && " · "}
                {part}
              </span>
            ))}
          </p>
        )}
        {about}
      </div>
      {state === "failed" && onRetry && (
        <button type="button" className="btn btn-quiet btn-small" onClick={onRetry}>
          {t.files.retry}
        </button>
      )}
      {onRemove && (
        <button type="button" className="btn btn-quiet btn-small btn-icon" onClick={onRemove}>
          <Icon name="x" label={t.files.remove(name)} />
        </button>
      )}
      {children}
    </li>
  );
}
