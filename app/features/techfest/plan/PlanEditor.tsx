import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { BoothCard } from "./BoothCard";
import { BoothList } from "./BoothList";
import { PlanDrawing } from "./PlanDrawing";
import { PlanLegend } from "./PlanLegend";
import { PlanSearch } from "./PlanSearch";
import { PlanTools } from "./PlanTools";
import { isFound, keptInside, type PlanBooth, searchText, snap, steps } from "./plan";
import type { readDeskPlan } from "./plan.service.server";
import { useBoothDrag } from "./use-booth-drag";
import { useMovedBooths } from "./use-moved-booths";
import { usePlanView } from "./use-plan-view";
import { hallOffsets, wholeOf } from "./view";

type Desk = Extract<Awaited<ReturnType<typeof readDeskPlan>>, { ok: true }>["value"];
type Props = { desk: Desk; chosenCode: string | null; query: string; boothHref: (booth: PlanBooth) => string };

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The plan with booths that can be moved: dragged, or by the arrow keys once one is chosen; every move can be undone. */
export function PlanEditor({ desk: { event, plan, lockedBecause }, chosenCode, query, boothHref }: Props) {
  const t = useText(eventDeskText).plan;
  const reasons = useText(refusalText);
  const svg = useRef<SVGSVGElement>(null);
  const ground = useRef<HTMLElement>(null);
  const whole = wholeOf(plan.halls);
  const view = usePlanView(svg, whole);
  const moves = useMovedBooths(plan.booths, plan.halls);
  const [step, setStep] = useState<number>(steps.coarse);
  const [chosenId, setChosenId] = useState(() => plan.booths.find(({ code }) => code === chosenCode)?.id ?? null);
  const [typed, setTyped] = useState(query);
  const drag = useBoothDrag({
    booths: moves.booths,
    halls: plan.halls,
    step,
    toPlan: view.toPlan,
    onDrop: (booth, spot) => moves.move(booth.id, spot),
  });
  useEffect(
    () => setChosenId(plan.booths.find(({ code }) => code === chosenCode)?.id ?? null),
    [chosenCode, plan.booths],
  );

  const mayEdit = lockedBecause === null;
  const booths = moves.booths.map((booth) =>
    booth.id === drag.drag?.id ? { ...booth, x: drag.drag.x, y: drag.drag.y } : booth,
  );
  const matching = booths.filter((booth) =>
    isFound(searchText([booth.code, booth.exhibitor?.name ?? "", ...(booth.exhibitor?.words ?? [])]), typed),
  );
  const chosen = booths.find(({ id }) => id === chosenId);

  function choose(booth: PlanBooth, event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isDrawn = event.currentTarget instanceof SVGElement;
    if (isDrawn && (drag.wasMoved() || view.wasDragged())) return;
    setChosenId(booth.id);
    view.reveal({ ...booth, y: booth.y + (hallOffsets(plan.halls).get(booth.hallId) ?? 0) });
    window.history.replaceState(window.history.state, "", boothHref(booth));
    if (isDrawn) ground.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    const arrow = arrows[event.key];
    const hall = plan.halls.find(({ id }) => id === chosen?.hallId);
    if ((event.ctrlKey || event.metaKey) && event.key === "z") {
      event.preventDefault();
      moves.undo();
    } else if (event.key === "Escape") setChosenId(null);
    else if (mayEdit && arrow && chosen && hall && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const by = event.shiftKey ? steps.fine : step;
      const to = {
        ...chosen,
        x: snap(chosen.x + arrow[0] * by, steps.fine),
        y: snap(chosen.y + arrow[1] * by, steps.fine),
      };
      moves.move(chosen.id, keptInside(to, hall));
    } else view.onKeyDown(event);
  }

  const pointer = {
    onPointerDown(event: PointerEvent) {
      if (!mayEdit || !drag.onPointerDown(event)) view.pointer.onPointerDown(event);
    },
    onPointerMove: (event: PointerEvent) =>
      drag.isHolding() ? drag.onPointerMove(event) : view.pointer.onPointerMove(event),
    onPointerUp(event: PointerEvent) {
      if (drag.isHolding()) drag.onPointerUp(event);
      view.pointer.onPointerUp(event);
    },
    onPointerCancel: view.pointer.onPointerCancel,
  };

  return (
    <>
      {moves.refusal && (
        <div role="alert" className="mb-3">
          <Notice tone="madder">{reasons[moves.refusal]}</Notice>
        </div>
      )}
      {mayEdit && (
        <div className="no-print mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-table">
          <span className="text-stone">{t.moveHint}</span>
          <label className="flex items-center gap-2">
            {t.step}
            <select className="input w-28" value={step} onChange={(change) => setStep(Number(change.target.value))}>
              {[steps.fine, steps.coarse].map((cm) => (
                <option key={cm} value={cm}>
                  {t.centimetres(cm)}
                </option>
              ))}
            </select>
          </label>
          <Button size="small" onClick={moves.undo} disabled={!moves.hasMoved}>
            {t.undo}
          </Button>
          <span role="status" className="text-stone">
            {moves.isSaving ? t.saving : moves.hasMoved ? t.savedNow : ""}
          </span>
        </div>
      )}
      <div className={mayEdit ? "plan plan-edit" : "plan"}>
        <div className="plan-main">
          <div className="plan-frame">
            <PlanTools onNearer={() => view.zoomBy(1.5)} onFarther={() => view.zoomBy(1 / 1.5)} onFit={view.fit} />
            <section
              ref={ground}
              className="plan-ground"
              aria-label={t.drawing}
              {...steeredByKeys}
              onKeyDown={onKeyDown}
            >
              <PlanDrawing
                ref={svg}
                plan={{ ...plan, booths }}
                view={view.view}
                isNear={view.isNear}
                chosenId={chosenId}
                found={typed.trim() ? new Set(matching.map(({ id }) => id)) : null}
                boothHref={boothHref}
                onBooth={choose}
                style={{ aspectRatio: `${whole.w} / ${whole.h}` }}
                {...pointer}
              />
            </section>
          </div>
          <PlanLegend plan={plan} />
        </div>
        <div className="plan-side">
          <PlanSearch typed={typed} onType={setTyped} kept={{}} count={typed.trim() ? matching.length : null} />
          <div className="plan-chosen" aria-live="polite">
            {chosen && (
              <BoothCard booth={chosen} zone={plan.zones.find(({ id }) => id === chosen.zoneId)}>
                <p className="text-table text-stone">
                  {t.stands(chosen.x / 100, chosen.y / 100)}
                  {chosen.wishes > 0 && ` · ${t.wishes(chosen.wishes)}`}
                </p>
                {chosen.note && <p className="text-table">{chosen.note}</p>}
                {mayEdit && (
                  <p className="mt-2">
                    <Button size="small" icon="pencil" to={`${paths.eventBooths(event.id)}?sua=${chosen.id}`}>
                      {t.editBooth}
                    </Button>
                  </p>
                )}
              </BoothCard>
            )}
          </div>
          <BoothList booths={matching} zones={plan.zones} chosenId={chosenId} boothHref={boothHref} onBooth={choose} />
        </div>
      </div>
    </>
  );
}

/** The drawing takes the focus so that booths and plan can be moved by keys (WCAG 2.1.1). */
const steeredByKeys = { tabIndex: 0 };
