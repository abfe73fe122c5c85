import type { ActionFunctionArgs } from "@remix-run/node";
import { refusalStatus } from "~/core/refusal";
import { placeForm } from "~/features/competition/entry-form-builder/builder.form";
import { placeInForm } from "~/features/competition/entry-form-builder/builder.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { parseForm } from "~/server/form.server";

/** A row that was dragged: one request a move. The page puts the row back when this says no. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const form = await parseForm(placeForm, request);
  const refuse = (refusal: Parameters<typeof refusalStatus>[0]) =>
    Response.json({ ok: false, refusal }, { status: refusalStatus(refusal) });
  if (!ctx.viewer) return refuse("sign_in_required");
  if (!form.ok) return refuse("invalid");
  const placed = await placeInForm(ctx, param(params, "competitionId"), form.value);
  return placed.ok ? Response.json({ ok: true }) : refuse(placed.error);
}
