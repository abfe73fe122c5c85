import { useEffect, useLayoutEffect, useRef, useState } from "react";

export type Side = "sheet" | "dossier";

const wide = "(min-width: 64rem)";
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** Which side of the page a phone shows; each is found again where it was left. Another sheet begins with its sheet. */
export function useTwoSides(of: string): readonly [Side, (side: Side) => void] {
  const [shown, setShown] = useState<{ readonly side: Side; readonly of: string }>({ side: "sheet", of });
  const side = shown.of === of ? shown.side : "sheet";
  const places = useRef<Record<Side, number | null>>({ sheet: null, dossier: null });
  const turnTo = (next: Side) => {
    places.current[side] = window.scrollY;
    setShown({ side: next, of });
  };
  const before = useRef(side);
  useBeforePaint(() => {
    if (before.current === side) return;
    before.current = side;
    if (!window.matchMedia(wide).matches) window.scrollTo(0, places.current[side] ?? 0);
  }, [side]);
  return [side, turnTo];
}
