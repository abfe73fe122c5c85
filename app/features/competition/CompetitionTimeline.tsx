import { dayOf } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { competitionText } from "~/i18n/competition";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { Ribbon } from "~/ui/Ribbon";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { type Phase, phaseState, shareGone } from "./competition";
import type { PublicCompetition } from "./competition.service.server";
import { extendedFrom } from "./timeline/timeline";

/** The year on a ribbon with today marked, the grace that the rules give, and every change of dates with its reason. */
export function CompetitionTimeline({ competition, now }: { competition: PublicCompetition; now: string }) {
  const t = useText(competitionText).page;
  const locale = useLocale();
  const { phases, changes, divisions, graceMinutes } = competition;
  if (phases.length === 0) return null;
  const running = phases.find((phase) => phaseState(phase, now) === "now");
  const days = ({ from, until }: Phase) =>
    dayOf(from) === dayOf(until)
      ? formatDate(from, locale)
      : `${formatDate(from, locale)} – ${formatDate(until, locale)}`;
  const extensionOf = (phase: Phase) => {
    const before = extendedFrom(phase, changes);
    return before && t.extendedFrom(formatDateTime(before, locale));
  };
  const labelOf = (phaseId: string) => {
    const phase = phases.find(({ id }) => id === phaseId);
    return phase ? localized(phase.label, locale) : "";
  };
  return (
    <Section title={t.timeline} id="lich">
      <Ribbon
        label={t.timelineLabel}
        gone={running ? (shareGone([running], now) ?? 0) : 0}
        phases={phases.map((phase) => {
          const division = divisions.find(({ id }) => id === phase.divisionId);
          return {
            id: phase.id,
            label: division
              ? `${localized(phase.label, locale)} (${t.forDivision(localized(division.name, locale))})`
              : localized(phase.label, locale),
            when: extensionOf(phase) ? `${days(phase)} (${extensionOf(phase)})` : days(phase),
            state: phaseState(phase, now),
          };
        })}
      />
      {graceMinutes > 0 && <p className="measure mt-4 text-table text-stone">{t.grace(graceMinutes)}</p>}
      {changes.length > 0 && (
        <details className="mt-4">
          <summary className="link cursor-pointer">{t.changesTitle}</summary>
          <div className="mt-3">
            <Timeline
              moments={changes.map((change) => ({
                id: change.id,
                when: formatDateTime(change.changedAt, locale),
                what: t.changed(
                  labelOf(change.phaseId),
                  formatDateTime(change.oldFrom, locale),
                  formatDateTime(change.oldUntil, locale),
                ),
                note: change.reason,
              }))}
            />
          </div>
        </details>
      )}
    </Section>
  );
}
