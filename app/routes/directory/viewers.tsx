import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProjectTabs } from "~/features/directory/ProjectTabs";
import { readProject } from "~/features/directory/project.service.server";
import { AccessLog } from "~/features/investing/views/AccessLog";
import { readAccessLog } from "~/features/investing/views/view.service.server";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Section } from "~/ui/Section";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { id, name, slug, isPublic } = orThrow(await readProject(ctx, param(params, "projectId")));
  return { project: { id, name, slug, isPublic }, ...orThrow(await readAccessLog(ctx, id)) };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => {
    const { title } = textFor(investingText, locale).founder.viewers;
    return { title: [title, found?.project.name].filter(Boolean).join(" · ") };
  });

export default function ViewersPage() {
  const { project, views } = useLoaderData<typeof loader>();
  const t = useText(investingText).founder;
  return (
    <>
      <ProjectTabs project={project} current="viewers" />
      {views.length > 0 ? (
        <Section title={t.viewers.title} description={t.viewers.about}>
          <AccessLog views={views} />
        </Section>
      ) : (
        <EmptyState
          title={t.viewers.emptyTitle}
          action={<Button to={paths.projectVisibility(project.id)}>{t.tabs.visibility}</Button>}
        >
          <p>{t.viewers.empty}</p>
        </EmptyState>
      )}
    </>
  );
}
