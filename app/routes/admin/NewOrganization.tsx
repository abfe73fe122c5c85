import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { organizationForm } from "~/features/directory/organization.form";
import { adminText } from "~/i18n/admin";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { useZodForm } from "~/ui/use-zod-form";
import { OrganizationFields } from "./OrganizationFields";

/** A form for an organization that isn't in the directory yet. */
export function NewOrganization({ state }: { state: FormState | undefined }) {
  const t = useText(adminText).organizations;
  const form = useZodForm(organizationForm, state);
  return (
    <>
      <PageHeader kind="desk" eyebrow={t.title} backTo={paths.adminOrganizations()} title={t.new} />
      <Form method="post" className="grid gap-6" {...form.form}>
        <FormProblems state={state} issues={form.issues} />
        <OrganizationFields form={form} place={null} />
        <div>
          <Button kind="primary">{t.create}</Button>
        </div>
      </Form>
    </>
  );
}
