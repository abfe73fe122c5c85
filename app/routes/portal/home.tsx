import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FrontPage } from "~/features/portal/FrontPage";
import { readFrontPage } from "~/features/portal/front.service.server";
import { textFor } from "~/i18n/catalogue";
import { portalText } from "~/i18n/portal";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readFrontPage(await requestContext(request, context));
}

export const meta: MetaFunction = ({ matches }) => pageMeta(matches, (locale) => textFor(portalText, locale));

export default function Home() {
  return <FrontPage page={useLoaderData<typeof loader>()} />;
}
