import { useEffect, useState } from "react";
import type { Instant } from "~/core/instant";
import { onThisDevice } from "./clock.client";

const glance = 1_000;

/** Whether scoring has ended while the page was open or without a network; `atEnd` is called at that moment. */
export function useClosing(closesAt: Instant, atEnd: () => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    let wasOver = false;
    const look = () => {
      const end = onThisDevice(closesAt);
      const is = end !== undefined && new Date().toISOString() > end;
      if (is && !wasOver) atEnd();
      wasOver = is;
      setIsOver(is);
    };
    look();
    // A timer to the very moment would be lost while the device sleeps.
    const timer = setInterval(look, glance);
    return () => clearInterval(timer);
  }, [closesAt, atEnd]);
  return isOver;
}
