import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { readNetwork } from "~/features/mentoring/mentors/desk.service.server";
import { localized } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { FaultPage } from "~/routes/shell/FaultPage";
import { SiteShell } from "~/routes/shell/SiteShell";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNetwork(ctx, param(params, "organizationId")));
}

/** The desk of one network of mentors: mentors, cohorts, tasks. */
export default function MentoringDesk() {
  const { organizationId, name, applied } = useLoaderData<typeof loader>();
  const t = useText(mentoringText).desk;
  const locale = useLocale();
  const { pathname } = useLocation();
  const home = paths.mentorDesk(organizationId);
  const at = (to: string) => pathname === to || pathname.startsWith(`${to}/`);
  const [cohorts, tasks] = [paths.cohortsDesk(organizationId), paths.mentoringTasks(organizationId)];
  return (
    <SiteShell
      side={{
        title: localized(name, locale),
        titleTo: home,
        items: [
          { to: home, label: t.mentors, count: applied || undefined, current: at(home) && !at(cohorts) && !at(tasks) },
          { to: cohorts, label: t.cohorts, current: at(cohorts) },
          { to: tasks, label: t.tasks, current: at(tasks) },
        ],
      }}
    >
      <Outlet />
    </SiteShell>
  );
}

export function ErrorBoundary() {
  return <FaultPage />;
}
