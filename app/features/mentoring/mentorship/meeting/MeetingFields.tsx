import { mentorshipText } from "~/i18n/mentorship";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { DateTimeField } from "~/ui/DateTimeField";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextField } from "~/ui/TextField";
import { meetingMinutes, meetingModes } from "./meeting";

type Saved = { startsAt: string; minutes: number; mode: string; place: string; topic: string };
type Field = (
  name: string,
  saved?: string | number | null,
) => { name: string; id: string; error: string | undefined; defaultValue: string };

/** When, how long, how, where and what about. */
export function MeetingFields({ field, saved, submit }: { field: Field; saved?: Saved; submit: string }) {
  const t = useText(mentorshipText);
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <DateTimeField {...field("startsAt", saved?.startsAt)} label={t.meetings.startsAt} required />
        <TextField
          {...field("minutes", saved?.minutes ?? meetingMinutes.usual)}
          label={t.meetings.minutes}
          inputMode="numeric"
          required
        />
      </div>
      <RadioGroup
        {...field("mode", saved?.mode ?? "online")}
        label={t.meetings.mode}
        columns={2}
        choices={meetingModes.map((mode) => ({ value: mode, label: t.modes[mode] }))}
      />
      <TextField {...field("place", saved?.place)} label={t.meetings.place} help={t.meetings.placeHelp} />
      <TextField {...field("topic", saved?.topic)} label={t.meetings.topic} />
      <div>
        <Button kind={saved ? "secondary" : "primary"} icon="calendar">
          {submit}
        </Button>
      </div>
    </>
  );
}
