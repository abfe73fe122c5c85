import { useState } from "react";
import { agendaDeskText } from "~/i18n/agenda-desk";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { mostSpeakers } from "./agenda.form";
import { speakerRoles } from "./slot";

/** Who speaks: a row each, an empty one at the end; a script adds more. */
export function SpeakerRows({ form, count }: { form: ZodForm; count: number }) {
  const t = useText(agendaDeskText);
  const [added, setAdded] = useState(0);
  const rows = Math.min(count + added, mostSpeakers);
  return (
    <fieldset>
      <legend className="text-h3">{t.form.speakers}</legend>
      <p className="mb-2 text-table text-stone">{t.form.speakersHelp}</p>
      {Array.from({ length: rows }, (_, i) => `speakers.${i}`).map((name, i) => (
        <fieldset key={name} className="grid gap-x-4 gap-y-3 border-b border-line py-4 sm:grid-cols-2">
          <legend className="sr-only">{t.form.speaker(i + 1)}</legend>
          <TextField {...form.field(`${name}.name`)} label={t.form.speakerName} />
          <div className="grid grid-cols-2 gap-4">
            <Select
              {...form.field(`${name}.role`)}
              label={t.form.speakerRole}
              options={speakerRoles.map((role) => ({ value: role, label: t.roles[role] }))}
            />
            <TextField {...form.field(`${name}.email`)} label={t.form.speakerEmail} type="email" autoComplete="off" />
          </div>
          <TextField {...form.field(`${name}.title.vi`)} label={t.form.speakerTitle} />
          <TextField
            {...form.field(`${name}.title.en`)}
            label={`${t.form.speakerTitle}, ${t.form.english}`}
            lang="en"
          />
        </fieldset>
      ))}
      {rows < mostSpeakers && (
        <Button className="mt-3 noscript:hidden" icon="plus" onClick={() => setAdded(added + 1)}>
          {t.form.addSpeaker}
        </Button>
      )}
    </fieldset>
  );
}
