import { Link, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { DeviceGuard } from "~/features/judging/sheet/offline/DeviceGuard";
import { shellText } from "~/i18n/shell";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import type { loader } from "~/root";
import { Shell, type ShellProps } from "~/ui/Shell";
import { Toast } from "~/ui/Toast";

type Props = { side?: NonNullable<ShellProps["side"]>; children: ReactNode };

/** The shell with the links that fit the viewer's relations. */
export function SiteShell({ side, children }: Props) {
  const t = useText(shellText);
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const { viewer = null, relations } = root ?? {};
  const links = [
    { to: paths.competitions(), label: t.nav.competitions, shown: true },
    { to: paths.events(), label: t.nav.events, shown: true },
    { to: paths.projects(), label: t.nav.projects, shown: true },
    { to: paths.mentors(), label: t.nav.mentors, shown: true },
    { to: paths.myWork(), label: t.nav.myWork, shown: viewer !== null },
    { to: paths.judging(), label: t.nav.judging, shown: relations?.judges },
    { to: paths.myEvents(), label: t.nav.gate, shown: relations?.guards && !relations.organizes },
    { to: paths.investing(), label: t.nav.investing, shown: relations?.invests },
    { to: paths.organizing(), label: t.nav.organizing, shown: relations?.organizes },
    { to: paths.admin(), label: t.nav.admin, shown: relations?.administers },
  ];
  const account = viewer && {
    name: viewer.name,
    note: viewer.email,
    signOutAction: paths.signOut(),
    links: [
      { to: paths.myWork(), label: t.nav.myWork, icon: "check" as const, shown: true },
      { to: paths.myProjects(), label: t.nav.myProjects, icon: "star" as const, shown: true },
      { to: paths.myBooths(), label: t.nav.myBooths, icon: "flag" as const, shown: relations?.exhibits },
      { to: paths.myAgenda(), label: t.nav.myAgenda, icon: "calendar" as const, shown: true },
      { to: paths.myMentoring(), label: t.nav.myMentoring, icon: "users" as const, shown: relations?.mentors },
      { to: paths.investing(), label: t.nav.investing, icon: "search" as const, shown: relations?.invests },
      { to: paths.myEvents(), label: t.nav.gate, icon: "pin" as const, shown: relations?.guards },
      { to: paths.account(), label: t.account, icon: "user" as const, shown: true },
    ].filter(({ shown }) => shown),
  };
  return (
    <Shell
      homeTo={paths.home()}
      nav={links
        .filter(({ shown }) => shown)
        .map(({ to, label }) => ({ to, label, current: pathname === to || pathname.startsWith(`${to}/`) }))}
      account={account ?? undefined}
      signInTo={paths.signIn(pathname === paths.home() ? undefined : here)}
      preferencesAction={paths.preferences()}
      returnTo={here}
      {...(side ? { side } : {})}
      footer={
        <>
          <p>{t.footer.about}</p>
          {root?.isDemo && <p>{t.footer.demo}</p>}
          <p className="flex flex-wrap gap-x-6">
            <Link className="link" to={paths.investing()}>
              {t.footer.investing}
            </Link>
            <Link className="link" to={paths.privacy()}>
              {t.footer.privacy}
            </Link>
          </p>
        </>
      }
    >
      {children}
      <Toast flash={root?.notice ?? undefined} />
      <DeviceGuard viewerId={viewer?.id ?? null} />
    </Shell>
  );
}
