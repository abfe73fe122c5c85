import type { ActionFunctionArgs } from "@remix-run/node";
import { refusalStatus } from "~/core/refusal";
import { scoreForm } from "~/features/judging/sheet/score.form";
import { saveScore } from "~/features/judging/sheet/score.service.server";
import type { SaveReply } from "~/features/judging/sheet/use-autosave";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { parseForm } from "~/server/form.server";

const answer = (reply: SaveReply, status: number) => Response.json(reply, { status });

/** A sheet that saves itself: the first answer again for a save that was repeated. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(scoreForm, request);
  if (!form.ok) return answer({ ok: false, refusal: "invalid" }, 422);
  const saved = await saveScore(ctx, param(params, "assignmentId"), form.value);
  return saved.ok ? answer(saved, 200) : answer({ ok: false, refusal: saved.error }, refusalStatus(saved.error));
}

/** There is nothing to read here. */
export function loader() {
  return answer({ ok: false, refusal: "not_found" }, 404);
}
