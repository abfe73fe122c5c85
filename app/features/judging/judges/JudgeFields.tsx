import type { Localized } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import type { JudgeLanguage } from "./judge";
import { KnowledgeFields } from "./KnowledgeFields";

type Props = {
  readonly form: ZodForm;
  readonly fields: readonly { readonly id: string; readonly name: Localized }[];
  readonly languages?: readonly JudgeLanguage[];
  readonly withEmail: boolean;
};

/** What is asked about a judge, when inviting and when correcting. */
export function JudgeFields({ form, fields, languages = [], withEmail }: Props) {
  const t = useText(judgingText).judges;
  const words = useText(judgesText).profile;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t.name} required autoComplete="off" {...form.field("name")} />
        {withEmail && <TextField type="email" label={t.email} required autoComplete="off" {...form.field("email")} />}
        <TextField label={t.jobTitle} help={t.jobTitleHelp} {...form.field("title")} />
        <TextField label={t.organization} {...form.field("organizationName")} />
      </div>
      <div className="grid items-end gap-5 md:grid-cols-3">
        <TextField label={words.minLoad} inputMode="numeric" {...form.field("minLoad")} />
        <TextField label={t.maxLoad} required inputMode="numeric" {...form.field("maxLoad")} />
        <TextField label={words.wanted} inputMode="numeric" {...form.field("wantedLoad")} />
      </div>
      <KnowledgeFields form={form} fields={fields} languages={languages} />
    </>
  );
}
