import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import type { Refusal } from "~/core/refusal";
import { ok, type Result } from "~/core/result";
import { fileForm, withdrawForm } from "~/features/judging/complaints/complaint.form";
import {
  fileComplaint,
  readOwnComplaints,
  withdrawComplaint,
} from "~/features/judging/complaints/complaints.service.server";
import { ratingForm } from "~/features/judging/feedback/feedback.form";
import { rateFeedback } from "~/features/judging/feedback/feedback.service.server";
import { StandingPage } from "~/features/judging/results/StandingPage";
import { readStanding } from "~/features/judging/results/standing.service.server";
import { textFor } from "~/i18n/catalogue";
import { complaintsText } from "~/i18n/complaints";
import { feedbackText } from "~/i18n/feedback";
import { resultsText } from "~/i18n/results";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(resultsText, locale).standing.title }));

/** What a team may say on its page: complain, take that back, rate what it read. */
const standingForm = z.discriminatedUnion("act", [fileForm, withdrawForm, ratingForm]);

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
  const form = await parseForm(standingForm, request);
  if (!form.ok) return invalid(form);
  const done = await say(ctx, entryId, form.value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.myEntryStanding(entryId), done.value);
}

/** Does what was said, and answers with the sentence that says so. */
async function say(ctx: Ctx, entryId: string, said: z.output<typeof standingForm>): Promise<Result<string, Refusal>> {
  const t = textFor(complaintsText, ctx.locale);
  const sentence =
    said.act === "rate" ? textFor(feedbackText, ctx.locale).team.thanks : said.act === "file" ? t.filed : t.withdrawn;
  const done =
    said.act === "rate"
      ? await rateFeedback(ctx, entryId, said)
      : said.act === "file"
        ? await fileComplaint(ctx, entryId, said)
        : await withdrawComplaint(ctx, entryId, said.complaintId);
  return done.ok ? ok(sentence) : done;
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function Standing() {
  const { standing, complaints } = useLoaderData<typeof loader>();
  return <StandingPage standing={standing} complaints={complaints} state={useActionData<typeof action>()} />;
}
