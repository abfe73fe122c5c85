import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ProjectTabs } from "~/features/directory/ProjectTabs";
import { readProject } from "~/features/directory/project.service.server";
import { Answers } from "~/features/investing/introductions/Answers";
import { answerIntroduction, readProjectIntroductions } from "~/features/investing/introductions/answer.service.server";
import { answerForm } from "~/features/investing/introductions/introduction.form";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id, name, slug, isPublic } = orThrow(await readProject(ctx, param(params, "projectId")));
  return { project: { id, name, slug, isPublic }, ...orThrow(await readProjectIntroductions(ctx, id)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  const form = await parseForm(answerForm, request);
  if (!form.ok) return invalid(form);
  const done = await answerIntroduction(ctx, projectId, form.value);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(investingText, ctx.locale).founder.introductions;
  return redirectWithNotice(
    paths.projectIntroductions(projectId),
    form.value.act === "accept" ? t.accepted : t.declined,
  );
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => {
    const { title } = textFor(investingText, locale).founder.introductions;
    return { title: [title, found?.project.name].filter(Boolean).join(" · ") };
  });

export default function ProjectIntroductionsPage() {
  const { project, introductions, mayAnswer } = useLoaderData<typeof loader>();
  const t = useText(investingText).founder;
  const busy = useNavigation().state === "submitting";
  return (
    <>
      <ProjectTabs project={project} current="introductions" />
      <FormProblems state={useActionData<typeof action>()} />
      {introductions.length > 0 ? (
        <Section title={t.introductions.title} description={t.introductions.about}>
          <Answers {...{ introductions, mayAnswer, busy }} />
        </Section>
      ) : (
        <EmptyState
          title={t.introductions.emptyTitle}
          action={<Button to={paths.projectVisibility(project.id)}>{t.tabs.visibility}</Button>}
        >
          <p>{t.introductions.empty}</p>
        </EmptyState>
      )}
    </>
  );
}
