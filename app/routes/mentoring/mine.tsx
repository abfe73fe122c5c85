import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MyMentoring } from "~/features/mentoring/mentors/MyMentoring";
import { mentorActForm } from "~/features/mentoring/mentors/mentor.form";
import { changeOwnState } from "~/features/mentoring/mentors/mentor.service.server";
import { readMyMentoring } from "~/features/mentoring/mentors/mine.service.server";
import { textFor } from "~/i18n/catalogue";
import { mentoringText } from "~/i18n/mentoring";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return readMyMentoring(ctx);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const fields = await readFormData(request);
  const form = parseFields(mentorActForm, fields, request);
  if (!form.ok) return invalid(form);
  const mentorId = fields.get("mentorId");
  const done = await changeOwnState(ctx, typeof mentorId === "string" ? mentorId : "", form.value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.myMentoring(), textFor(mentoringText, ctx.locale).mine.done[form.value.act]);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentoringText, locale).mine.title }));

export default function MyMentoringPage() {
  return <MyMentoring view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
