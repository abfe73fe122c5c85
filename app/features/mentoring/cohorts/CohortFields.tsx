import { toHanoiLocal } from "~/core/instant";
import { mentoringText } from "~/i18n/mentoring";
import { useText } from "~/i18n/use-text";
import { DateTimeField } from "~/ui/DateTimeField";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";
import type { Cohort } from "./cohort";
import { cohortLimits } from "./cohort.form";

/** What stands saved, as the form's fields. */
export function savedCohort(cohort: Omit<Cohort, "weights"> | null) {
  if (!cohort) return {};
  return {
    nameVi: cohort.name.vi,
    nameEn: cohort.name.en ?? "",
    aboutVi: cohort.about.vi,
    aboutEn: cohort.about.en ?? "",
    opensAt: toHanoiLocal(cohort.opensAt),
    closesAt: toHanoiLocal(cohort.closesAt),
    startsOn: cohort.startsOn,
    endsOn: cohort.endsOn,
  };
}

/** A cohort's names and dates. */
export function CohortFields({ form }: { form: ZodForm }) {
  const t = useText(mentoringText).desk.form;
  return (
    <div className="grid gap-6">
      <TextField {...form.field("nameVi")} label={t.nameVi} required />
      <TextField {...form.field("nameEn")} label={t.nameEn} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateTimeField {...form.field("opensAt")} label={t.opensAt} required />
        <DateTimeField {...form.field("closesAt")} label={t.closesAt} required />
        <DateTimeField {...form.field("startsOn")} label={t.startsOn} dayOnly required />
        <DateTimeField {...form.field("endsOn")} label={t.endsOn} dayOnly required />
      </div>
      <TextArea {...form.field("aboutVi")} label={t.aboutVi} limit={cohortLimits.about} rows={5} />
      <TextArea {...form.field("aboutEn")} label={t.aboutEn} limit={cohortLimits.about} rows={4} />
    </div>
  );
}
