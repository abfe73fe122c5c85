import { organizationKinds } from "~/features/directory/organization";
import { organizationLimits } from "~/features/directory/organization.form";
import { PlaceField } from "~/features/directory/places/PlaceField";
import type { Place } from "~/features/directory/places/place";
import { adminText } from "~/i18n/admin";
import { directoryText } from "~/i18n/directory";
import { useText } from "~/i18n/use-text";
import { Select } from "~/ui/Select";
import { TextArea } from "~/ui/TextArea";
import { TextField } from "~/ui/TextField";
import type { ZodForm } from "~/ui/use-zod-form";

/** What an organization says of itself. */
export function OrganizationFields({ form, place }: { form: ZodForm; place: Place | null }) {
  const t = useText(adminText).organizations;
  const kinds = useText(directoryText).organizationKinds;
  return (
    <div className="grid max-w-[42rem] gap-6">
      <TextField {...form.field("nameVi")} label={t.nameVi} required autoComplete="off" />
      <TextField {...form.field("nameEn")} label={t.nameEn} help={t.nameEnHelp} autoComplete="off" />
      <Select
        {...form.field("kind")}
        label={t.kind}
        placeholder={t.kindChoose}
        options={organizationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        required
      />
      <PlaceField
        place={place}
        typed={{ value: form.valueOf("place"), words: form.valueOf("placeText") }}
        error={form.errorOf("place")}
      />
      <TextArea {...form.field("aboutVi")} label={t.aboutVi} limit={organizationLimits.about} />
      <TextArea {...form.field("aboutEn")} label={t.aboutEn} limit={organizationLimits.about} rows={2} />
      <TextField {...form.field("website")} label={t.website} help={t.websiteHelp} type="url" />
      <TextField {...form.field("slug")} label={t.slug} help={t.slugHelp} autoComplete="off" />
    </div>
  );
}
