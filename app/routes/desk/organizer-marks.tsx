import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OrganizerMarks } from "~/features/judging/organizer-marks/OrganizerMarks";
import { organizerMarksForm } from "~/features/judging/organizer-marks/organizer-marks.form";
import {
  giveOrganizerMarks,
  marksPageSize,
  readOrganizerMarks,
} from "~/features/judging/organizer-marks/organizer-marks.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: textFor(rubricText, locale).marks.title(data ? localized(data.name, locale) : ""),
  }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const search = new URL(request.url).searchParams;
  const page = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  return { ...orThrow(await readOrganizerMarks(ctx, where, search.get("bang"), page)), pageSize: marksPageSize };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const form = await parseForm(organizerMarksForm, request);
  if (!form.ok) return invalid(form);
  const given = await giveOrganizerMarks(ctx, where, form.value);
  if (!given.ok) return refused(given.error, form);
  const { pathname, search } = new URL(request.url);
  const sentence = textFor(rubricText, ctx.locale).marks.saved(given.value);
  return redirectWithNotice(pathname.replace(/\.data$/, "") + search, sentence);
}

/** After a clash the page shows what stands now, beside what was typed. */
export function shouldRevalidate() {
  return true;
}

export default function DeskOrganizerMarks() {
  const view = useLoaderData<typeof loader>();
  return <OrganizerMarks view={view} pageSize={view.pageSize} state={useActionData<typeof action>()} />;
}
