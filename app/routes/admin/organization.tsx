import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Staff } from "~/features/accounts/administration/Staff";
import { FormProblems } from "~/features/accounts/FormProblems";
import { readStaff } from "~/features/accounts/staff.service.server";
import { organizationForm } from "~/features/directory/organization.form";
import { readOrganizationToEdit } from "~/features/directory/organization.service.server";
import { adminText } from "~/i18n/admin";
import { localized, textFor } from "~/i18n/catalogue";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import { useZodForm } from "~/ui/use-zod-form";
import { OrganizationFields } from "./OrganizationFields";
import { actOnOrganization } from "./organization-acts.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const organization = orThrow(await readOrganizationToEdit(ctx, param(params, "organizationId")));
  const staff = orThrow(await readStaff(ctx, { organizationId: organization.id, competitionId: null }));
  return { organization, staff, now: ctx.now };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return actOnOrganization(ctx, request, param(params, "organizationId"));
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).organizations.title }));

export default function AdminOrganization() {
  const t = useText(adminText).organizations;
  const locale = useLocale();
  const { organization, staff, now } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const isFacts = state?.values.act === "save";
  const { name, about, kind, website, slug, place } = organization;
  const saved = { nameVi: name.vi, nameEn: name.en, kind, aboutVi: about.vi, aboutEn: about.en, website, slug };
  const form = useZodForm(organizationForm, isFacts ? state : undefined, saved);
  return (
    <>
      <PageHeader
        kind="desk"
        eyebrow={t.title}
        backTo={paths.adminOrganizations()}
        title={localized(name, locale)}
        secondary={<Button to={paths.organization(slug)}>{t.publicPage}</Button>}
      />
      <div className="grid gap-10">
        <Staff staff={staff} now={now} state={isFacts ? undefined : state} />
        <Section title={t.facts}>
          <Form method="post" className="grid gap-6" {...form.form}>
            <FormProblems state={isFacts ? state : undefined} issues={form.issues} />
            <OrganizationFields form={form} place={place} />
            <div>
              <Button name="act" value="save">
                {t.save}
              </Button>
            </div>
          </Form>
        </Section>
      </div>
    </>
  );
}
