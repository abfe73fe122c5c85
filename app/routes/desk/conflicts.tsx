import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { conflictForm, waiverForm } from "~/features/judging/conflicts/conflict.form";
import { addConflict } from "~/features/judging/conflicts/conflicts.service.server";
import { RoundConflicts } from "~/features/judging/conflicts/RoundConflicts";
import { readRoundConflicts, unwaiveConflict, waiveConflict } from "~/features/judging/conflicts/waiver.service.server";
import { RoundTabs } from "~/features/judging/rounds/RoundTabs";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).conflicts.title }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  return orThrow(await readRoundConflicts(ctx, where));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const where = { competitionId: param(params, "competitionId"), roundId: param(params, "roundId") };
  const here = paths.deskConflicts(where.competitionId, where.roundId);
  const t = textFor(judgesText, ctx.locale).conflicts;
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "record") {
    const form = parseFields(conflictForm, fields, request);
    if (!form.ok) return invalid(form);
    const added = await addConflict(ctx, where.competitionId, where.roundId, form.value);
    return added.ok ? redirectWithNotice(here, t.recorded) : refused(added.error, form);
  }
  if (act !== "waive" && act !== "unwaive") return refused("invalid");
  const form = parseFields(waiverForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await (act === "waive" ? waiveConflict : unwaiveConflict)(ctx, where, form.value);
  return done.ok ? redirectWithNotice(here, act === "waive" ? t.waived : t.unwaived) : refused(done.error, form);
}

export default function DeskConflicts() {
  const view = useLoaderData<typeof loader>();
  const t = useText(judgesText).conflicts;
  return (
    <>
      <RoundTabs head={view} description={t.about} />
      <RoundConflicts view={view} state={useActionData<typeof action>()} />
    </>
  );
}
