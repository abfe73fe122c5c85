import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DifferencePage } from "~/features/competition/entry/versions/DifferencePage";
import { readDifference } from "~/features/competition/entry/versions/versions.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { searchParams } = new URL(request.url);
  return orThrow(await readDifference(ctx, param(params, "entryId"), searchParams.get("tu"), searchParams.get("den")));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: [textFor(entryLifeText, locale).versions.compare, data?.entry.title].filter(Boolean).join(" · "),
  }));

export default function DifferenceOf() {
  const view = useLoaderData<typeof loader>();
  return <DifferencePage view={view} kind="front" backTo={paths.myEntry(view.entry.id)} />;
}
