import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { AdminPage } from "~/features/accounts/administration/AdminPage";
import { mayAdminister } from "~/features/accounts/administration/overview.service.server";
import { organizationForm } from "~/features/directory/organization.form";
import { createOrganization, listOrganizations } from "~/features/directory/organization.service.server";
import { placeLabel } from "~/features/directory/places/place";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { adminText } from "~/i18n/admin";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm } from "~/server/form.server";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { DataTable } from "~/ui/DataTable";
import { EmptyState } from "~/ui/EmptyState";
import { NewOrganization } from "./NewOrganization";

const newMark = "moi";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  orThrow(mayAdminister(ctx));
  return { organizations: await listOrganizations(ctx) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(organizationForm, request);
  if (!form.ok) return invalid(form);
  const created = await createOrganization(ctx, form.value);
  if (!created.ok) return refusedWithPlace(created.error, form, ctx.locale);
  const words = textFor(adminText, ctx.locale).organizations.created(form.value.nameVi);
  return redirectWithNotice(paths.adminOrganization(created.value.id), words);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(adminText, locale).organizations.title }));

export default function AdminOrganizations() {
  const t = useText(adminText).organizations;
  const kinds = useText(directoryText).organizationKinds;
  const locale = useLocale();
  const [search] = useSearchParams();
  const { organizations } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (search.has(newMark)) return <NewOrganization state={state} />;
  const add = (
    <Button kind="primary" icon="plus" to={`?${newMark}`}>
      {t.new}
    </Button>
  );
  return (
    <AdminPage
      current="organizations"
      title={t.title}
      description={t.description}
      action={organizations.length > 0 && add}
    >
      <DataTable
        caption={t.title}
        rows={organizations}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.adminOrganization(id)}
        columns={[
          { key: "name", header: t.name, phone: "title", cell: ({ name }) => localized(name, locale) },
          {
            key: "kind",
            header: t.kind,
            phone: "state",
            cell: ({ kind }) => (
              <Badge tone="stone" icon="flag">
                {kinds[kind]}
              </Badge>
            ),
          },
          {
            key: "place",
            header: t.place,
            quiet: true,
            phone: "meta",
            cell: ({ place }) => (place ? placeLabel(place) : ""),
          },
        ]}
        empty={
          <EmptyState title={t.none} action={add}>
            {t.noneHint}
          </EmptyState>
        }
      />
    </AdminPage>
  );
}
