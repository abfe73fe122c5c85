import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "~/core/form";
import { eventDeskText } from "~/i18n/event-desk";
import { refusalText } from "~/i18n/refusal";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { StatNumber } from "~/ui/StatNumber";
import { TextArea } from "~/ui/TextArea";
import { WhyRefused } from "./DeskForm";
import { hasBooths } from "./event";
import type { EventOverview } from "./event-setup.service.server";
import type { EventNeed, ReadinessItem } from "./readiness";

type Props = { event: EventOverview; state: FormState | undefined };

/** Where each of an event's needs is seen to. */
const needPaths: Record<EventNeed, (eventId: string) => string> = {
  summary: paths.eventDetails,
  venue: paths.eventDetails,
  days: paths.eventDetails,
  about: paths.eventDetails,
  halls: paths.eventPlanSetup,
  booths: paths.eventBoothGrid,
  call: paths.boothCall,
  agenda: paths.agendaDesk,
};

/** What the event needs, what it has in numbers, and what may be done with it as a whole. */
export function EventOverviewPage({ event, state }: Props) {
  const t = useText(eventDeskText).overview;
  return (
    <>
      <WhyRefused state={state} />
      <Numbers event={event} />
      <div className="mt-10 grid items-start gap-12 xl:grid-cols-2">
        <div>
          <Section title={t.needs} description={event.state === "draft" ? t.needsHint : undefined}>
            <ul>
              {event.items.map((item) => (
                <Need key={item.key} item={item} eventId={event.id} mayEdit={event.may.edit} />
              ))}
            </ul>
          </Section>
        </div>
        <div>
          <Acts event={event} state={state} />
        </div>
      </div>
    </>
  );
}

function Need({ item, eventId, mayEdit }: { item: ReadinessItem; eventId: string; mayEdit: boolean }) {
  const t = useText(eventDeskText).overview;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
      <span className="min-w-0 flex-1 basis-48">{t.items[item.key]}</span>
      {item.isDone ? (
        <Badge tone="leaf">{t.done}</Badge>
      ) : (
        <Badge tone={item.isRequired ? "madder" : "turmeric"}>{item.isRequired ? t.missing : t.advised}</Badge>
      )}
      {!item.isDone && mayEdit && (
        <Link
          className="link text-table"
          to={needPaths[item.key](eventId)}
          aria-label={`${t.fill}: ${t.items[item.key]}`}
        >
          {t.fill}
        </Link>
      )}
    </li>
  );
}

function Numbers({ event }: { event: EventOverview }) {
  const t = useText(eventDeskText).overview;
  const { id, counts, kind } = event;
  const booths = counts.booths - counts.closedBooths;
  return (
    <div className="stats">
      {hasBooths(kind) && (
        <>
          <StatNumber
            value={`${counts.givenBooths}/${booths}`}
            label={t.boothsGiven}
            to={paths.eventPlanDesk(id)}
            tone="leaf"
          />
          <StatNumber
            value={counts.waitingApplications}
            label={t.waitingApplications}
            to={paths.boothApplications(id)}
            tone={counts.waitingApplications > 0 ? "turmeric-ink" : "ink"}
          />
          <StatNumber value={counts.unplacedApplications} label={t.unplacedApplications} to={paths.allocations(id)} />
        </>
      )}
      <StatNumber value={counts.slots} label={t.slots} to={paths.agendaDesk(id)} />
      <StatNumber value={counts.delegates} label={t.delegates} to={paths.eventDelegates(id)} />
    </div>
  );
}

function Acts({ event, state }: Props) {
  const t = useText(eventDeskText).overview;
  const reasons = useText(refusalText);
  const { may, revision } = event;
  if (!may.publish && !may.finish && !may.cancel) return null;
  return (
    <Section title={t.steps}>
      {may.publish && (
        <Form method="post" className="grid justify-items-start gap-3">
          <p className="measure text-stone">{t.publishHint}</p>
          <input type="hidden" name="revision" value={revision} />
          <Button
            kind="primary"
            name="act"
            value="publish"
            blockedBecause={event.isReady ? undefined : reasons.event_incomplete}
          >
            {t.publish}
          </Button>
        </Form>
      )}
      {may.finish && (
        <Weighty summary={t.finish} hint={t.finishHint}>
          <Form method="post">
            <input type="hidden" name="revision" value={revision} />
            <Button name="act" value="finish">
              {t.finishNow}
            </Button>
          </Form>
        </Weighty>
      )}
      {may.cancel && (
        <Weighty summary={t.cancel} hint={t.cancelHint} isOpen={state?.errors.reason !== undefined}>
          <Form method="post" className="grid max-w-xl justify-items-start gap-4">
            <input type="hidden" name="revision" value={revision} />
            <TextArea
              name="reason"
              label={t.cancelReason}
              rows={2}
              required
              className="w-full"
              defaultValue={typeof state?.values.reason === "string" ? state.values.reason : ""}
              error={state?.errors.reason?.[0]}
            />
            <Button kind="danger" name="act" value="cancel">
              {t.cancelNow}
            </Button>
          </Form>
        </Weighty>
      )}
    </Section>
  );
}

type WeightyProps = { summary: string; hint: string; isOpen?: boolean; children: ReactNode };

/** An act that is hard to take back: said what it does before its button is in reach, without a script as well. */
function Weighty({ summary, hint, isOpen = false, children }: WeightyProps) {
  return (
    <details className="border-b border-line py-3" open={isOpen}>
      <summary className="link cursor-pointer font-medium">{summary}</summary>
      <p className="measure mt-2 mb-4 text-stone">{hint}</p>
      {children}
    </details>
  );
}
