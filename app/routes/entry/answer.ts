import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { saveAnswer } from "~/features/competition/entry/draft.service.server";
import { answerForm } from "~/features/competition/entry/entry.form";
import { requestContext } from "~/server/context.server";
import { param } from "~/server/door.server";
import { readJsonBody, refusedJson } from "~/server/json.server";

/** Whether whoever asks is signed in still: a page asks before it is left. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await requestContext(request, context);
  return viewer ? new Response(null, { status: 204 }) : refusedJson("sign_in_required");
}

/** One answer while it is typed. 409 brings the text that somebody else has saved meanwhile. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  if (!ctx.viewer) return refusedJson("sign_in_required");
  const form = await readJsonBody(answerForm, request);
  if (!form.ok) return refusedJson(form.error);
  const saved = await saveAnswer(ctx, param(params, "entryId"), form.value);
  if (!saved.ok) return refusedJson(saved.error);
  return Response.json(saved.value, { status: saved.value.kind === "clash" ? 409 : 200 });
}
