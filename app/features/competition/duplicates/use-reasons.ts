import { entryDeskText } from "~/i18n/entry-desk";
import { useText } from "~/i18n/use-text";
import type { Reason } from "./pairs";

/** Why two entries were found to be alike, in words. */
export function useReasons(): (reason: Reason) => string {
  const t = useText(entryDeskText).duplicates.reasons;
  return (reason) => {
    if (reason.kind === "project") return t.project;
    return reason.kind === "title" ? t.title(reason.percent) : t[reason.kind](reason.what);
  };
}
