import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { CompetitionBadge } from "~/features/competition/CompetitionBadge";
import { readSetup } from "~/features/competition/setup/read-setup.service.server";
import { localized } from "~/i18n/catalogue";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id, name, state, lockedBecause } = orThrow(await readSetup(ctx, param(params, "competitionId")));
  return { id, name, state, lockedBecause };
}

/** The sections of the set-up, one page each. */
export default function Setup() {
  const { id, name, state, lockedBecause } = useLoaderData<typeof loader>();
  const t = useText(setupText);
  const reasons = useText(refusalText);
  const { pathname } = useLocation();
  const tabs = [
    { to: paths.deskSetup(id), label: t.tabs.basics },
    { to: paths.deskTimeline(id), label: t.tabs.timeline },
    { to: paths.deskDivisions(id), label: t.tabs.divisions },
    { to: paths.deskForm(id), label: t.tabs.form },
    { to: paths.deskEligibility(id), label: t.tabs.eligibility },
    { to: paths.deskPrizes(id), label: t.tabs.prizes },
    { to: paths.deskRounds(id), label: t.tabs.rounds },
    { to: paths.deskOpening(id), label: t.tabs.opening },
  ];
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={localized(name, useLocale())}
        badge={<CompetitionBadge state={state} />}
      />
      <LinkTabs label={t.title} tabs={tabs.map((tab) => ({ ...tab, current: pathname === tab.to }))} />
      <div className="mt-4">
        {lockedBecause && <Notice tone="turmeric">{reasons[lockedBecause]}</Notice>}
        {state === "open" && <Notice tone="sky">{t.openAlready}</Notice>}
      </div>
      <Outlet />
    </>
  );
}
