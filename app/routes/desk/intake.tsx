import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IntakePage } from "~/features/competition/intake/IntakePage";
import { inviteLeadForm } from "~/features/competition/intake/intake.form";
import { inviteTypedLead, readIntake } from "~/features/competition/intake/intake.service.server";
import { textFor } from "~/i18n/catalogue";
import { intakeText } from "~/i18n/intake";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(intakeText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readIntake(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(inviteLeadForm, request);
  if (!form.ok) return invalid(form);
  const invited = await inviteTypedLead(ctx, competitionId, form.value.entryId);
  if (!invited.ok) return refused(invited.error, form);
  return redirectWithNotice(paths.deskIntake(competitionId), textFor(intakeText, ctx.locale).invited);
}

export default function Intake() {
  return <IntakePage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
