import { useEffect, useState } from "react";
import { formatNumber } from "~/i18n/format";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import type { Drift } from "./drift";

/** After being put away it comes back only when this many more sheets say the same. */
const sheetsUntilAgain = 4;

/** A gentle word to a judge whose level has moved, about their own sheets alone; put away on this device by one tap. */
export function DriftHint({ drift, roundId }: { drift: Drift | null; roundId: string }) {
  const t = useText(scoringText).drift;
  const locale = useLocale();
  const [putAway, setPutAway] = useState(0);
  const place = `khoi:drift:${roundId}`;
  useEffect(() => setPutAway(Number(readPlace(place)) || 0), [place]);
  if (!drift || drift.sheets < putAway + (putAway === 0 ? 0 : sheetsUntilAgain)) return null;
  const points = formatNumber(Math.abs(drift.points), locale);
  const dismiss = () => {
    writePlace(place, String(drift.sheets));
    setPutAway(drift.sheets);
  };
  return (
    <div className="my-4">
      <Notice
        tone="sky"
        title={t.title}
        action={
          <Button size="small" kind="quiet" className="noscript:hidden" onClick={dismiss}>
            {t.dismiss}
          </Button>
        }
      >
        <p>{drift.points < 0 ? t.lower(points, drift.recent) : t.higher(points, drift.recent)}</p>
        <p className="mt-1 text-small text-stone">{t.basis}</p>
      </Notice>
    </div>
  );
}

/** A browser that keeps nothing shows the hint again; that is all. */
function readPlace(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function writePlace(place: string, value: string) {
  try {
    localStorage.setItem(place, value);
  } catch {
    // it is put away until the page is left
  }
}
