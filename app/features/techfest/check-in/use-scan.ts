import { useCallback, useState } from "react";
import type { Refusal } from "~/core/refusal";
import { paths } from "~/paths";
import { signalOf } from "./check-in";
import type { ScanAnswer } from "./check-in.service.server";

/** One scan as it is sent; kept until the server has answered, so that trying again sends the very same key. */
export type Scan = {
  readonly scanKey: string;
  readonly direction: string;
  readonly gateId: string;
  readonly seen?: string;
  readonly delegateId?: string;
};

export type ScanState =
  | { readonly state: "ready" }
  | { readonly state: "sending"; readonly scan: Scan }
  | { readonly state: "failed"; readonly scan: Scan }
  | { readonly state: "refused"; readonly refusal: Refusal }
  | { readonly state: "answered"; readonly answer: ScanAnswer };

const patienceMs = 8_000;
const buzz = { go: [60], look: [60, 60, 60], stop: [250] };

/** Sends scans and remembers what came of the last one; a scan that didn't arrive stays until it does. */
export function useScan(eventId: string, first: ScanState, onAnswer: () => void) {
  const [scan, setScan] = useState<ScanState>(first);
  const send = useCallback(
    async (given: Scan) => {
      setScan({ state: "sending", scan: given });
      const told = await ask(eventId, given);
      setScan(told);
      if (told.state === "answered") navigator.vibrate?.(buzz[signalOf(told.answer.passage.outcome)]);
      onAnswer();
    },
    [eventId, onAnswer],
  );
  return { scan, send };
}

async function ask(eventId: string, scan: Scan): Promise<ScanState> {
  try {
    const response = await fetch(paths.checkInScan(eventId), {
      method: "POST",
      body: new URLSearchParams({ ...scan }),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.status >= 500) return { state: "failed", scan };
    const told = (await response.json()) as { answer?: ScanAnswer; refusal?: Refusal };
    if (told.answer) return { state: "answered", answer: told.answer };
    return told.refusal ? { state: "refused", refusal: told.refusal } : { state: "failed", scan };
  } catch {
    return { state: "failed", scan };
  }
}
