import type { LoaderFunctionArgs } from "@remix-run/node";
import { readBundle } from "~/features/judging/results/bundle/bundle.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A published result as one archive that recomputes itself. It never changes, so it may be kept for good. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { name, bytes } = orThrow(await readBundle(ctx, param(params, "bundleFile").replace(/\.zip$/, "")));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
