import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportedJudges } from "~/features/judging/judges/import/ImportedJudges";
import {
  applyJudgeImport,
  discardJudgeImport,
  readJudgeImport,
} from "~/features/judging/judges/import/import.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({ title: data?.name ?? textFor(judgesText, locale).import.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readJudgeImport(ctx, param(params, "competitionId"), param(params, "judgeImportId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, importId] = [param(params, "competitionId"), param(params, "judgeImportId")];
  const t = textFor(judgesText, ctx.locale).import;
  const act = (await readFormData(request)).get("act");
  if (act === "discard") {
    const discarded = await discardJudgeImport(ctx, competitionId, importId);
    if (!discarded.ok) return refused(discarded.error);
    return redirectWithNotice(paths.deskJudgeImports(competitionId), t.discarded);
  }
  if (act !== "apply") return refused("invalid");
  const applied = await applyJudgeImport(ctx, competitionId, importId);
  if (!applied.ok) return refused(applied.error);
  return redirectWithNotice(paths.deskJudges(competitionId), t.done(applied.value.invited, applied.value.passedOver));
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function JudgeImport() {
  return <ImportedJudges view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
