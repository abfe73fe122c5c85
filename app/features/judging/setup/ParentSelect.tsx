import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { Select } from "~/ui/Select";
import type { ZodForm } from "~/ui/use-zod-form";
import { nameOfLine } from "./LineName";
import type { RubricSetupData } from "./RubricHeadFields";

type Props = { setup: RubricSetupData; form: ZodForm; chosen: string };

/** Which group something new goes into; left out while there are none. */
export function ParentSelect({ setup, form, chosen }: Props) {
  const t = useText(rubricText);
  const locale = useLocale();
  const groups = setup.rubric.outline.filter(({ kind }) => kind === "group");
  if (groups.length === 0) return null;
  const field = form.field("parent");
  return (
    <Select
      {...field}
      defaultValue={field.defaultValue ?? chosen}
      label={t.parent}
      className="max-w-lg"
      options={[
        { value: "", label: t.noParent },
        ...groups.map((group) => ({ value: group.key, label: nameOfLine(group, locale) })),
      ]}
    />
  );
}
