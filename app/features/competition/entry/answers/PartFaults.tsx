import { answersText } from "~/i18n/answers";
import { entryText } from "~/i18n/entry";
import { useText } from "~/i18n/use-text";
import type { PartFault } from "./value";

/** Which cells or blocks are wrong, and why, under the control. */
export function PartFaults({ faults, nameOf }: { faults: readonly PartFault[]; nameOf: (part: string) => string }) {
  const t = useText(answersText);
  const words = useText(entryText).faults;
  if (faults.length === 0) return null;
  return (
    <ul className="text-small text-madder">
      {faults.map(({ part, fault }) => (
        <li key={part}>{t.faultIn(nameOf(part), words[fault])}</li>
      ))}
    </ul>
  );
}
