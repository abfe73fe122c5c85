import { formatHundredths } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { Notice } from "~/ui/Notice";
import { StatNumber } from "~/ui/StatNumber";

/** What the criteria add up to beside what the rules print; a difference is said loudly. Both in hundredths. */
export function RubricMaximum({ computed, stated }: { computed: number; stated: number }) {
  const t = useText(setupText).rubrics;
  const locale = useLocale();
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
      {computed === stated ? (
        <p className="mt-2 text-table text-leaf">{t.agrees}</p>
      ) : (
        <Notice tone="turmeric">{t.differs(points(computed), points(stated))}</Notice>
      )}
    </div>
  );
}
