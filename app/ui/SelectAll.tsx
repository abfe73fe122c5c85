import { type RefObject, useEffect, useState } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";

interface Props {
  name: string;
  /** The id of the bulk form: its reset clears this tick too. */
  form: string;
  table: RefObject<HTMLElement>;
}

/** Ticks every row of the page; it needs a script, so it is there only once one runs. */
export function SelectAll({ name, form, table }: Props) {
  const t = useText(uiText);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <input
      type="checkbox"
      form={form}
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
