import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { toHanoiLocal } from "~/core/instant";
import { Unfolding } from "~/features/directory/team/Unfolding";
import { mentorshipText } from "~/i18n/mentorship";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { ActForm, stateOf } from "../ActForm";
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
    <div className="mt-2 grid gap-1">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {pair.may.work && mayBeHeld(meeting.startsAt, pair.now) && (
          <Form method="post">
            <input type="hidden" name="id" value={meeting.id} />
            <Button name="act" value="holdMeeting" size="small" icon="check">
              {t.held}
            </Button>
          </Form>
        )}
        {pair.side && <MeetingFile pairId={pair.id} meetingId={meeting.id} label={t.calendar} />}
      </div>
      {pair.may.work && (
        <div className="flex flex-wrap gap-x-6">
          <Unfolding label={t.move} open={moving !== undefined}>
            <ActForm act="moveMeeting" prefix={`move-${meeting.id}`} state={moving} hidden={hidden} label={t.move}>
              {(field) => (
                <MeetingFields
                  field={field}
                  saved={{ ...meeting, startsAt: toHanoiLocal(meeting.startsAt) }}
                  submit={t.save}
                />
              )}
            </ActForm>
          </Unfolding>
          <Unfolding label={t.cancel}>
            <Form method="post" className="grid gap-3">
              <input type="hidden" name="id" value={meeting.id} />
              <p className="text-stone">{t.cancelAbout}</p>
              <div>
                <Button kind="danger" size="small" name="act" value="cancelMeeting">
                  {t.cancelConfirm}
                </Button>
              </div>
            </Form>
          </Unfolding>
        </div>
      )}
    </div>
  );
}

/** The meeting as a file that any calendar reads. */
export function MeetingFile({ pairId, meetingId, label }: { pairId: string; meetingId: string; label: string }) {
  return (
    <a
      className="link inline-flex min-h-11 items-center gap-2 text-table"
      href={paths.mentorshipMeetingFile(pairId, meetingId)}
      download
    >
      <Icon name="calendar" size={18} />
      {label}
    </a>
  );
}
