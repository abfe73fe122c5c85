import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideMentor, readMentorFile } from "~/features/mentoring/mentors/desk.service.server";
import { MentorFile } from "~/features/mentoring/mentors/MentorFile";
import { mentorActForm } from "~/features/mentoring/mentors/mentor.form";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { refusalText } from "~/i18n/refusal";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseForm, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMentorFile(ctx, param(params, "organizationId"), param(params, "mentorId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const at = [param(params, "organizationId"), param(params, "mentorId")] as const;
  const form = await parseForm(mentorActForm, request);
  if (!form.ok) return invalid(form);
  const done = await decideMentor(ctx, ...at, form.value);
  if (!done.ok && done.error === "reason_required")
    return invalidField(form, "reason", textFor(refusalText, ctx.locale).reason_required);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.mentorFile(...at), textFor(mentoringText, ctx.locale).desk.done[form.value.act]);
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({ title: data?.mentor.name ?? textFor(mentoringText, locale).desk.mentors }));

export default function MentorFileRoute() {
  return <MentorFile view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
