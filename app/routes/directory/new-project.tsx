import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { sitePath } from "~/core/site-path";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ProjectFields } from "~/features/directory/ProjectFields";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { projectForm } from "~/features/directory/project.form";
import { createProject } from "~/features/directory/project.service.server";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, parseForm } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { FormBar } from "~/ui/FormBar";
import { PageHeader } from "~/ui/PageHeader";
import { useZodForm } from "~/ui/use-zod-form";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireViewer(await requestContext(request, context), request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(projectForm, request);
  if (!form.ok) return invalid(form);
  const project = await createProject(ctx, form.value);
  if (!project.ok) return refusedWithPlace(project.error, form, ctx.locale);
  const next = sitePath(new URL(request.url).searchParams.get("den"));
  const words = textFor(founderText, ctx.locale).form.created(form.value.name);
  return redirectWithNotice(next ? withProject(next, project.value.id) : paths.myProjectTeam(project.value.id), words);
}

/** The page that sent the founder here, told which project was made. */
function withProject(path: string, projectId: string): string {
  const [page = "", query] = path.split("?");
  const search = new URLSearchParams(query);
  search.set("du-an", projectId);
  return `${page}?${search}`;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(founderText, locale).form.newTitle }));

export default function NewProject() {
  const t = useText(founderText);
  const state = useActionData<typeof action>();
  const form = useZodForm(projectForm, state, { stage: "idea" });
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <PageHeader
        eyebrow={t.mine.title}
        backTo={paths.myProjects()}
        title={t.form.newTitle}
        description={t.form.newAbout}
      />
      <Form method="post" className="grid max-w-[42rem] gap-6" {...form.form}>
        <FormProblems state={state} issues={form.issues} />
        <ProjectFields form={form} place={null} />
        <FormBar>
          <Button kind="primary" busy={isBusy}>
            {t.form.create}
          </Button>
        </FormBar>
      </Form>
    </>
  );
}
