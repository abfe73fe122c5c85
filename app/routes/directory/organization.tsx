import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPublicCompetitions } from "~/features/competition/competition.service.server";
import { readOrganization } from "~/features/directory/organization.service.server";
import { OrganizationPage } from "~/features/portal/OrganizationPage";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const found = orThrow(await readOrganization(ctx, param(params, "slug")));
  if ("movedTo" in found) throw redirect(paths.organization(found.movedTo), 301);
  const hosted = (await listPublicCompetitions(ctx)).filter(({ host }) => host.slug === found.organization.slug);
  return { ...found, competitions: hosted.map(({ id, slug, name }) => ({ id, slug, name })) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => {
    const { name, about } = found?.organization ?? {};
    return {
      title: name ? localized(name, locale) : textFor(directoryText, locale).gallery.title,
      ...(about ? { description: localized(about, locale) } : {}),
    };
  });

export default function OrganizationRoute() {
  const { organization, mayEdit, competitions } = useLoaderData<typeof loader>();
  const editTo = mayEdit ? paths.adminOrganization(organization.id) : undefined;
  return <OrganizationPage organization={organization} editTo={editTo} competitions={competitions} />;
}
