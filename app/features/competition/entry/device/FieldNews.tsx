import { formatClock, formatDateTime } from "~/i18n/format";
import { savingText } from "~/i18n/saving";
import { useLocale, useText } from "~/i18n/use-text";
import type { FieldState } from "../autosave";

/** Says where a text came from that nobody has typed into this page: the device had kept it, or another tab wrote it. */
export function FieldNews({ state }: { state: FieldState }) {
  const t = useText(savingText);
  const when = useWhen();
  const words = state.restoredAt ? t.restored(when(state.restoredAt)) : state.fromOtherTab ? t.fromOtherTab : undefined;
  return (
    <p role="status" className="mt-1 text-small text-sky-ink empty:hidden">
      {words}
    </p>
  );
}

/** "16:42" of today, "16:42, 19/09/2026" of another day. */
export function useWhen(): (at: string) => string {
  const locale = useLocale();
  const today = formatDateTime(new Date().toISOString(), locale).slice(formatClock(new Date().toISOString()).length);
  return (at) => (formatDateTime(at, locale).endsWith(today) ? formatClock(at) : formatDateTime(at, locale));
}
