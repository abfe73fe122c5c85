import { eligibilityText } from "~/i18n/eligibility";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import type { Finding } from "./finding";
import { useReason } from "./use-sentences";

/** What the secretary will look at: it doesn't keep the team from submitting. Nothing at all when nothing was found. */
export function FlagNotice({ findings }: { findings: readonly Finding[] }) {
  const t = useText(eligibilityText).entry;
  const reason = useReason();
  const flags = findings.filter(({ severity }) => severity === "flag");
  if (flags.length === 0) return null;
  return (
    <Notice tone="sky" title={t.flags}>
      <p>{t.flagsAbout}</p>
      <ul className="mt-1 list-disc pl-6">
        {flags.map((finding) => (
          <li key={finding.ruleKey}>{reason(finding)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why an entry may not be submitted, beside what is written; nothing when nothing stops it. */
export function StopNotice({ findings }: { findings: readonly Finding[] }) {
  const t = useText(eligibilityText).entry;
  const reason = useReason();
  const stops = findings.filter(({ severity }) => severity === "stop");
  if (stops.length === 0) return null;
  return (
    <Notice tone="madder" title={t.stops}>
      <ul className={stops.length > 1 ? "list-disc pl-6" : ""}>
        {stops.map((finding) => (
          <li key={finding.ruleKey}>{reason(finding)}</li>
        ))}
      </ul>
    </Notice>
  );
}
