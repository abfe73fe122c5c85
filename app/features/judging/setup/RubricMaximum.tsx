import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { StatNumber } from "~/ui/StatNumber";
import { RubricFaults } from "./RubricFaults";
import type { RubricSetupData } from "./RubricHeadFields";

/** What the criteria add up to beside what the rules print; every difference is said, group by group. */
export function RubricMaximum({ rubric }: { rubric: RubricSetupData["rubric"] }) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const { computedMaximum: computed, statedMaximum: stated, faults, outline } = rubric;
  const points = (hundredths: number) => formatHundredths(hundredths, locale);
  return (
    <div className="mt-4">
      <div className="stats">
        <StatNumber
          value={points(computed)}
          label={t.computed}
          note={t.computedHelp}
          tone={computed === stated ? "leaf" : "madder"}
        />
        <StatNumber value={points(stated)} label={t.stated} />
      </div>
      {faults.length === 0 ? (
        <p className="mt-2 text-table text-leaf">{t.agrees}</p>
      ) : (
        <RubricFaults faults={faults} outline={outline} />
      )}
    </div>
  );
}
