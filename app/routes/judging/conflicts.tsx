import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConflictPass } from "~/features/judging/conflicts/ConflictPass";
import { passForm } from "~/features/judging/conflicts/conflict.form";
import { readConflictPass } from "~/features/judging/conflicts/conflicts.service.server";
import { passOver } from "~/features/judging/conflicts/interest.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return {
    ...orThrow(await readConflictPass(ctx, param(params, "roundId"))),
    title: textFor(judgingText, ctx.locale).conflicts.title,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(passForm, request);
  if (!form.ok) return invalid(form);
  const declared = await passOver(ctx, param(params, "roundId"), form.value);
  if (!declared.ok) return refused(declared.error, form);
  return redirectWithNotice(paths.judging(), textFor(judgingText, ctx.locale).conflicts.notice(declared.value));
}

export default function ConflictsPage() {
  return <ConflictPass pass={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
