import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatWeekdayDate } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import type { TimelineWarning } from "./warnings";

/** What about the dates is worth a second look. */
export function TimelineWarnings({ warnings }: { warnings: readonly TimelineWarning[] }) {
  const t = useText(editionText).timeline;
  const everyDivision = useText(setupText).everyDivision;
  const locale = useLocale();
  if (warnings.length === 0) return null;
  return (
    <div className="mt-5">
      <Notice tone="turmeric" title={t.warnings}>
        <ul className="list-disc pl-5">
          {warnings.map((warning) => {
            const sentence = told(warning);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </Notice>
    </div>
  );

  function told(warning: TimelineWarning): string {
    const words = t.warn;
    switch (warning.kind) {
      case "entries_missing_all":
        return words.entries_missing_all;
      case "entries_missing":
      case "entries_twice":
        return words[warning.kind](warning.division ? localized(warning.division, locale) : everyDivision);
      case "entries_past":
        return words.entries_past(localized(warning.phase, locale));
      case "judging_before_entries_end":
        return words.judging_before_entries_end(localized(warning.phase, locale), localized(warning.entries, locale));
      case "round_before_entries_end":
        return words.round_before_entries_end(localized(warning.round, locale), localized(warning.entries, locale));
      case "awards_before_final":
        return words.awards_before_final(localized(warning.awards, locale), localized(warning.phase, locale));
      case "ends_on_weekend":
        return words.ends_on_weekend(localized(warning.phase, locale), formatWeekdayDate(warning.day, locale));
      case "gap":
        return words.gap(warning.days, localized(warning.before, locale), localized(warning.after, locale));
    }
  }
}
