import type { LoaderFunctionArgs } from "@remix-run/node";
import { readScoreSheet } from "~/features/judging/sheet/sheet.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { refusedJson } from "~/server/json.server";

/** A sheet with its dossier, for the judge's device to keep: what the page itself would show. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  if (!ctx.viewer) return refusedJson("sign_in_required");
  const sheet = await readScoreSheet(ctx, param(params, "assignmentId"));
  if (!sheet.ok) return refusedJson(sheet.error);
  const page = { kind: "sheet", accountId: ctx.viewer.id, title: sheet.value.title, sheet: sheet.value };
  return Response.json(page, { headers: { "cache-control": "private, no-store" } });
}
