import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FiguresForm } from "~/features/directory/figures/FiguresForm";
import { figuresForm } from "~/features/directory/figures/figures.form";
import { changeFigures, readFigures } from "~/features/directory/figures/figures.service.server";
import { ProjectEditor } from "~/features/directory/ProjectEditor";
import { ProjectTabs } from "~/features/directory/ProjectTabs";
import { refusedWithPlace } from "~/features/directory/places/place-refusal.server";
import { projectUpdateForm, visibilityForm } from "~/features/directory/project.form";
import { readProject, setVisibility, updateProject } from "~/features/directory/project.service.server";
import { VisibilityForm } from "~/features/directory/VisibilityForm";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { investingText } from "~/i18n/investing";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  return {
    ...orThrow(await readProject(ctx, projectId)),
    figures: orThrow(await readFigures(ctx, projectId)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  const fields = await readFormData(request);
  if (fields.get("act") === "visibility") return changeVisibility(ctx, projectId, fields, request);
  if (fields.get("act") === "figures") return saveFigures(ctx, projectId, fields, request);
  const form = parseFields(projectUpdateForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await updateProject(ctx, projectId, form.value);
  if (!saved.ok) return refusedWithPlace(saved.error, form, ctx.locale);
  return redirectWithNotice(paths.myProject(projectId), textFor(founderText, ctx.locale).form.saved);
}

async function saveFigures(ctx: Ctx, projectId: string, fields: FormData, request: Request) {
  const form = parseFields(figuresForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await changeFigures(ctx, projectId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  return redirectWithNotice(paths.myProject(projectId), textFor(investingText, ctx.locale).founder.figures.saved);
}

async function changeVisibility(ctx: Ctx, projectId: string, fields: FormData, request: Request) {
  const form = parseFields(visibilityForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await setVisibility(ctx, projectId, form.value);
  if (!done.ok) return refused(done.error, form);
  const words = textFor(founderText, ctx.locale).edit;
  return redirectWithNotice(paths.myProject(projectId), form.value.shown ? words.nowPublic : words.nowPrivate);
}

/** After "changed elsewhere" the page must know the revision that stands now; what was typed stays. */
export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: project }) =>
  pageMeta(matches, (locale) => ({ title: project?.name ?? textFor(founderText, locale).mine.title }));

export default function ProjectPage() {
  const { figures, ...project } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const isOfFigures = state !== undefined && "figuresRevision" in state.values;
  const isBusy = useNavigation().state === "submitting";
  return (
    <>
      <ProjectTabs project={project} current="about" />
      <ProjectEditor project={project} state={isOfFigures ? undefined : state} busy={isBusy} />
      <FiguresForm figures={figures} state={isOfFigures ? state : undefined} busy={isBusy} />
      <VisibilityForm {...project} busy={isBusy} />
    </>
  );
}
