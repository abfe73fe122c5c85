import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LateSheets } from "~/features/judging/sheet/offline/LateSheets";
import { lateForm } from "~/features/judging/sheet/offline/late.form";
import { decideLate, readLate } from "~/features/judging/sheet/offline/late.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { offlineText } from "~/i18n/offline";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(offlineText, locale).late.title }));

/** The late sheets of a round, for its chairs to decide on. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readLate(ctx, { roundId: param(params, "roundId") }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const roundId = param(params, "roundId");
  const form = await parseForm(lateForm, request);
  if (!form.ok) return invalid(form);
  const decided = await decideLate(ctx, roundId, form.value);
  if (!decided.ok) return refused(decided.error, form);
  const { accepted, refused: turnedDown } = textFor(offlineText, ctx.locale).late.notices;
  return redirectWithNotice(paths.judgingLate(roundId), decided.value ? accepted : turnedDown);
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function LatePage() {
  const view = useLoaderData<typeof loader>();
  const t = useText(offlineText).late;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={localized(view.name, locale)}
        backTo={paths.judging()}
        description={t.about}
      />
      <LateSheets view={view} state={useActionData<typeof action>()} />
    </>
  );
}
