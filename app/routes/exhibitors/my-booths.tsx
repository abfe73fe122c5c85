import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MyBooths } from "~/features/techfest/exhibitors/applying/MyBooths";
import { listMyApplications } from "~/features/techfest/exhibitors/exhibitor-work.service.server";
import { textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { booths: await listMyApplications(ctx) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).mine.title }));

export default function MyBoothsPage() {
  const { booths } = useLoaderData<typeof loader>();
  const t = useText(exhibitorsText).mine;
  return (
    <>
      <PageHeader title={t.title} description={t.about} />
      <MyBooths booths={booths} />
    </>
  );
}
