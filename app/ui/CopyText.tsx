import { useEffect, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Button } from "./Button";

/** Text to take elsewhere: a link, a code. Without a script it can still be selected. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const t = useText(uiText);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="flex gap-2">
      <input
        className="input"
        readOnly
        value={text}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={copied ? "check" : "copy"} onClick={copy} className="flex-none">
        <span role="status">{copied ? t.copied : t.copy}</span>
      </Button>
    </div>
  );
}
