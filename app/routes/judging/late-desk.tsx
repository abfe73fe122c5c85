import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundTabs } from "~/features/judging/rounds/RoundTabs";
import { LateSheets } from "~/features/judging/sheet/offline/LateSheets";
import { readLate } from "~/features/judging/sheet/offline/late.service.server";
import { textFor } from "~/i18n/catalogue";
import { offlineText } from "~/i18n/offline";
import { useText } from "~/i18n/use-text";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Section } from "~/ui/Section";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(offlineText, locale).late.title }));

/** The late sheets of a round as those who run the competition see them: the decision is the chair's. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(
    await readLate(ctx, { roundId: param(params, "roundId"), competitionId: param(params, "competitionId") }),
  );
}

export default function LateDeskPage() {
  const view = useLoaderData<typeof loader>();
  const t = useText(offlineText).late;
  return (
    <>
      <RoundTabs head={view} />
      <Section title={t.title} description={t.about}>
        <LateSheets view={view} />
      </Section>
    </>
  );
}
