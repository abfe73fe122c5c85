import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useText } from "~/i18n/use-text";
import { RadioGroup } from "~/ui/RadioGroup";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { scales } from "../rubric";

/** How a criterion is marked: the scale, and the numbers of the chosen one; the others are hidden without a script too. */
export function ScaleFields({ form }: { form: ZodForm }) {
  const t = useText(rubricText);
  const texts = useText(setupText).rubrics;
  const number = (name: string, label: string, help?: string) => (
    <TextField {...form.field(name)} label={label} help={help} inputMode="decimal" required />
  );
  return (
    <div className="group/scale grid gap-5">
      <RadioGroup
        name="scale"
        label={t.scale}
        columns={2}
        defaultValue={form.valueOf("scale") ?? "points"}
        error={form.errorOf("scale")}
        choices={scales.map((scale) => ({ value: scale, label: t.scales[scale], help: t.scaleHelp[scale] }))}
      />
      <div className="hidden gap-x-6 gap-y-5 group-has-[input[value=points]:checked]/scale:grid sm:grid-cols-3">
        {number("points.min", texts.minMark)}
        {number("points.max", texts.maxMark)}
        {number("points.step", texts.step)}
      </div>
      <div className="hidden gap-x-6 gap-y-5 group-has-[input[value=coefficient]:checked]/scale:grid sm:grid-cols-2 lg:grid-cols-4">
        {number("coefficient.min", texts.minMark)}
        {number("coefficient.max", texts.maxMark)}
        {number("coefficient.weight", texts.weight, texts.weightHelp)}
        {number("coefficient.step", texts.step)}
      </div>
      <div className="hidden gap-x-6 gap-y-5 group-has-[input[value=share]:checked]/scale:grid sm:grid-cols-2">
        {number("share.percent", t.percent)}
        {number("share.step", texts.step)}
      </div>
      <div className="hidden gap-x-6 gap-y-5 group-has-[input[value=pass]:checked]/scale:grid sm:grid-cols-2">
        {number("pass.worth", t.passWorth, t.passWorthHelp)}
      </div>
      <RadioGroup
        name="source"
        label={t.source}
        columns={2}
        defaultValue={form.valueOf("source") ?? "judges"}
        error={form.errorOf("source")}
        choices={(["judges", "organizer"] as const).map((source) => ({
          value: source,
          label: t.sources[source],
          help: t.sourceHelp[source],
        }))}
      />
    </div>
  );
}
