import { dayOf } from "~/core/instant";
import { type Locale, localized } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-text";
import { Ribbon } from "~/ui/Ribbon";
import type { RibbonPhase } from "./front";

type Props = { label: string; phases: readonly RibbonPhase[]; gone: number };

/** The year's phases on one line, today marked. */
export function YearRibbon({ label, phases, gone }: Props) {
  const locale = useLocale();
  return (
    <Ribbon
      label={label}
      gone={gone}
      phases={phases.map(({ id, label: words, from, until, state }) => ({
        ...{ id, state, label: localized(words, locale), when: days(from, until, locale) },
      }))}
    />
  );
}

/** "15/06 – 30/09"; one day alone once; the year is the page's own. */
function days(from: string, until: string, locale: Locale): string {
  const short = (instant: string) => formatDate(instant, locale).replace(/[/ ]\d{4}$/, "");
  return dayOf(from) === dayOf(until) ? short(from) : `${short(from)} – ${short(until)}`;
}
