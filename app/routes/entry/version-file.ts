import type { LoaderFunctionArgs } from "@remix-run/node";
import { readSnapshotFile } from "~/features/competition/entry/versions/versions.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The very bytes that were hashed at a submission. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { name, text } = orThrow(await readSnapshotFile(ctx, param(params, "entryId"), param(params, "version")));
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
