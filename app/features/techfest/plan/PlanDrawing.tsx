import { forwardRef, type MouseEvent, type SVGProps } from "react";
import { BoothShape } from "./BoothShape";
import { HallGround, MarkShape } from "./HallGround";
import { PlanDefs } from "./PlanDefs";
import type { PlanBooth, PlanParts } from "./plan";
import { hallOffsets, type View } from "./view";

type Props = Omit<SVGProps<SVGSVGElement>, "ref"> & {
  plan: PlanParts<PlanBooth>;
  view: View;
  isNear: boolean;
  chosenId: string | null;
  /** the booths a search has found; null: nothing is searched */
  found: ReadonlySet<string> | null;
  boothHref: (booth: PlanBooth) => string;
  onBooth: (booth: PlanBooth, event: MouseEvent) => void;
};

/**
 * The halls in centimetres. For the eye, the mouse and fingers: whoever reads or uses a keyboard has the list beside it,
 * where every booth is again. Booths are links, so that a click works before the script arrives.
 */
export const PlanDrawing = forwardRef<SVGSVGElement, Props>(function PlanDrawing(props, ref) {
  const { plan, view, isNear, chosenId, found, boothHref, onBooth, ...svg } = props;
  const offsets = hallOffsets(plan.halls);
  const toneOf = new Map(plan.zones.map(({ id, tone }) => [id, tone]));
  return (
    <svg
      {...svg}
      ref={ref}
      viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`}
      className="plan-svg"
      data-near={isNear || undefined}
      aria-hidden="true"
    >
      <PlanDefs />
      {plan.halls.map((hall) => (
        <g key={hall.id} transform={`translate(0 ${offsets.get(hall.id) ?? 0})`}>
          <HallGround hall={hall} />
          {plan.marks
            .filter(({ hallId }) => hallId === hall.id)
            .map((mark) => (
              <MarkShape key={mark.id} mark={mark} />
            ))}
          {plan.booths
            .filter(({ hallId }) => hallId === hall.id)
            .map((booth) => (
              <a
                key={booth.id}
                href={boothHref(booth)}
                tabIndex={-1}
                draggable={false}
                data-booth={booth.id}
                onClick={(event) => onBooth(booth, event)}
              >
                <BoothShape
                  booth={booth}
                  tone={(booth.zoneId && toneOf.get(booth.zoneId)) || "stone"}
                  isChosen={booth.id === chosenId}
                  isDimmed={found !== null && !found.has(booth.id)}
                />
              </a>
            ))}
        </g>
      ))}
    </svg>
  );
});
