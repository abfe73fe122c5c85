import { type PointerEvent, useRef, useState } from "react";
import { type Hall, keptInside, snap } from "./plan";
import type { DeskBooth } from "./plan.service.server";

type Spot = { readonly x: number; readonly y: number };
type Drag = Spot & { readonly id: string };
type Point = Spot;

type Given = {
  booths: readonly DeskBooth[];
  halls: readonly Hall[];
  /** centimetres that a booth snaps to */
  step: number;
  toPlan: (x: number, y: number) => Point;
  onDrop: (booth: DeskBooth, spot: Spot) => void;
};

/** Moves booths with the mouse or a finger; they snap to the step and stay in their hall. */
export function useBoothDrag({ booths, halls, step, toPlan, onDrop }: Given) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ booth: DeskBooth; from: Point } | null>(null);
  const hasMoved = useRef(false);

  function boothAt(target: EventTarget): DeskBooth | undefined {
    const id = target instanceof Element ? target.closest("[data-booth]")?.getAttribute("data-booth") : null;
    return booths.find((booth) => booth.id === id);
  }

  function spotOf(event: PointerEvent): Spot | null {
    const held = start.current;
    const hall = held && halls.find(({ id }) => id === held.booth.hallId);
    if (!held || !hall) return null;
    const at = toPlan(event.clientX, event.clientY);
    const { booth, from } = held;
    const moved = { ...booth, x: snap(booth.x + at.x - from.x, step), y: snap(booth.y + at.y - from.y, step) };
    const { x, y } = keptInside(moved, hall);
    return { x, y };
  }

  return {
    drag,
    /** whether the pointer now holds a booth, so that the plan itself stays */
    isHolding: () => start.current !== null,
    /** whether the click that ends now was a move */
    wasMoved: () => hasMoved.current,
    onPointerDown(event: PointerEvent): boolean {
      const booth = event.button === 0 ? boothAt(event.target) : undefined;
      hasMoved.current = false;
      start.current = booth ? { booth, from: toPlan(event.clientX, event.clientY) } : null;
      return booth !== undefined;
    },
    onPointerMove(event: PointerEvent) {
      const spot = spotOf(event);
      const held = start.current;
      if (!spot || !held) return;
      if (!hasMoved.current && spot.x === held.booth.x && spot.y === held.booth.y) return;
      if (!hasMoved.current) event.currentTarget.setPointerCapture(event.pointerId);
      hasMoved.current = true;
      setDrag({ id: held.booth.id, ...spot });
    },
    onPointerUp(event: PointerEvent) {
      const spot = spotOf(event);
      const held = start.current;
      start.current = null;
      if (held && spot && hasMoved.current) onDrop(held.booth, spot);
      setDrag(null);
    },
  };
}
