import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revertForm } from "~/features/judging/assignment/assignment.form";
import { RevertPage } from "~/features/judging/assignment/RevertPage";
import { readRevert, revertRun } from "~/features/judging/assignment/revert.service.server";
import { assignmentText } from "~/i18n/assignment";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const view = orThrow(
    await readRevert(ctx, param(params, "competitionId"), param(params, "roundId"), param(params, "runId")),
  );
  return { ...view, title: textFor(assignmentText, ctx.locale).revert.title };
}

/** A revert that was refused shows what it would do now. */
export function shouldRevalidate() {
  return true;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(revertForm, request);
  if (!form.ok) return invalid(form);
  const at = [param(params, "competitionId"), param(params, "roundId")] as const;
  const done = await revertRun(ctx, ...at, param(params, "runId"), form.value.seen);
  if (!done.ok) return refused(done.error, form);
  const words = textFor(assignmentText, ctx.locale).notices;
  return redirectWithNotice(paths.deskAssignment(...at), words.reverted(done.value.gone, done.value.back));
}

export default function AssignmentRevertPage() {
  return <RevertPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
