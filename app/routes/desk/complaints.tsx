import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ComplaintsDesk } from "~/features/judging/complaints/ComplaintsDesk";
import { deskForm } from "~/features/judging/complaints/complaint.form";
import {
  answerComplaint,
  readComplaints,
  setComplaintTimes,
} from "~/features/judging/complaints/complaints.service.server";
import { textFor } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(complaintsText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readComplaints(ctx, param(params, "competitionId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(deskForm, request);
  if (!form.ok) return invalid(form);
  const { value } = form;
  const done =
    value.act === "times"
      ? await setComplaintTimes(ctx, competitionId, value)
      : await answerComplaint(ctx, competitionId, value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.deskComplaints(competitionId), textFor(complaintsText, ctx.locale).saved);
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function DeskComplaints() {
  return <ComplaintsDesk view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
