import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { FloorPlan } from "~/features/techfest/plan/FloorPlan";
import { readPublicPlan } from "~/features/techfest/plan/plan.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { eventText } from "~/i18n/event";
import { formatDays } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const slug = param(params, "slug");
  const read = orThrow(await readPublicPlan(ctx, slug));
  if (read.event.slug !== slug) throw redirect(paths.eventPlan(read.event.slug), 301);
  return read;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (locale) => {
    const t = textFor(eventText, locale).page;
    return { title: data ? `${t.plan} · ${localized(data.event.name, locale)}` : t.plan };
  });

export default function PublicPlan() {
  const { event, plan, isPublished } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useText(eventText).page;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.plan}
        eyebrow={localized(event.name, locale)}
        backTo={paths.event(event.slug)}
        description={[
          formatDays(event.firstDay, event.lastDay, locale),
          localized(event.venue, locale),
          isPublished ? "" : t.planUntold,
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      {plan.booths.length === 0 ? (
        <EmptyState title={t.noPlan}>{t.noPlanHint}</EmptyState>
      ) : (
        <FloorPlan
          plan={plan}
          chosenCode={search.get("gian")}
          query={search.get("tim") ?? ""}
          boothHref={({ code }) => paths.eventPlan(event.slug, code)}
        />
      )}
    </>
  );
}
