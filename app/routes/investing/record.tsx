import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { ProjectPage } from "~/features/directory/gallery/ProjectPage";
import { readProjectRecord } from "~/features/investing/browse/browse.service.server";
import { RecordActs } from "~/features/investing/browse/RecordActs";
import { readIntroductionsTo } from "~/features/investing/introductions/answer.service.server";
import { askForm } from "~/features/investing/introductions/introduction.form";
import { askIntroduction } from "~/features/investing/introductions/introduction.service.server";
import { keepForm } from "~/features/investing/lists/list.form";
import { keepProject, readLists } from "~/features/investing/lists/list.service.server";
import { listPublishedAwards } from "~/features/judging/results/results.service.server";
import { ProjectRecord } from "~/features/portal/ProjectRecord";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const project = orThrow(await readProjectRecord(ctx, param(params, "projectId")));
  const { asked, isTeam } = orThrow(await readIntroductionsTo(ctx, project.id));
  const lists = orThrow(await readLists(ctx, project.id));
  const awards = (await listPublishedAwards(ctx.db, [project.id])).get(project.id) ?? [];
  return { project, awards, asked: asked[0]?.state ?? null, isTeam, lists };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  const fields = await readFormData(request);
  const words = textFor(investingText, ctx.locale).record;
  if (fields.get("act") === "keep") {
    const form = parseFields(keepForm, fields, request);
    if (!form.ok) return invalid(form);
    const kept = await keepProject(ctx, projectId, form.value);
    return kept.ok ? redirectWithNotice(paths.investorProject(projectId), words.kept) : refused(kept.error, form);
  }
  const form = parseFields(askForm, fields, request);
  if (!form.ok) return invalid(form);
  const asked = await askIntroduction(ctx, projectId, form.value);
  return asked.ok ? redirectWithNotice(paths.investorProject(projectId), words.sent) : refused(asked.error, form);
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => ({ title: found?.project.name ?? textFor(investingText, locale).browse.title }));

export default function InvestorRecord() {
  const { project, awards, asked, isTeam, lists } = useLoaderData<typeof loader>();
  const t = useText(investingText).record;
  const state = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  return (
    <ProjectPage
      project={project}
      editId={null}
      back={{ to: paths.investorProjects(), label: t.back }}
      acts={<RecordActs key={asked} {...{ asked, isTeam, lists, state, busy }} />}
      record={awards.length > 0 && <ProjectRecord awards={awards} />}
    />
  );
}
