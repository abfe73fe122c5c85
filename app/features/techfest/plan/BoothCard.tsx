import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { useLocale, useText } from "~/i18n/use-text";
import { StateIcon } from "./PlanStateMark";
import type { PlanBooth, Zone } from "./plan";

type Props = { booth: PlanBooth; zone: Zone | undefined; children?: ReactNode };

/** What is known of one booth: who exhibits, its state, size and supply, and what may be done with it. */
export function BoothCard({ booth, zone, children }: Props) {
  const t = useText(eventText).plan;
  const locale = useLocale();
  const { exhibitor, code, state, w, d, hasPower, hasWater } = booth;
  return (
    <section className="plan-card" aria-label={t.booth(code)}>
      <p className="flex items-center justify-between gap-3">
        <span className="text-h3">{code}</span>
        <span className="flex items-center gap-1.5 text-table">
          <StateIcon state={state} />
          {t.stateWords[state]}
        </span>
      </p>
      {exhibitor && (
        <div className="mt-1">
          <p className="text-lead font-semibold">
            {exhibitor.href ? (
              <Link to={exhibitor.href} className="link">
                {exhibitor.name}
              </Link>
            ) : (
              exhibitor.name
            )}
          </p>
          {exhibitor.line && <p>{exhibitor.line}</p>}
        </div>
      )}
      <p className="mt-1 text-table text-stone">
        {[zone && localized(zone.name, locale), t.size(w / 100, d / 100), hasPower && t.power, hasWater && t.water]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {children && <div className="mt-3">{children}</div>}
    </section>
  );
}
