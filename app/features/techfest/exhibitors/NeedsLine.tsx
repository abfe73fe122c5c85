import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import type { Needs } from "./application";
import { metresOf } from "./needs-words";

/** What an exhibitor can't do without, in one line: "3 × 3 m · điện, nước". */
export function NeedsLine({ needs }: { needs: Needs }) {
  const t = useText(exhibitorsText).needs;
  const locale = useLocale();
  const supplies = [needs.needsPower && t.power, needs.needsWater && t.water].filter(Boolean);
  return (
    <>
      {t.metres(...metresOf(needs, locale === "vi" ? "," : "."))}
      {supplies.length > 0 && ` · ${supplies.join(", ")}`}
    </>
  );
}
