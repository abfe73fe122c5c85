import { useEffect, useState } from "react";
import { formatBytes } from "~/i18n/format";
import { offlineText } from "~/i18n/offline";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { canServeOffline } from "./caches.client";
import { type JudgePage, type Keeping, keepDossiers } from "./keep.client";

type Props = {
  readonly page: Extract<JudgePage, { kind: "desk" }>;
  /** it comes from the server */
  readonly isFresh: boolean;
};

/** Takes the judge's dossiers along by itself, and says how many are on this device. */
export function DeskKept({ page, isFresh }: Props) {
  const t = useText(offlineText).keeping;
  const locale = useLocale();
  const [keeping, setKeeping] = useState<Keeping>();
  const [wantsFiles, setWantsFiles] = useState(false);
  const [isUnable, setIsUnable] = useState(false);
  useEffect(() => {
    if (!isFresh) return;
    let isGone = false;
    setIsUnable(!canServeOffline());
    const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    const say = (told: Keeping) => !isGone && setKeeping(told);
    keepDossiers(page, say, wantsFiles || !savesData).catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [page, isFresh, wantsFiles]);
  if (isUnable) return <p className="mt-8 text-small text-stone">{t.unable}</p>;
  if (!keeping || keeping.total === 0) return null;
  const { total, kept, isDone, size, leftOut, stoppedBecause } = keeping;
  const told = !isDone ? t.going(kept, total) : kept === total ? t.done(total) : t.some(kept, total);
  const because = { full: t.full, unreachable: t.unreachable, data_saver: t.saver };
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-stone" data-kept={isDone}>
      <p className="flex items-start gap-2" role="status">
        <Icon name={isDone && kept === total ? "check" : "download"} size={18} className="mt-0.5 flex-none" />
        <span>
          {told} {isDone && size > 0 && t.size(formatBytes(size, locale))} {isDone && leftOut > 0 && t.leftOut(leftOut)}{" "}
          {isDone && stoppedBecause && because[stoppedBecause]}
        </span>
      </p>
      {isDone && stoppedBecause === "data_saver" && (
        <Button size="small" onClick={() => setWantsFiles(true)}>
          {t.carry}
        </Button>
      )}
    </div>
  );
}
