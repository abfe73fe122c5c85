import { type RefObject, useEffect, useRef } from "react";

/** For a strip of links that scrolls sideways on a phone: the one that is current is brought into view, and nothing else moves. */
export function useCurrentInView<Strip extends HTMLElement>(current: string | undefined): RefObject<Strip> {
  const strip = useRef<Strip>(null);
  useEffect(() => {
    const box = strip.current;
    const link = current === undefined ? null : box?.querySelector("[aria-current]");
    if (!box || !link) return;
    const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right) {
      // one too long for the strip begins at its beginning
      box.scrollLeft += inner.left - outer.left - Math.max(0, outer.width - inner.width) / 2;
    }
  }, [current]);
  return strip;
}
