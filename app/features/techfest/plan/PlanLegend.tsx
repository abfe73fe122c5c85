import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { useLocale, useText } from "~/i18n/use-text";
import { StateIcon } from "./PlanStateMark";
import { boothStates, type PlanBooth, type PlanParts } from "./plan";
import { ZoneSwatch } from "./ZoneSwatch";

/** What the grounds and signs of the drawing mean: zones by colour and pattern, states by sign and word, with counts. */
export function PlanLegend({ plan }: { plan: PlanParts<PlanBooth> }) {
  const t = useText(eventText).plan;
  const locale = useLocale();
  const states = boothStates.filter((state) => plan.booths.some((booth) => booth.state === state));
  const count = (is: (booth: PlanBooth) => boolean) => plan.booths.filter(is).length;
  return (
    <div className="plan-legend">
      <ul aria-label={t.zones}>
        {plan.zones.map(({ id, name, tone }) => (
          <li key={id}>
            <ZoneSwatch tone={tone} />
            <span>{localized(name, locale)}</span>
            <span className="text-stone">{count((booth) => booth.zoneId === id)}</span>
          </li>
        ))}
      </ul>
      <ul aria-label={t.states}>
        {states.map((state) => (
          <li key={state}>
            <StateIcon state={state} />
            <span>{t.stateWords[state]}</span>
            <span className="text-stone">{count((booth) => booth.state === state)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
