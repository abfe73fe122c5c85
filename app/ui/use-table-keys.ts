import { type RefObject, useEffect } from "react";

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"));

/**
 * Keys of a desk: j and k move between the rows' links, x ticks the row, / goes to the search box, Enter follows the
 * link as everywhere. Keys pressed while typing, or with a modifier, are left alone.
 */
export function useTableKeys(table: RefObject<HTMLElement>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (handle(event.key, table.current)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [table]);
}

function handle(key: string, table: HTMLElement | null): boolean {
  if (key === "/") {
    const box = document.querySelector<HTMLInputElement>("[data-search]");
    box?.focus();
    box?.select();
    return box !== null;
  }
  const rows = [...(table?.querySelectorAll<HTMLTableRowElement>("tbody tr") ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (key === "j" || key === "k") {
    const row = rows[key === "j" ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
    const target = row?.querySelector<HTMLElement>("a") ?? row?.querySelector<HTMLElement>("input");
    target?.focus();
    row?.scrollIntoView({ block: "nearest" });
    return target !== null && target !== undefined;
  }
  if (key === "x") {
    const box = rows[at]?.querySelector<HTMLInputElement>("input[type=checkbox]");
    box?.click();
    return box !== null && box !== undefined;
  }
  return false;
}
