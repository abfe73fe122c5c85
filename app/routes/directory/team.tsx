import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProjectTabs } from "~/features/directory/ProjectTabs";
import { TeamEditor } from "~/features/directory/team/TeamEditor";
import { memberActForm, memberForm } from "~/features/directory/team/team.form";
import { addMember, listMembers, updateMember } from "~/features/directory/team/team.service.server";
import { doTeamAct } from "~/features/directory/team/team-acts.server";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { type Ctx, requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await listMembers(ctx, param(params, "projectId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "add" || act === "update") return saveMember(ctx, projectId, fields, request);
  const form = parseFields(memberActForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await doTeamAct(ctx, projectId, form.value);
  return done.ok ? redirectWithNotice(done.value.path, done.value.notice) : refused(done.error, form);
}

async function saveMember(ctx: Ctx, projectId: string, fields: FormData, request: Request) {
  const form = parseFields(memberForm, fields, request);
  if (!form.ok) return invalid(form);
  const words = textFor(founderText, ctx.locale).team;
  const { name } = form.value;
  const isNew = fields.get("act") === "add";
  const saved = isNew
    ? await addMember(ctx, projectId, form.value)
    : await updateMember(ctx, projectId, String(fields.get("memberId")), form.value);
  if (!saved.ok) return refused(saved.error, form);
  return redirectWithNotice(paths.myProjectTeam(projectId), isNew ? words.added(name) : words.updated(name));
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: team }) =>
  pageMeta(matches, (locale) => ({
    title: [textFor(founderText, locale).team.title, team?.projectName].filter(Boolean).join(" · "),
  }));

export default function TeamPage() {
  const team = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <ProjectTabs project={{ id: team.projectId, name: team.projectName }} current="team" />
      <TeamEditor team={team} state={state} />
    </>
  );
}
