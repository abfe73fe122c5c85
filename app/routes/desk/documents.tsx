import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DocumentsPage } from "~/features/competition/documents/DocumentsPage";
import { readDocuments } from "~/features/competition/documents/documents.service.server";
import { textFor } from "~/i18n/catalogue";
import { documentsText } from "~/i18n/documents";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(documentsText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readDocuments(ctx, param(params, "competitionId")));
}

export default function Documents() {
  return <DocumentsPage view={useLoaderData<typeof loader>()} />;
}
