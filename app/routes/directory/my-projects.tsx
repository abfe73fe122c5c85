import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MyProjects } from "~/features/directory/MyProjects";
import { listMyProjects } from "~/features/directory/project.service.server";
import { textFor } from "~/i18n/catalogue";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { projects: await listMyProjects(ctx) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(founderText, locale).mine.title }));

export default function MyProjectsPage() {
  const t = useText(founderText).mine;
  const { projects } = useLoaderData<typeof loader>();
  const start = (
    <Button kind="primary" icon="plus" to={paths.newProject()}>
      {t.start}
    </Button>
  );
  if (projects.length === 0) {
    return (
      <>
        <PageHeader title={t.title} description={t.about} />
        <EmptyState title={<span>{t.emptyTitle}</span>} action={start}>
          <p>{t.empty}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.title} description={t.about} action={start} />
      <MyProjects projects={projects} />
    </>
  );
}
