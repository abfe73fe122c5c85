import { Link } from "@remix-run/react";
import type { Day } from "~/core/instant";
import { localized } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { formatDays } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import { EventBadge } from "./EventBadge";
import { type EventHead, eventTime } from "./event";

type Props = { title: string; events: readonly EventHead[]; today: Day };

/** Events as lines: the days first, then name, what it is, where, who hosts it. Nothing when there are none. */
export function EventList({ title, events, today }: Props) {
  const t = useText(eventText);
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {events.map((event) => (
          <li key={event.id} className="grid gap-x-8 gap-y-1 border-b border-line py-5 sm:grid-cols-[13rem_1fr]">
            <p className="text-lead font-semibold tabular-nums text-cham">
              {formatDays(event.firstDay, event.lastDay, locale)}
            </p>
            <div className="min-w-0">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <h3 className="text-h3">
                  <Link className="link" to={paths.event(event.slug)}>
                    {localized(event.name, locale)}
                  </Link>
                </h3>
                <TimeBadge event={event} today={today} />
              </div>
              <p className="measure mt-1">{localized(event.summary, locale)}</p>
              <p className="mt-1 text-table text-stone">
                {[t.kinds[event.kind], localized(event.venue, locale), localized(event.host.name, locale)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TimeBadge({ event, today }: { event: EventHead; today: Day }) {
  const t = useText(eventText).times;
  if (event.state === "cancelled") return <EventBadge state="cancelled" />;
  if (eventTime(event, today) !== "running") return null;
  return (
    <Badge tone="leaf" icon="clock">
      {t.running}
    </Badge>
  );
}
