import type { MouseEvent } from "react";
import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { useLocale, useText } from "~/i18n/use-text";
import { StateIcon } from "./PlanStateMark";
import type { PlanBooth, Zone } from "./plan";

type Props = {
  booths: readonly PlanBooth[];
  zones: readonly Zone[];
  chosenId: string | null;
  boothHref: (booth: PlanBooth) => string;
  onBooth: (booth: PlanBooth, event: MouseEvent) => void;
};

/** Every booth as a line: code, who is there or which zone, and its state in words. Does all that the drawing does. */
export function BoothList({ booths, zones, chosenId, boothHref, onBooth }: Props) {
  const t = useText(eventText).plan;
  const locale = useLocale();
  const zoneOf = new Map(zones.map((zone) => [zone.id, localized(zone.name, locale)]));
  return (
    <ul className="plan-list" aria-label={t.list}>
      {booths.map((booth) => (
        <li key={booth.id}>
          <a
            href={boothHref(booth)}
            onClick={(event) => onBooth(booth, event)}
            aria-current={booth.id === chosenId || undefined}
            data-booth={booth.id}
          >
            <span className="plan-list-code">{booth.code}</span>
            <span className="min-w-0 flex-1">
              <span className="block truncate">{booth.exhibitor?.name ?? t.stateWords[booth.state]}</span>
              <span className="block truncate text-small text-stone">
                {booth.zoneId ? zoneOf.get(booth.zoneId) : t.noZone}
              </span>
            </span>
            <StateIcon state={booth.state} />
            {booth.exhibitor && <span className="sr-only">{t.stateWords[booth.state]}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
