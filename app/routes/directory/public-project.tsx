import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPublicProject } from "~/features/directory/gallery/gallery.service.server";
import { ProjectPage } from "~/features/directory/gallery/ProjectPage";
import { listPublishedAwards } from "~/features/judging/results/results.service.server";
import { ProjectRecord } from "~/features/portal/ProjectRecord";
import { localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const found = orThrow(await readPublicProject(ctx, param(params, "slug")));
  if ("movedTo" in found) throw redirect(paths.project(found.movedTo), 301);
  return { ...found, awards: (await listPublishedAwards(ctx.db, [found.project.id])).get(found.project.id) ?? [] };
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => {
    const { name, pitch } = found?.project ?? {};
    return {
      title: name ?? textFor(directoryText, locale).gallery.title,
      ...(pitch ? { description: localized(pitch, locale) } : {}),
    };
  });

export default function PublicProjectPage() {
  const { project, editId, awards } = useLoaderData<typeof loader>();
  return (
    <ProjectPage project={project} editId={editId} record={awards.length > 0 && <ProjectRecord awards={awards} />} />
  );
}
