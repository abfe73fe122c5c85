import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryPage } from "~/features/judging/sheet/HistoryPage";
import { readSheetHistory } from "~/features/judging/sheet/history.service.server";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Khơi` : "Khơi" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readSheetHistory(ctx, param(params, "assignmentId")));
}

export default function SheetHistoryPage() {
  return <HistoryPage history={useLoaderData<typeof loader>()} />;
}
