import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { openReader } from "./use-qr-reader";

export type CameraState = "off" | "starting" | "on" | "denied" | "none";

const everyMs = 120;
/** A badge held before the camera is read many times a second, and sent once. */
const sameAgainMs = 4_000;

/** Shows the rear camera in a video and calls `onSeen` with each code it reads. */
export function useCamera(video: RefObject<HTMLVideoElement>, onSeen: (text: string) => void) {
  const [state, setState] = useState<CameraState>("off");
  const seen = useRef(onSeen);
  seen.current = onSeen;
  const stop = useRef<() => void>(() => undefined);

  const start = useCallback(async () => {
    if (isStrictPage()) return window.location.reload();
    setState("starting");
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 } },
      });
      const element = video.current;
      if (!element) return endStream(stream);
      element.srcObject = stream;
      await element.play();
      const endReading = readWhileOn(element, (text) => seen.current(text));
      stop.current = () => {
        endReading();
        endStream(stream);
        element.srcObject = null;
        setState("off");
      };
      setState("on");
    } catch (error) {
      setState((error as { name?: string }).name === "NotAllowedError" ? "denied" : "none");
    }
  }, [video]);

  useEffect(() => () => stop.current(), []);
  return { camera: state, start, stop: () => stop.current() };
}

/** The page's content policy lets the reader run only where the browser loaded this very page, not where it came by a link inside the site. */
function isStrictPage(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded !== undefined && new URL(loaded.name).pathname !== window.location.pathname;
}

function endStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function readWhileOn(video: HTMLVideoElement, onSeen: (text: string) => void): () => void {
  let isOver = false;
  let last = { text: "", at: 0 };
  const turn = async () => {
    const reader = await openReader();
    while (!isOver) {
      const text = await reader(video).catch(() => undefined);
      const now = performance.now();
      if (text && !isOver && (text !== last.text || now - last.at > sameAgainMs)) {
        last = { text, at: now };
        onSeen(text);
      } else if (text) last = { text, at: now };
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  void turn();
  return () => {
    isOver = true;
  };
}
