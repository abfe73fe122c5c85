import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readFormBuilder } from "~/features/competition/entry-form-builder/builder.service.server";
import { PreviewPage } from "~/features/competition/entry-form-builder/PreviewPage";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { setupMeta } from "./setup-page";

export const meta = setupMeta("form");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readFormBuilder(ctx, param(params, "competitionId")));
}

export default function SetupFormPreview() {
  const builder = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const frame = search.get("khung") === "laptop" ? "laptop" : "phone";
  return <PreviewPage builder={builder} division={search.get("bang")} frame={frame} />;
}
