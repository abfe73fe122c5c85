import type { ActionFunctionArgs } from "@remix-run/node";
import { scanForm } from "~/features/techfest/check-in/check-in.form";
import { recordScan } from "~/features/techfest/check-in/check-in.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { parseFields, readFormData } from "~/server/form.server";
import { refusedJson } from "~/server/json.server";

/** One scan from the gate's page. A repeat with the same key gets the first answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = parseFields(scanForm, await readFormData(request), request);
  if (!form.ok) return refusedJson("invalid");
  const scanned = await recordScan(ctx, param(params, "eventId"), form.value);
  return scanned.ok ? Response.json({ answer: scanned.value }) : refusedJson(scanned.error);
}
