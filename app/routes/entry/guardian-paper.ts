import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { printGuardianForm } from "~/features/competition/entry/papers/guardian.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** A guardian's form to be signed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const { pdf } = orThrow(await printGuardianForm(ctx, param(params, "entryId"), param(params, "memberId")));
  return new Response(createReadableStreamFromReadable(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="phieu-dong-y-giam-ho.pdf"`,
      "cache-control": "private, no-store",
    },
  });
}
