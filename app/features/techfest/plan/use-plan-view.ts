import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Rect } from "./plan";
import { panned, revealing, scaleOf, type View, zoomed } from "./view";

type Finger = { x: number; y: number };
const slack = 5;

/**
 * Pan and zoom of a plan: wheel, one finger or the mouse to pan, two fingers to pinch, arrows, + − 0 by keyboard. The
 * page scrolls on where the plan has nowhere to go.
 */
export function usePlanView(svg: RefObject<SVGSVGElement>, whole: View) {
  const [view, setView] = useState(whole);
  const fingers = useRef(new Map<number, Finger>());
  const wasDragged = useRef(false);

  /** A point of the screen, in the drawing's centimetres. */
  function toPlan(x: number, y: number): Finger {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix) return { x: 0, y: 0 };
    const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    return { x: point.x, y: point.y };
  }

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const isOut = event.deltaY > 0;
      const at = toPlan(event.clientX, event.clientY);
      setView((seen) => zoomed(seen, whole, at, isOut ? 1 / 1.2 : 1.2));
      if (!isOut || element.dataset.near) event.preventDefault();
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  });

  const middle = { x: view.x + view.w / 2, y: view.y + view.h / 2 };
  const zoomBy = (factor: number) => setView(zoomed(view, whole, middle, factor));
  const fit = () => setView(whole);

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    if (fingers.current.size === 0) wasDragged.current = false;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  function onPointerMove(event: PointerEvent) {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const hasMoved = Math.hypot(now.x - before.x, now.y - before.y) > slack;
    if (!wasDragged.current && !hasMoved) return;
    if (!wasDragged.current) svg.current?.setPointerCapture(event.pointerId);
    wasDragged.current = true;
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
    fingers.current.set(event.pointerId, now);
    const [other] = others;
    if (other) {
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
      const at = toPlan((now.x + other.x) / 2, (now.y + other.y) / 2);
      if (Number.isFinite(factor) && factor > 0) setView((seen) => zoomed(seen, whole, at, factor));
      return;
    }
    const [from, to] = [toPlan(before.x, before.y), toPlan(now.x, now.y)];
    setView((seen) => panned(seen, whole, from.x - to.x, from.y - to.y));
  }

  function onPointerUp(event: PointerEvent) {
    fingers.current.delete(event.pointerId);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = view.w / 10;
    const acts: Record<string, () => void> = {
      "+": () => zoomBy(1.4),
      "=": () => zoomBy(1.4),
      "-": () => zoomBy(1 / 1.4),
      "0": fit,
      ArrowLeft: () => setView(panned(view, whole, -step, 0)),
      ArrowRight: () => setView(panned(view, whole, step, 0)),
      ArrowUp: () => setView(panned(view, whole, 0, -step)),
      ArrowDown: () => setView(panned(view, whole, 0, step)),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return {
    view,
    isNear: scaleOf(view, whole) > 1.01,
    zoomBy,
    fit,
    reveal: (rect: Rect) => setView((seen) => revealing(seen, whole, rect)),
    toPlan,
    /** whether the pointer has moved since it went down: then its click is none */
    wasDragged: () => wasDragged.current,
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    onKeyDown,
  };
}
