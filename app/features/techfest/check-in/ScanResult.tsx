import { localized } from "~/i18n/catalogue";
import { checkInText } from "~/i18n/check-in";
import { formatClock } from "~/i18n/format";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Icon, type IconName } from "~/ui/Icon";
import { shownCode } from "../delegates/delegate";
import { signalOf } from "./check-in";
import type { ScanAnswer } from "./check-in.service.server";
import type { Scan, ScanState } from "./use-scan";

const icons: Record<"go" | "look" | "stop", IconName> = { go: "check", look: "clock", stop: "x" };

/** What the last scan came to: colour, sign and word, large enough for whoever stands behind the table. */
export function ScanResult({ scan, onRetry }: { scan: ScanState; onRetry: (scan: Scan) => void }) {
  const t = useText(checkInText);
  const refusals = useText(refusalText);
  return (
    <div className="scan" data-signal={signal(scan)} role="status" aria-live="assertive" id="ket-qua">
      {scan.state === "ready" && <Line icon="eye" title={t.ready} />}
      {scan.state === "sending" && <Line icon="clock" title={t.sending} />}
      {scan.state === "refused" && <Line icon="lock" title={refusals[scan.refusal]} />}
      {scan.state === "failed" && (
        <>
          <Line icon="warning" title={t.failed} />
          <p>{t.failedHint}</p>
          <div className="mt-2">
            <Button kind="primary" onClick={() => onRetry(scan.scan)}>
              {t.retry}
            </Button>
          </div>
        </>
      )}
      {scan.state === "answered" && <Answer answer={scan.answer} />}
    </div>
  );
}

function signal(scan: ScanState): string {
  if (scan.state === "answered") return signalOf(scan.answer.passage.outcome);
  return scan.state === "failed" || scan.state === "refused" ? "look" : "none";
}

function Line({ icon, title }: { icon: IconName; title: string }) {
  return (
    <p className="scan-word">
      <Icon name={icon} size={32} />
      {title}
    </p>
  );
}

function Answer({ answer }: { answer: ScanAnswer }) {
  const t = useText(checkInText);
  const locale = useLocale();
  const { passage, comer, direction } = answer;
  const { outcome } = passage;
  const key = outcome === "passed" ? (direction === "in" ? "passedIn" : "passedOut") : outcome;
  const hint = t.hints[key];
  const at = passage.outcome === "passed" ? passage.at : "since" in passage ? passage.since : null;
  return (
    <>
      <Line icon={icons[signalOf(outcome)]} title={t.outcomes[key]} />
      {comer && (
        <>
          <p className="scan-name">{comer.name}</p>
          <p>{[comer.title, comer.workplace].filter(Boolean).join(" · ")}</p>
          <p className="font-medium">
            {[localized(comer.kind.name, locale), comer.delegation && localized(comer.delegation, locale)]
              .filter(Boolean)
              .join(" · ")}{" "}
            · <span className="num">{shownCode(comer.code)}</span>
          </p>
        </>
      )}
      <p>{typeof hint === "string" ? hint : hint(at ? formatClock(at) : "")}</p>
    </>
  );
}
