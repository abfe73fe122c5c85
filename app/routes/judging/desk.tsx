import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JudgeDesk } from "~/features/judging/sheet/JudgeDesk";
import { readJudgeDesk } from "~/features/judging/sheet/queue.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { requestContext } from "~/server/context.server";
import { requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return { ...orThrow(await readJudgeDesk(ctx)), title: textFor(judgingText, ctx.locale).desk.title };
}

export default function JudgeDeskPage() {
  return <JudgeDesk desk={useLoaderData<typeof loader>()} />;
}
