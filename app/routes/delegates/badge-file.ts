import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { printOwnBadge } from "~/features/techfest/delegates/badges/badge.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A delegate's own badge on paper. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const pdf = orThrow(await printOwnBadge(await requestContext(request, context), param(params, "badgeToken")));
  return new Response(createReadableStreamFromReadable(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="the-dai-bieu.pdf"',
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}
