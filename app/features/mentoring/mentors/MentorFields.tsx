import type { FormState } from "~/core/form";
import { formatPhone } from "~/core/phone";
import { PlaceField } from "~/features/directory/places/PlaceField";
import { fieldKeys, stages } from "~/features/directory/project";
import { directoryText } from "~/i18n/directory";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/Checkbox";
import { CheckboxGroup } from "~/ui/CheckboxGroup";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { languages, modes, skills } from "../mentoring";
import type { Mentor } from "./mentor";
import { mentorLimits } from "./mentor.form";

/** What stands saved, as the form's fields. */
export function savedMentor(mentor: Mentor | null, name: string) {
  if (!mentor) return { name, mode: "both", hoursPerMonth: "4", capacity: "2" };
  return {
    name: mentor.name,
    headlineVi: mentor.headline.vi,
    headlineEn: mentor.headline.en ?? "",
    bioVi: mentor.bio.vi,
    bioEn: mentor.bio.en ?? "",
    workplace: mentor.workplace,
    phone: mentor.phone ? formatPhone(mentor.phone) : "",
    hoursPerMonth: String(mentor.hoursPerMonth),
    capacity: String(mentor.capacity),
    mode: mentor.mode,
  };
}

type Props = { form: ZodForm; mentor: Mentor | null; state: FormState | undefined };

/** What a mentor says: who they are, what they help with, when and how. */
export function MentorFields({ form, mentor, state }: Props) {
  const { apply: t, ...words } = useText(mentoringText);
  const directory = useText(directoryText);
  const group = <Key extends string>(
    name: "fields" | "skills" | "languages" | "stages",
    label: string,
    keys: readonly Key[],
    labels: Readonly<Record<Key, string>>,
    columns: 2 | 3 = 2,
  ) => {
    const typed = state?.values[`${name}[]`];
    const chosen = Array.isArray(typed) ? typed : (mentor?.[name] ?? (name === "languages" ? ["vi"] : []));
    return (
      <CheckboxGroup
        id={name}
        name={`${name}[]`}
        label={label}
        error={form.errorOf(name)}
        choices={keys.map((value) => ({ value, label: labels[value] }))}
        defaultValues={chosen}
        columns={columns}
        required
      />
    );
  };
  return (
    <>
      <Section title={t.who}>
        <div className="grid gap-6">
          <TextField {...form.field("name")} label={t.name} required autoComplete="name" />
          <TextField {...form.field("headlineVi")} label={t.headline} help={t.headlineHelp} required />
          <TextArea {...form.field("bioVi")} label={t.bio} help={t.bioHelp} limit={mentorLimits.bio} rows={5} />
          <TextField {...form.field("workplace")} label={t.workplace} autoComplete="organization" />
          <TextField
            {...form.field("phone")}
            label={t.phone}
            help={t.phoneHelp}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
          />
          <details className="rounded-card border border-line">
            <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-semibold text-[0.9375rem]">
              {t.english}
            </summary>
            <div className="grid gap-6 border-line border-t p-4">
              <TextField {...form.field("headlineEn")} label={t.headlineEn} />
              <TextArea {...form.field("bioEn")} label={t.bioEn} limit={mentorLimits.bio} rows={4} />
            </div>
          </details>
        </div>
      </Section>
      <Section title={t.offer}>
        <div className="grid gap-6">
          {group("skills", t.skills, skills, words.skills)}
          {group("fields", t.fields, fieldKeys, directory.fields)}
          {group("stages", t.stages, stages, directory.stages, 3)}
          {group("languages", t.languages, languages, words.languages, 3)}
        </div>
      </Section>
      <Section title={t.how}>
        <div className="grid gap-6">
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField
              {...form.field("hoursPerMonth")}
              label={t.hours}
              type="number"
              min={1}
              inputMode="numeric"
              required
            />
            <TextField
              {...form.field("capacity")}
              label={t.capacity}
              type="number"
              min={1}
              inputMode="numeric"
              required
            />
          </div>
          <RadioGroup
            name="mode"
            label={t.mode}
            defaultValue={form.valueOf("mode")}
            error={form.errorOf("mode")}
            choices={modes.map((value) => ({ value, label: words.modes[value] }))}
            columns={3}
            required
          />
          <PlaceField
            label={t.place}
            place={mentor?.place ?? null}
            typed={{ value: form.valueOf("place"), words: form.valueOf("placeText") }}
            error={form.errorOf("place")}
          />
          <Checkbox
            name="isListed"
            value="yes"
            label={t.listed}
            help={t.listedHelp}
            defaultChecked={state ? state.values.isListed === "yes" : (mentor?.isListed ?? false)}
          />
        </div>
      </Section>
    </>
  );
}
