import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useNavigate } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import type { Matrix } from "./run-view";
import { usePairAddress } from "./use-pair-address";
import { usePoints, useSigned } from "./use-plan-words";

type Held = { readonly entryId: string; readonly judgeId: string; readonly fit: number };

/** What is under the finger: a judge's column in the held entry's row, with what it would change. */
type Over = { readonly judgeId: string; readonly fit: number; readonly isFree: boolean };

/**
 * Lets a chosen cell be dragged along its row by mouse or finger. A drop weighs the move: nothing is written before its
 * cost was seen. The keyboard opens the cell instead.
 */
export function MatrixDrag({
  matrix,
  mayChange,
  children,
}: {
  matrix: Matrix;
  mayChange: boolean;
  children: ReactNode;
}) {
  const t = useText(assignmentText).view;
  const points = usePoints();
  const signed = useSigned();
  const navigate = useNavigate();
  const pairAddress = usePairAddress();
  const [held, setHeld] = useState<Held | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );
  if (!mayChange) return children;
  const drop = ({ active, activatorEvent, delta }: DragEndEvent) => {
    const from = active.data.current as Held | undefined;
    const to = from && placeUnder(from, activatorEvent, delta);
    setHeld(null);
    setOver(null);
    if (!from || !to || to.judgeId === from.judgeId) return;
    const { entryId: entry, judgeId: judge } = from;
    navigate(pairAddress({ entry, judge, from: judge, to: to.judgeId }), { preventScrollReset: true });
  };
  const nameOf = (id: string) => matrix.judges.find(({ judgeId }) => judgeId === id)?.name ?? "";
  return (
    <DndContext
      id="matrix"
      sensors={sensors}
      onDragStart={({ active }) => setHeld((active.data.current as Held | undefined) ?? null)}
      onDragMove={({ active, activatorEvent, delta }) => {
        const from = active.data.current as Held | undefined;
        const place = from ? placeUnder(from, activatorEvent, delta) : null;
        setOver((was) => (was?.judgeId === place?.judgeId ? was : place));
      }}
      onDragCancel={() => {
        setHeld(null);
        setOver(null);
      }}
      onDragEnd={drop}
    >
      {children}
      <DragOverlay dropAnimation={null} className="pointer-events-none">
        {held && (
          <span className="floating draft-held">
            {over === null || over.judgeId === held.judgeId
              ? points(held.fit)
              : over.isFree
                ? t.dragging(nameOf(over.judgeId), signed(over.fit - held.fit))
                : t.cannot}
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}

function placeUnder(held: Held, start: Event, delta: { x: number; y: number }): Over | null {
  const point = start instanceof MouseEvent ? start : "touches" in start ? (start as TouchEvent).touches[0] : undefined;
  if (!point) return null;
  const below = document.elementsFromPoint(point.clientX + delta.x, point.clientY + delta.y);
  const cell = below.map((one) => one.closest<HTMLElement>("[data-judge]")).find((one) => one !== null);
  if (!cell || cell.dataset.entry !== held.entryId) return null;
  const { judge = "", fit = "0", mark } = cell.dataset;
  return { judgeId: judge, fit: Number(fit), isFree: mark === "free" || mark === "goes" };
}
