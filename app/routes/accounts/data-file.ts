import type { LoaderFunctionArgs } from "@remix-run/node";
import { dayOf } from "~/core/instant";
import { downloadMyData } from "~/features/accounts/privacy/my-data.service.server";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

/** The viewer's own copy of everything that names them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const held = orThrow(await downloadMyData(ctx, requireViewer(ctx, request)));
  return new Response(JSON.stringify(held, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="khoi-${dayOf(ctx.now)}.json"`,
      "cache-control": "no-store",
    },
  });
}
