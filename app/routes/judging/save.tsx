import type { ActionFunctionArgs } from "@remix-run/node";
import { type Refusal, refusalStatus } from "~/core/refusal";
import { savedForm } from "~/features/judging/sheet/offline/saved.form";
import { saveScore, submitScore } from "~/features/judging/sheet/score.service.server";
import type { SaveAnswer } from "~/features/judging/sheet/sheet";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { parseForm } from "~/server/form.server";

const refuse = (refusal: Refusal) => Response.json({ ok: false, refusal }, { status: refusalStatus(refusal) });

/** A sheet as a judge's device sends it, at once or after a while: the first answer again for a save that was repeated. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  if (!ctx.viewer) return refuse("sign_in_required");
  const form = await parseForm(savedForm, request);
  if (!form.ok) return refuse("invalid");
  const { as, ...save } = form.value;
  if (as !== "" && as !== ctx.viewer.id) return refuse("other_account");
  const submits = save.act === "submit";
  const saved = await (submits ? submitScore : saveScore)(ctx, param(params, "assignmentId"), save);
  return saved.ok ? Response.json({ ok: true, value: saved.value satisfies SaveAnswer }) : refuse(saved.error);
}

/** There is nothing to read here. */
export function loader() {
  return refuse("not_found");
}
