import type { FormState } from "~/core/form";
import { formatClock, formatWeekdayDate } from "~/i18n/format";
import { mentorshipText } from "~/i18n/mentorship";
import { useLocale, useText } from "~/i18n/use-text";
import { Badge } from "~/ui/Badge";
import { Section } from "~/ui/Section";
import { ActForm, stateOf } from "../ActForm";
import { Opening } from "../Opening";
import type { MentorshipView } from "../page.service.server";
import { MeetingActs, MeetingFile } from "./MeetingActs";
import { MeetingFields } from "./MeetingFields";
import { endOf } from "./meeting";

type Props = { pair: MentorshipView; state: FormState | undefined };
type Meeting = MentorshipView["meetings"][number];

/** The meetings: those ahead or waiting for a word about how they went, the form for another, and the earlier ones. */
export function MeetingPart({ pair, state }: Props) {
  const t = useText(mentorshipText).meetings;
  const planned = pair.meetings.filter((meeting) => meeting.state === "planned").reverse();
  const isOver = (meeting: Meeting) => endOf(meeting) <= pair.now;
  const open = [...planned.filter((meeting) => !isOver(meeting)), ...planned.filter(isOver)];
  const earlier = pair.meetings.filter((meeting) => meeting.state !== "planned");
  const planState = stateOf(state, "planMeeting");
  return (
    <Section title={t.title} id="buoi-gap">
      {open.length === 0 && (
        <div className="mb-3">
          <p className="font-medium">{t.none}</p>
          {pair.may.work && earlier.length === 0 && <p className="text-stone">{t.noneHint}</p>}
        </div>
      )}
      <ul className="grid">
        {open.map((meeting) => (
          <OpenMeeting key={meeting.id} pair={pair} meeting={meeting} state={state} />
        ))}
      </ul>
      {pair.may.work && (
        <div className="mt-4">
          <Opening
            key={pair.meetings.length}
            label={open.length > 0 ? t.planOther : t.plan}
            kind={pair.nextMeetingId === null ? "primary" : "secondary"}
            open={planState !== undefined}
          >
            <ActForm
              act="planMeeting"
              prefix="plan"
              state={planState}
              hidden={{ id: pair.newIds.meeting }}
              label={t.plan}
            >
              {(field) => <MeetingFields field={field} submit={t.plan} />}
            </ActForm>
          </Opening>
        </div>
      )}
      {earlier.length > 0 && (
        <div className="mt-3">
          <Opening kind="quiet" label={`${t.earlier} (${earlier.length})`}>
            <ul className="divide-y divide-line">
              {earlier.map((meeting) => (
                <EarlierMeeting key={meeting.id} pair={pair} meeting={meeting} />
              ))}
            </ul>
          </Opening>
        </div>
      )}
    </Section>
  );
}

function OpenMeeting({ pair, meeting, state }: Props & { meeting: Meeting }) {
  const t = useText(mentorshipText);
  const isNext = meeting.id === pair.nextMeetingId;
  const isPast = endOf(meeting) <= pair.now;
  return (
    <li className="border-line border-t py-4 last:border-b">
      {isNext && <p className="eyebrow">{t.meetings.next}</p>}
      <When meeting={meeting} isLarge={isNext} />
      <Where meeting={meeting} />
      {isPast && pair.may.work && <p className="mt-1 font-medium text-turmeric-ink">{t.meetings.waiting}</p>}
      <MeetingActs pair={pair} meeting={meeting} state={state} />
    </li>
  );
}

function EarlierMeeting({ pair, meeting }: { pair: MentorshipView; meeting: Meeting }) {
  const t = useText(mentorshipText).meetings;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <When meeting={meeting} isLarge={false} />
        <Badge tone={meeting.state === "held" ? "leaf" : "stone"} icon={meeting.state === "held" ? "check" : "x"}>
          {t.states[meeting.state]}
        </Badge>
      </div>
      <Where meeting={meeting} />
      {meeting.state === "cancelled" && pair.side && (
        <MeetingFile pairId={pair.id} meetingId={meeting.id} label={t.calendarCancelled} />
      )}
    </li>
  );
}

function When({ meeting, isLarge }: { meeting: Meeting; isLarge: boolean }) {
  const t = useText(mentorshipText).meetings;
  const locale = useLocale();
  const day = formatWeekdayDate(meeting.startsAt, locale);
  return (
    <p className="tabular-nums">
      <span className={isLarge ? "font-semibold text-h3" : "font-semibold"}>
        {formatClock(meeting.startsAt)}, {day}
      </span>{" "}
      <span className="text-stone">· {t.length(meeting.minutes)}</span>
    </p>
  );
}

/** How and where; an address of the web is a link that opens beside this page. */
function Where({ meeting }: { meeting: Meeting }) {
  const t = useText(mentorshipText);
  const isLink = /^https?:\/\//.test(meeting.place);
  return (
    <>
      <p className="break-words text-table text-stone">
        {t.modes[meeting.mode]}
        {meeting.place && " · "}
        {isLink ? (
          <a className="link" href={meeting.place} target="_blank" rel="noreferrer">
            {meeting.place}
          </a>
        ) : (
          meeting.place
        )}
      </p>
      {meeting.topic && <p className="break-words">{meeting.topic}</p>}
    </>
  );
}
