import { directoryText } from "~/i18n/directory";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { RadioGroup } from "~/ui/RadioGroup";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { PlaceField } from "./places/PlaceField";
import type { Place } from "./places/place";
import { fieldKeys, stages } from "./project";
import { projectLimits } from "./project.form";

type Props = {
  form: ZodForm;
  place: Place | null;
  /** A project that stands also says its sentence in English, and hears what renaming does. */
  full?: boolean;
};

/** What a founder says about a project. */
export function ProjectFields({ form, place, full = false }: Props) {
  const t = useText(directoryText);
  const words = useText(founderText).form;
  return (
    <div className="grid gap-6">
      <TextField
        {...form.field("name")}
        label={words.name}
        help={full ? words.renamedNote : words.nameHelp}
        required
        autoComplete="off"
      />
      <TextArea
        {...form.field("pitch")}
        label={words.pitch}
        help={words.pitchHelp}
        limit={projectLimits.pitch}
        rows={2}
        required
      />
      {full && (
        <TextArea
          {...form.field("pitchEn")}
          label={words.pitchEn}
          help={words.pitchEnHelp}
          limit={projectLimits.pitch}
          rows={2}
        />
      )}
      <Select
        {...form.field("field")}
        label={words.field}
        placeholder={words.fieldChoose}
        options={fieldKeys.map((key) => ({ value: key, label: t.fields[key] }))}
        required
      />
      <RadioGroup
        name="stage"
        defaultValue={form.valueOf("stage")}
        error={form.errorOf("stage")}
        label={words.stage}
        choices={stages.map((key) => ({ value: key, label: t.stages[key], help: words.stageHelp[key] }))}
        columns={2}
        required
      />
      <PlaceField
        place={place}
        typed={{ value: form.valueOf("place"), words: form.valueOf("placeText") }}
        error={form.errorOf("place")}
      />
      <TextArea
        {...form.field("summary")}
        label={words.summary}
        help={words.summaryHelp}
        limit={projectLimits.summary}
        rows={6}
      />
      <TextArea {...form.field("needs")} label={words.needs} help={words.needsHelp} limit={projectLimits.needs} />
      <TextField
        {...form.field("website")}
        label={words.website}
        help={words.websiteHelp}
        inputMode="url"
        autoComplete="url"
      />
    </div>
  );
}
