import { type TouchEvent, useRef } from "react";
import { swipeOf } from "./swipe";

/** Where a stroke isn't one between criteria: on a slider, in a text that scrolls. */
const ownStrokes = "input[type=range], textarea, [data-scrolls]";

/** Hands a finger's stroke to the left (1) or right (-1) on. */
export function useSwipe(onSwipe: (way: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number; at: number } | null>(null);
  return {
    onTouchStart: (event: TouchEvent) => {
      const finger = event.touches[0];
      const isOwn = event.target instanceof Element && event.target.closest(ownStrokes) !== null;
      start.current =
        !finger || isOwn || event.touches.length > 1
          ? null
          : { x: finger.clientX, y: finger.clientY, at: event.timeStamp };
    },
    onTouchEnd: (event: TouchEvent) => {
      const finger = event.changedTouches[0];
      const from = start.current;
      start.current = null;
      if (!from || !finger) return;
      const way = swipeOf({
        dx: finger.clientX - from.x,
        dy: finger.clientY - from.y,
        ms: event.timeStamp - from.at,
      });
      if (way !== 0) onSwipe(way);
    },
  };
}
