import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawExhibitorCode } from "~/features/techfest/exhibitors/showcase/showcase.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The QR code of an exhibitor's page, to be shown there, downloaded and printed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { name, svg } = orThrow(await drawExhibitorCode(ctx, param(params, "slug"), param(params, "exhibitorSlug")));
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `inline; filename="${name}"`,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "cache-control": "private, max-age=300",
    },
  });
}
