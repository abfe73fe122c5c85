import { useEffect, useState } from "react";

const wide = "(min-width: 80rem)";

/** Whether the window has room for something beside the page; never before the script runs. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const query = window.matchMedia(wide);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return isWide;
}
