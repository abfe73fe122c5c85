import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TaskList } from "~/features/mentoring/mentorship/desk/TaskList";
import { finishTask, readTasks } from "~/features/mentoring/mentorship/desk/task.service.server";
import { taskForm } from "~/features/mentoring/mentorship/mentorship.form";
import { textFor } from "~/i18n/catalogue";
import { mentorshipText } from "~/i18n/mentorship";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { LinkTabs } from "~/ui/Tabs";

const doneQuery = "?xong=1";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const done = new URL(request.url).searchParams.get("xong") === "1";
  return orThrow(await readTasks(ctx, param(params, "organizationId"), { done }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const organizationId = param(params, "organizationId");
  const form = await parseForm(taskForm, request);
  if (!form.ok) return invalid(form);
  const done = await finishTask(ctx, organizationId, form.value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.mentoringTasks(organizationId), textFor(mentorshipText, ctx.locale).tasks.notice);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(mentorshipText, locale).tasks.title }));

export default function Tasks() {
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(mentorshipText).tasks;
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.about} />
      <LinkTabs
        label={t.views}
        tabs={[
          { to: paths.mentoringTasks(desk.organizationId), label: t.open, current: !desk.done },
          { to: paths.mentoringTasks(desk.organizationId, doneQuery), label: t.done, current: desk.done },
        ]}
      />
      <TaskList desk={desk} state={state} />
    </>
  );
}
