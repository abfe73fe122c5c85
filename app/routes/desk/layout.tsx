import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { readDesk } from "~/features/competition/competition.service.server";
import { countComplaints } from "~/features/judging/complaints/complaints.service.server";
import { localized } from "~/i18n/catalogue";
import { organizingText } from "~/i18n/organizing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FaultPage } from "~/routes/shell/FaultPage";
import { SiteShell } from "~/routes/shell/SiteShell";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { deskRooms } from "./rooms";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const desk = orThrow(await readDesk(ctx, param(params, "competitionId")));
  return { ...desk, waiting: { complaints: await countComplaints(ctx, desk) } };
}

/** The desk of one competition: its rooms at the left, with what waits in each. */
export default function DeskLayout() {
  const desk = useLoaderData<typeof loader>();
  const t = useText(organizingText);
  const locale = useLocale();
  const { pathname } = useLocation();
  return (
    <SiteShell
      side={{
        title: localized(desk.name, locale),
        titleTo: paths.desk(desk.id),
        items: deskRooms(desk).map(({ room, to, count, name }) => ({
          to,
          label: name ? localized(name, locale) : t.desk[room],
          count: count || undefined,
          current: room === "overview" ? pathname === to : pathname === to || pathname.startsWith(`${to}/`),
        })),
      }}
    >
      <Outlet />
    </SiteShell>
  );
}

export function ErrorBoundary() {
  return <FaultPage />;
}
