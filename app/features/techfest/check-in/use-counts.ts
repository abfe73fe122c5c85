import { useCallback, useEffect, useState } from "react";
import { paths } from "~/paths";
import type { GateCounts, LastPassage } from "./check-in.queries.server";

export type Live = { readonly counts: GateCounts; readonly latest: readonly LastPassage[] };
const everyMs = 4_000;

/** The numbers as they are now, whoever else stands at another gate; asked every few seconds while the page is in sight. */
export function useCounts(eventId: string, first: Live): { live: Live; refresh: () => void } {
  const [live, setLive] = useState(first);
  const refresh = useCallback(async () => {
    if (document.hidden) return;
    const told = await fetch(paths.checkInCounts(eventId)).catch(() => undefined);
    if (!told?.ok) return;
    const { inside, came, expected, latest } = (await told.json()) as GateCounts & Pick<Live, "latest">;
    setLive({ counts: { inside, came, expected }, latest });
  }, [eventId]);
  useEffect(() => {
    const timer = setInterval(() => void refresh(), everyMs);
    return () => clearInterval(timer);
  }, [refresh]);
  return { live, refresh: () => void refresh() };
}
