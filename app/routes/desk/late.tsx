import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LatePermits } from "~/features/competition/entry/late/LatePermits";
import { permitForm, revokePermitForm } from "~/features/competition/entry/late/late.form";
import { grantLate, readPermits, revokeLate } from "~/features/competition/entry/late/late.service.server";
import { textFor } from "~/i18n/catalogue";
import { entryLifeText } from "~/i18n/entry-life";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readPermits(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const words = textFor(entryLifeText, ctx.locale).late;
  const here = paths.deskLate(competitionId);
  const fields = await readFormData(request);
  if (fields.get("act") === "revoke") {
    const form = parseFields(revokePermitForm, fields, request);
    if (!form.ok) return invalid(form);
    const revoked = await revokeLate(ctx, competitionId, form.value.permitId);
    return revoked.ok ? redirectWithNotice(here, words.revoked) : refused(revoked.error, form);
  }
  const form = parseFields(permitForm, fields, request);
  if (!form.ok) return invalid(form);
  const granted = await grantLate(ctx, competitionId, form.value);
  return granted.ok ? redirectWithNotice(here, words.granted(form.value.email)) : refused(granted.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(entryLifeText, locale).late.title }));

export default function LatePage() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(entryLifeText).late;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.about} backTo={paths.deskEntries(view.competitionId)} />
      <LatePermits view={view} state={state} />
    </>
  );
}
