import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

const focusable = "input:not([type=hidden]), textarea, select, button, summary, a[href]";

/** Puts the cursor where the address points: into the question itself, or the first control of what stands there. */
export function useFocusAtAnchor(): void {
  const location = useLocation();
  useEffect(() => {
    const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const control = place?.matches(focusable) ? place : place?.querySelector<HTMLElement>(focusable);
    control?.focus();
  }, [location]);
}
