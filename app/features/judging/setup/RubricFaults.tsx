import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import type { RubricFault } from "../rubric-check";
import type { OutlineRow } from "../rubric-outline";
import { nameOfLine } from "./LineName";

type Props = { faults: readonly RubricFault[]; outline: readonly OutlineRow[] };

/** What doesn't come to what the rules print, line by line, with how much is missing or too many. */
export function RubricFaults({ faults, outline }: Props) {
  const t = useText(rubricText).faults;
  const locale = useLocale();
  if (faults.length === 0) return null;
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  const nameOf = (key: string) => {
    const line = outline.find((known) => known.key === key);
    return line ? nameOfLine(line, locale) : key;
  };
  const rest = (computed: number, expected: number) =>
    computed > expected ? t.over(points(computed - expected)) : t.under(points(expected - computed));
  const told = (fault: RubricFault): string => {
    if (fault.kind === "nothing_to_judge") return t.nothing_to_judge;
    if (fault.kind === "empty_group") return t.empty_group(nameOf(fault.key));
    if (fault.kind === "fraction") return t.fraction(nameOf(fault.key));
    const { computed, expected } = fault;
    return fault.kind === "total"
      ? t.total(points(computed), points(expected), rest(computed, expected))
      : t.group(nameOf(fault.key), points(computed), points(expected), rest(computed, expected));
  };
  return (
    <Notice tone="madder" title={t.title}>
      <ul className="list-disc pl-5">
        {faults.map((fault) => (
          <li key={`${fault.kind} ${"key" in fault ? fault.key : ""}`}>{told(fault)}</li>
        ))}
      </ul>
      <p className="mt-1">{t.use}</p>
    </Notice>
  );
}
