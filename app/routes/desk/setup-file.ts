import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportSetup } from "~/features/judging/edition/edition.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A competition's whole set-up as one file, to keep or to hand to the next host. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { name, text } = orThrow(await exportSetup(ctx, param(params, "competitionId")));
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
