import type { ActionFunctionArgs } from "@remix-run/node";
import { type Refusal, refusalStatus } from "~/core/refusal";
import { interestForm } from "~/features/judging/conflicts/conflict.form";
import { sayInterests } from "~/features/judging/conflicts/interest.service.server";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { parseForm } from "~/server/form.server";

const refuse = (refusal: Refusal) => Response.json({ refusal }, { status: refusalStatus(refusal) });

/** What a judge says of entries in their pass over the titles, as they tap. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  if (!ctx.viewer) return refuse("sign_in_required");
  const form = await parseForm(interestForm, request);
  if (!form.ok) return refuse("invalid");
  const said = await sayInterests(ctx, param(params, "roundId"), form.value);
  return said.ok ? Response.json({ changed: said.value }) : refuse(said.error);
}

/** There is nothing to read here. */
export function loader() {
  return refuse("not_found");
}
