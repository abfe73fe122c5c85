import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { applyEntryImport } from "~/features/competition/intake/import/apply.service.server";
import { ImportPage } from "~/features/competition/intake/import/ImportPage";
import { discardEntryImport, readEntryImport } from "~/features/competition/intake/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { intakeText } from "~/i18n/intake";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: view }) =>
  pageMeta(matches, (locale) => ({ title: view?.fileName ?? textFor(intakeText, locale).import.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readEntryImport(ctx, param(params, "competitionId"), param(params, "entryImportId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, importId] = [param(params, "competitionId"), param(params, "entryImportId")];
  const { import: t } = textFor(intakeText, ctx.locale);
  const fields = await readFormData(request);
  if (fields.get("act") === "discard") {
    const discarded = await discardEntryImport(ctx, competitionId, importId);
    if (!discarded.ok) return refused(discarded.error);
    return redirectWithNotice(paths.deskEntryImports(competitionId), t.discarded);
  }
  if (fields.get("act") !== "apply") throw data(null, { status: 400 });
  const isSigned = fields.get("signed") === "yes";
  const applied = await applyEntryImport(ctx, competitionId, importId, { isSigned });
  if (!applied.ok) return refused(applied.error);
  const { left, made, submitted } = applied.value;
  const words = left > 0 ? t.progress(made, left) : t.done(made, submitted);
  return redirectWithNotice(paths.deskEntryImport(competitionId, importId), words);
}

export default function EntryImport() {
  return <ImportPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
