import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { refusalStatus } from "~/core/refusal";
import { checkEntry } from "~/features/competition/checklist/check.service.server";
import { checksForm } from "~/features/competition/checklist/checklist.form";
import { textFor } from "~/i18n/catalogue";
import { entryDeskText } from "~/i18n/entry-desk";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { parseFields, readFormData } from "~/server/form.server";

/** Only a form's target. */
export async function loader({ request, params, context }: ActionFunctionArgs) {
  requireViewer(await requestContext(request, context), request);
  return redirect(paths.deskEntry(param(params, "competitionId"), param(params, "entryId")));
}

/** Ticks of an entry's checklist: a script reads the answer, a plain form goes back to the entry's page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, entryId] = [param(params, "competitionId"), param(params, "entryId")];
  const fields = await readFormData(request);
  const form = parseFields(checksForm, fields, request);
  const kept = form.ok
    ? await checkEntry(ctx, competitionId, entryId, form.value)
    : ({ ok: false, error: "invalid" } as const);
  if (fields.get("scripted") === "1" || !kept.ok) {
    return data({ refusal: kept.ok ? null : kept.error }, { status: kept.ok ? 200 : refusalStatus(kept.error) });
  }
  const { saved } = textFor(entryDeskText, ctx.locale).checklist;
  return redirectWithNotice(paths.deskEntry(competitionId, entryId), saved);
}
