import type { FormState } from "~/core/form";
import { BilingualFields } from "~/features/competition/setup/BilingualFields";
import { SetupForm } from "~/features/competition/setup/SetupForm";
import { formatHundredths } from "~/i18n/format";
import { rubricText } from "~/i18n/rubric";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import type { CriterionGroup } from "../rubric";
import { groupForm } from "../rubric.form";
import { ParentSelect } from "./ParentSelect";
import type { RubricSetupData } from "./RubricHeadFields";

type Props = {
  setup: RubricSetupData;
  group: Omit<CriterionGroup, "children"> | undefined;
  state: FormState | undefined;
};

/** Adds a group, or changes one: its name and what its criteria must come to. */
export function GroupFields({ setup, group, state }: Props) {
  const t = useText(rubricText);
  const locale = useLocale();
  const form = useZodForm(groupForm, state, {
    "title.vi": group?.title.vi,
    "title.en": group?.title.en,
    maximum: group?.maximum === undefined ? "" : formatHundredths(group.maximum, locale),
    share: group?.share === undefined ? "" : String(group.share),
  });
  return (
    <SetupForm
      form={form}
      state={state}
      hidden={{ act: "saveGroup", revision: setup.revision, rubricId: setup.rubric.id, key: group?.key ?? "" }}
      cancelTo={paths.deskRubric(setup.id, setup.rubric.id)}
    >
      <BilingualFields form={form} name="title" label={t.groupTitle} />
      {!group && <ParentSelect setup={setup} form={form} chosen="" />}
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <TextField {...form.field("maximum")} label={t.maximum} help={t.maximumHelp} inputMode="decimal" />
        <TextField {...form.field("share")} label={t.share} help={t.shareHelp} inputMode="numeric" />
      </div>
    </SetupForm>
  );
}
