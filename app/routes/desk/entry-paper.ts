import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { printOnDesk } from "~/features/competition/entry/papers/paper.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** An entry on paper, as it was handed in. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const version = new URL(request.url).searchParams.get("lan");
  const { name, pdf } = orThrow(
    await printOnDesk(ctx, param(params, "competitionId"), param(params, "entryId"), version),
  );
  return new Response(createReadableStreamFromReadable(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
}
