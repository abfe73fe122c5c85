import { Link } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { formatDateTime } from "~/i18n/format";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";
import { Timeline } from "~/ui/Timeline";
import { EditableRows } from "../setup/EditableRows";
import { RefusalNotice } from "../setup/RefusalNotice";
import { ExtendForm } from "./ExtendForm";
import { PhaseForm, type TimelineSetup as Setup } from "./PhaseForm";
import { TimelineWarnings } from "./TimelineWarnings";

/** Which form is open: a phase to change, one to extend, a new one. */
type Opened = { readonly edited: string | null; readonly extended: string | null; readonly isAdding: boolean };
type Props = { timeline: Setup; state: FormState | undefined; opened: Opened };

/** The phases in order, one form to add or change one, and how the timeline was changed. */
export function TimelineSetup({ timeline, state, opened }: Props) {
  const { edited, isAdding } = opened;
  const t = useText(setupText);
  const words = useText(editionText).timeline;
  const locale = useLocale();
  const { id, phases, divisions, revision, lockedBecause } = timeline;
  const phase = phases.find((known) => known.id === edited);
  const isOpen = timeline.state === "open" && !lockedBecause;
  const extended = isOpen ? phases.find((known) => known.id === opened.extended) : undefined;
  const isFormOpen = phase !== undefined || extended !== undefined || isAdding;
  const when = (at: string) => formatDateTime(at, locale);
  const divisionOf = (divisionId: string | null) => divisions.find((division) => division.id === divisionId);
  const add = !isFormOpen && !lockedBecause && (
    <Button kind="primary" icon="plus" to={`${paths.deskTimeline(id)}?them`} preventScrollReset>
      {t.timeline.addTitle}
    </Button>
  );
  return (
    <>
      {!isFormOpen && <RefusalNotice state={state} />}
      <Section title={t.timeline.title} description={t.timeline.description} aside={phases.length > 0 && add}>
        {phases.length === 0 && !isFormOpen && <EmptyState title={t.timeline.none} action={add} />}
        <EditableRows
          revision={revision}
          moveAct="move"
          {...(timeline.state === "draft" ? { removeAct: "remove" } : {})}
          isLocked={lockedBecause !== null}
          rows={phases.map((known) => {
            const division = divisionOf(known.divisionId);
            return {
              id: known.id,
              name: localized(known.label, locale),
              note: (
                <>
                  {when(known.from)} – {when(known.until)}
                  {isOpen && (
                    <Link
                      to={`${paths.deskTimeline(id)}?gia-han=${known.id}`}
                      preventScrollReset
                      className="link ml-3 inline-block"
                      aria-label={words.extendNamed(localized(known.label, locale))}
                    >
                      {words.extend}
                    </Link>
                  )}
                </>
              ),
              badge: (
                <>
                  <Badge tone={known.kind === "entries" ? "cham" : "stone"} icon="clock">
                    {t.timeline.kinds[known.kind]}
                  </Badge>
                  {division && <span className="text-small text-stone">{localized(division.name, locale)}</span>}
                </>
              ),
              editTo: `${paths.deskTimeline(id)}?sua=${known.id}`,
              isCurrent: known === phase || known === extended,
            };
          })}
        />
        <TimelineWarnings warnings={timeline.warnings} />
        <p className="mt-3 text-table text-stone">
          {timeline.graceMinutes > 0 ? words.grace(timeline.graceMinutes) : words.noGrace}
        </p>
        {timeline.state === "open" && <p className="mt-2 text-table text-stone">{t.timeline.noRemoval}</p>}
      </Section>
      {extended && <ExtendForm key={`${extended.id} ${revision}`} timeline={timeline} phase={extended} state={state} />}
      {isFormOpen && !extended && (
        <Section title={phase ? t.timeline.editTitle(localized(phase.label, locale)) : t.timeline.addTitle}>
          <PhaseForm key={`${edited} ${revision}`} timeline={timeline} phase={phase} state={state} />
        </Section>
      )}
      {timeline.changes.length > 0 && (
        <Section title={t.timeline.changes}>
          <Timeline
            moments={timeline.changes.map((change) => ({
              id: change.id,
              when: when(change.changedAt),
              what: t.timeline.changed(labelOf(change.phaseId), when(change.oldFrom), when(change.oldUntil)),
              note: change.reason,
            }))}
          />
        </Section>
      )}
    </>
  );

  function labelOf(phaseId: string): string {
    const known = phases.find((one) => one.id === phaseId);
    return known ? localized(known.label, locale) : "";
  }
}
