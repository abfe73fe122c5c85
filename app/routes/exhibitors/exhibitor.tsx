import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExhibitorPage } from "~/features/techfest/exhibitors/showcase/ExhibitorPage";
import { readExhibitor } from "~/features/techfest/exhibitors/showcase/showcase.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  return orThrow(await readExhibitor(ctx, param(params, "slug"), param(params, "exhibitorSlug")));
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) =>
    data
      ? { title: localized(data.sign, locale), description: localized(data.about, locale) }
      : { title: textFor(exhibitorsText, locale).showcase.title },
  );

export default function Exhibitor() {
  return <ExhibitorPage exhibitor={useLoaderData<typeof loader>()} />;
}
