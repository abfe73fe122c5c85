import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { teamForm } from "~/features/judging/complaints/complaint.form";
import {
  fileComplaint,
  readOwnComplaints,
  withdrawComplaint,
} from "~/features/judging/complaints/complaints.service.server";
import { StandingPage } from "~/features/judging/results/StandingPage";
import { readStanding } from "~/features/judging/results/standing.service.server";
import { textFor } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(resultsText, locale).standing.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entryId = param(params, "entryId");
  const standing = orThrow(await readStanding(ctx, entryId));
  const roundIds = standing.rounds.map(({ roundId }) => roundId);
  return { standing, complaints: await readOwnComplaints(ctx, entryId, roundIds) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entryId = param(params, "entryId");
  const form = await parseForm(teamForm, request);
  if (!form.ok) return invalid(form);
  const { value } = form;
  const done =
    value.act === "file"
      ? await fileComplaint(ctx, entryId, value)
      : await withdrawComplaint(ctx, entryId, value.complaintId);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(complaintsText, ctx.locale);
  return redirectWithNotice(paths.myEntryStanding(entryId), value.act === "file" ? t.filed : t.withdrawn);
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function Standing() {
  const { standing, complaints } = useLoaderData<typeof loader>();
  return <StandingPage standing={standing} complaints={complaints} state={useActionData<typeof action>()} />;
}
