import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BatchPage } from "~/features/competition/letters/BatchPage";
import { readBatch, stopLetters } from "~/features/competition/letters/letters.service.server";
import { bulkLettersText } from "~/i18n/bulk-letters";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { orThrow, readFormData } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: batch }) =>
  pageMeta(matches, (locale) => ({ title: batch?.name ?? textFor(bulkLettersText, locale).title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readBatch(ctx, param(params, "competitionId"), param(params, "batchId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, batchId] = [param(params, "competitionId"), param(params, "batchId")];
  const fields = await readFormData(request);
  if (fields.get("act") !== "stop") throw data(null, { status: 400 });
  const stopped = await stopLetters(ctx, competitionId, batchId);
  if (!stopped.ok && stopped.error !== "already_done") orThrow(stopped);
  return redirectWithNotice(
    paths.deskLetterBatch(competitionId, batchId),
    textFor(bulkLettersText, ctx.locale).batch.stopped,
  );
}

export default function Batch() {
  return <BatchPage batch={useLoaderData<typeof loader>()} />;
}
