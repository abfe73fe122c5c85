import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { eventText } from "~/i18n/event";
import { useText } from "~/i18n/use-text";
import { BoothCard } from "./BoothCard";
import { BoothList } from "./BoothList";
import { PlanDrawing } from "./PlanDrawing";
import { PlanLegend } from "./PlanLegend";
import { PlanSearch } from "./PlanSearch";
import { PlanTools } from "./PlanTools";
import { isFound, type PlanBooth, type PlanParts, searchText } from "./plan";
import { usePlanView } from "./use-plan-view";
import { hallOffsets, wholeOf } from "./view";

export type FloorPlanProps = {
  readonly plan: PlanParts<PlanBooth>;
  /** the code in the address (`?gian=`), or null */
  readonly chosenCode: string | null;
  /** what is searched in the address (`?tim=`) */
  readonly query?: string;
  /** The address with this booth chosen. Where a booth's line leads without a script, and what the address then shows. */
  readonly boothHref: (booth: PlanBooth) => string;
  /** Told after a booth was chosen. */
  readonly onChoose?: (booth: PlanBooth) => void;
  /** Acts and further words in the chosen booth's card. */
  readonly card?: (booth: PlanBooth) => ReactNode;
  /** Other fields of the address that the search keeps. */
  readonly kept?: Readonly<Record<string, string>>;
};

/**
 * The plan and, beside it, the list that does everything by keyboard and without a script. A booth chosen in one is
 * shown in the other; a search dims the rest. Light enough for a public page.
 */
export function FloorPlan({ plan, chosenCode, query = "", boothHref, onChoose, card, kept = {} }: FloorPlanProps) {
  const t = useText(eventText).plan;
  const svg = useRef<SVGSVGElement>(null);
  const whole = wholeOf(plan.halls);
  const moves = usePlanView(svg, whole);
  const [chosenId, setChosenId] = useState(() => plan.booths.find(({ code }) => code === chosenCode)?.id ?? null);
  const [typed, setTyped] = useState(query);
  const offsets = hallOffsets(plan.halls);
  useEffect(() => {
    setChosenId(plan.booths.find(({ code }) => code === chosenCode)?.id ?? null);
  }, [chosenCode, plan.booths]);

  const zoneOf = (booth: PlanBooth) => plan.zones.find(({ id }) => id === booth.zoneId);
  const matching = plan.booths.filter((booth) =>
    isFound(searchText([booth.code, booth.exhibitor?.name ?? "", ...(booth.exhibitor?.words ?? [])]), typed),
  );
  const found = typed.trim() ? new Set(matching.map(({ id }) => id)) : null;
  const chosen = plan.booths.find(({ id }) => id === chosenId);

  function choose(booth: PlanBooth, event: MouseEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (moves.wasDragged() && event.currentTarget instanceof SVGElement) return;
    setChosenId(booth.id);
    moves.reveal({ ...booth, y: booth.y + (offsets.get(booth.hallId) ?? 0) });
    window.history.replaceState(window.history.state, "", boothHref(booth));
    onChoose?.(booth);
  }

  return (
    <div className="plan">
      <div className="plan-main">
        <div className="plan-frame">
          <PlanTools onNearer={() => moves.zoomBy(1.5)} onFarther={() => moves.zoomBy(1 / 1.5)} onFit={moves.fit} />
          <section className="plan-ground" aria-label={t.drawing} {...steeredByKeys} onKeyDown={moves.onKeyDown}>
            <PlanDrawing
              ref={svg}
              plan={plan}
              view={moves.view}
              isNear={moves.isNear}
              chosenId={chosenId}
              found={found}
              boothHref={boothHref}
              onBooth={choose}
              style={{ aspectRatio: `${whole.w} / ${whole.h}` }}
              {...moves.pointer}
            />
          </section>
        </div>
        <PlanLegend plan={plan} />
      </div>
      <div className="plan-side">
        <PlanSearch typed={typed} onType={setTyped} kept={kept} count={found && matching.length} />
        <div className="plan-chosen" aria-live="polite">
          {chosen && (
            <BoothCard booth={chosen} zone={zoneOf(chosen)}>
              {card?.(chosen)}
            </BoothCard>
          )}
        </div>
        <BoothList booths={matching} zones={plan.zones} chosenId={chosenId} boothHref={boothHref} onBooth={choose} />
      </div>
    </div>
  );
}

/** The drawing takes the focus so that it can be moved and zoomed by keys (WCAG 2.1.1). */
const steeredByKeys = { tabIndex: 0 };
