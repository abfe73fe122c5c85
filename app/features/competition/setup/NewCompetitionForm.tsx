import type { FormState } from "~/core/form";
import { localized } from "~/i18n/catalogue";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Select } from "~/ui/Select";
import { TextField } from "~/ui/TextField";
import { useZodForm } from "~/ui/use-zod-form";
import { BasicsFields } from "./BasicsFields";
import { newCompetitionForm } from "./basics.form";
import type { readHosts } from "./basics.service.server";
import { SetupForm } from "./SetupForm";

type Hosts = Extract<Awaited<ReturnType<typeof readHosts>>, { ok: true }>["value"];

/** What a draft begins with: who hosts it, which series it joins, its names. */
export function NewCompetitionForm({
  hosts,
  chosen,
  state,
}: {
  hosts: Hosts;
  chosen: string | null;
  state: FormState | undefined;
}) {
  const t = useText(setupText).create;
  const locale = useLocale();
  const [first] = hosts.organizations;
  const form = useZodForm(newCompetitionForm, state, { organizationId: chosen ?? first?.id ?? "" });
  const named = ({ id, name }: Hosts["organizations"][number]) => ({ value: id, label: localized(name, locale) });
  return (
    <SetupForm form={form} state={state} hidden={{}} submit={t.submit} cancelTo={paths.organizing()}>
      <Select
        {...form.field("organizationId")}
        label={t.organization}
        options={hosts.organizations.map(named)}
        required
      />
      <BasicsFields form={form} />
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-2">
        <Select
          {...form.field("seriesId")}
          label={t.series}
          help={t.seriesHelp}
          placeholder={t.noSeries}
          options={hosts.series.map(named)}
        />
        <TextField {...form.field("seriesName")} label={t.seriesName} />
      </div>
    </SetupForm>
  );
}
