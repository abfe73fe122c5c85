import { type Localized, localized } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { useLocale, useText } from "~/i18n/use-text";
import { FieldGroup } from "~/ui/Field";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import { fitSteps, nearestFit } from "./judge";

type Props = {
  readonly form: ZodForm;
  readonly fields: readonly { readonly id: string; readonly name: Localized }[];
  readonly withEmail: boolean;
};

/** What is asked about a judge, when inviting and when correcting. */
export function JudgeFields({ form, fields, withEmail }: Props) {
  const t = useText(judgingText).judges;
  const locale = useLocale();
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t.name} required autoComplete="off" {...form.field("name")} />
        {withEmail && <TextField type="email" label={t.email} required autoComplete="off" {...form.field("email")} />}
        <TextField label={t.jobTitle} help={t.jobTitleHelp} {...form.field("title")} />
        <TextField label={t.organization} {...form.field("organizationName")} />
        <TextField label={t.maxLoad} required inputMode="numeric" {...form.field("maxLoad")} />
      </div>
      <FieldGroup name="fits" label={t.fields} help={t.fieldsHelp}>
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          {fields.map(({ id, name }) => (
            <Select
              key={id}
              label={localized(name, locale)}
              options={fitSteps.map((fit) => ({ value: String(fit), label: t.fit[fit] }))}
              {...form.field(`fits.${id}`)}
              defaultValue={String(nearestFit(Number(form.valueOf(`fits.${id}`) ?? 0)))}
            />
          ))}
        </div>
      </FieldGroup>
    </>
  );
}
