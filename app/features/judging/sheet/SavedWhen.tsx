import { formatClock } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { offlineText } from "~/i18n/offline";
import { useText } from "~/i18n/use-text";
import type { SaveState } from "./use-autosave";

type Props = {
  readonly saver: { readonly state: SaveState; readonly savedAt: string | null; readonly keptAt: string | null };
};

/** Whether what is on the sheet is saved, here or on the server too, and when it was: always in sight. */
export function SavedWhen({ saver }: Props) {
  const t = useText(judgingText).sheet;
  const words = useText(offlineText).sheet;
  const { state, savedAt, keptAt } = saver;
  if (state === "saving") return <>{t.saving}</>;
  if (state === "waiting") return <>{t.unsaved}</>;
  if (state === "failed") return <span className="font-medium text-madder">{keptAt ? words.held : t.notSaved}</span>;
  if (state === "kept")
    return (
      <span className="font-medium text-turmeric-ink">{keptAt ? words.here(formatClock(keptAt)) : t.notSaved}</span>
    );
  return <>{savedAt === null ? t.never : t.saved(formatClock(savedAt))}</>;
}
