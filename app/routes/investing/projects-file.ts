import type { LoaderFunctionArgs } from "@remix-run/node";
import { readBrowseQuery } from "~/features/directory/gallery/browse";
import { exportProjects } from "~/features/investing/browse/browse.service.server";
import { projectsCsv, projectsXlsx } from "~/features/investing/browse/projects-file.server";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** Everything that fits the address, as far as the investor sees it, as a table to take along. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const url = new URL(request.url);
  const kind = params.fileName === "du-an.xlsx" ? "xlsx" : params.fileName === "du-an.csv" ? "csv" : undefined;
  if (!kind) throw new Response(null, { status: 404 });
  const cards = orThrow(await exportProjects(ctx, readBrowseQuery(url.searchParams)));
  const file = kind === "csv" ? projectsCsv(cards, ctx.locale) : await projectsXlsx(cards, ctx.locale);
  return new Response(file.body, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="du-an.${kind}"`,
      "cache-control": "private, no-store",
    },
  });
}
