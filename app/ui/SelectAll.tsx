import { type RefObject, useEffect, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";

/** Ticks every row of the page; it needs a script, so it is there only once one runs. */
export function SelectAll({ name, table }: { name: string; table: RefObject<HTMLElement> }) {
  const t = useText(uiText);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <input
      type="checkbox"
      className={scripted ? undefined : "invisible"}
      aria-label={t.table.selectAll}
      onChange={(event) => {
        const ticked = event.currentTarget.checked;
        for (const box of table.current?.querySelectorAll<HTMLInputElement>(`tbody input[name="${name}"]`) ?? []) {
          if (box.checked !== ticked) box.click();
        }
      }}
    />
  );
}
