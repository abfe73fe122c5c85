import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { mentorshipText } from "~/i18n/mentorship";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { ActForm, stateOf } from "../ActForm";
import { Opening } from "../Opening";
import type { MentorshipView } from "../page.service.server";
import { MeetingFields } from "./MeetingFields";
import { mayBeHeld } from "./meeting";

type Props = { pair: MentorshipView; meeting: MentorshipView["meetings"][number]; state: FormState | undefined };

/** What can be done about a planned meeting: into the calendar, held, moved, called off. */
export function MeetingActs({ pair, meeting, state }: Props) {
  const t = useText(mentorshipText).meetings;
  const moving = stateOf(state, "moveMeeting", meeting.id);
  const hidden = { id: meeting.id, revision: meeting.revision };
  return (
    <div className="-ml-2 mt-2 flex flex-wrap items-start gap-x-3">
      {pair.may.work && mayBeHeld(meeting.startsAt, pair.now) && (
        <Form method="post" className="ml-2">
          <input type="hidden" name="id" value={meeting.id} />
          <Button name="act" value="holdMeeting" size="small" icon="check">
            {t.held}
          </Button>
        </Form>
      )}
      {pair.side && <MeetingFile pairId={pair.id} meetingId={meeting.id} label={t.calendar} />}
      {pair.may.work && (
        <>
          <Opening kind="quiet" label={t.move} open={moving !== undefined}>
            <ActForm act="moveMeeting" prefix={`move-${meeting.id}`} state={moving} hidden={hidden} label={t.move}>
              {(field) => (
                <MeetingFields
                  field={field}
                  saved={{ ...meeting, startsAt: toHanoiLocal(meeting.startsAt) }}
                  submit={t.save}
                />
              )}
            </ActForm>
          </Opening>
          <Opening kind="quiet" label={t.cancel}>
            <Form method="post" className="grid gap-3">
              <input type="hidden" name="id" value={meeting.id} />
              <p className="text-stone">{t.cancelAbout}</p>
              <div>
                <Button kind="danger" size="small" name="act" value="cancelMeeting">
                  {t.cancelConfirm}
                </Button>
              </div>
            </Form>
          </Opening>
        </>
      )}
    </div>
  );
}

/** The meeting as a file that any calendar reads. */
export function MeetingFile({ pairId, meetingId, label }: { pairId: string; meetingId: string; label: string }) {
  return (
    <a className="btn btn-quiet btn-small" href={paths.mentorshipMeetingFile(pairId, meetingId)} download>
      <Icon name="calendar" />
      {label}
    </a>
  );
}
