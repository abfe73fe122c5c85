import { useRef, useState } from "react";
import { newId } from "~/core/id";
import { localized } from "~/i18n/catalogue";
import { checkInText } from "~/i18n/check-in";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import { Camera } from "./Camera";
import type { readCheckIn } from "./check-in.service.server";
import { FindByName } from "./FindByName";
import { GateNumbers, LatestPassages } from "./GateNumbers";
import { ScanForm } from "./ScanForm";
import { ScanResult } from "./ScanResult";
import { useCamera } from "./use-camera";
import { useCounts } from "./use-counts";
import { type Scan, type ScanState, useScan } from "./use-scan";

export type CheckInPageData = Extract<Awaited<ReturnType<typeof readCheckIn>>, { ok: true }>["value"];
export type AtGate = { readonly direction: "in" | "out"; readonly gateId: string };

interface Props {
  page: CheckInPageData;
  /** which way and which gate, as the address or the last post says */
  start: AtGate;
  /** what the plain form's post came to */
  told: ScanState;
  words: string;
}

/** The gate: one hand holds the phone, the other the door. The answer is the largest thing on the screen. */
export function CheckInPage({ page, start, told, words }: Props) {
  const t = useText(checkInText);
  const refusals = useText(refusalText);
  const locale = useLocale();
  const { event, gates, closedBecause } = page;
  const [at, setAt] = useState(start);
  const { live, refresh } = useCounts(event.id, page);
  const { scan, send } = useScan(event.id, told, refresh);
  const video = useRef<HTMLVideoElement>(null);
  const submit = (what: Pick<Scan, "seen" | "delegateId">, scanKey = newId()) => void send({ scanKey, ...at, ...what });
  const isWaiting = scan.state === "sending" || scan.state === "failed";
  const camera = useCamera(video, (seen) => {
    // A scan that hasn't arrived stays on the screen until it has.
    if (!isWaiting) submit({ seen });
  });
  return (
    <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
      <div className="grid content-start gap-4">
        <GateNumbers counts={live.counts} />
        {closedBecause && <Notice tone="turmeric">{refusals[closedBecause]}</Notice>}
        <ScanResult scan={scan} onRetry={send} />
        <Camera video={video} state={camera.camera} onStart={camera.start} onStop={camera.stop} />
        <ScanForm
          at={at}
          gates={gates.map(({ id, name }) => ({ value: id, label: localized(name, locale) }))}
          scanKey={page.scanKey}
          onChange={setAt}
          onScan={(seen) => submit({ seen })}
        />
      </div>
      <div className="grid content-start gap-6">
        <FindByName
          found={page.found}
          words={words}
          at={at}
          scanKey={page.scanKey}
          onPick={(delegateId) => submit({ delegateId })}
        />
        <LatestPassages latest={live.latest} title={t.latest} none={t.noneYet} />
      </div>
    </div>
  );
}
