import { useSyncExternalStore } from "react";

const phone = "(max-width: 63.99rem) and (pointer: coarse)";

function subscribe(tell: () => void) {
  const media = window.matchMedia(phone);
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
}

/** Whether the sheet is held in a hand and worked with a thumb; false until the script knows. */
export function useThumb(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(phone).matches,
    () => false,
  );
}
