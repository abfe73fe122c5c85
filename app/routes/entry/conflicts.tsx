import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { namingForm } from "~/features/judging/conflicts/conflict.form";
import { nameJudge, readNaming } from "~/features/judging/conflicts/founder.service.server";
import { Naming } from "~/features/judging/conflicts/Naming";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).naming.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readNaming(ctx, param(params, "entryId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const entryId = param(params, "entryId");
  const form = await parseForm(namingForm, request);
  if (!form.ok) return invalid(form);
  const named = await nameJudge(ctx, entryId, form.value);
  if (!named.ok) return refused(named.error, form);
  return redirectWithNotice(paths.myEntryConflicts(entryId), textFor(judgesText, ctx.locale).naming.done);
}

export default function EntryConflicts() {
  return <Naming view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
