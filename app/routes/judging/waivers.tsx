import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { waiverForm } from "~/features/judging/conflicts/conflict.form";
import { RoundConflicts } from "~/features/judging/conflicts/RoundConflicts";
import { readRoundConflicts, unwaiveConflict, waiveConflict } from "~/features/judging/conflicts/waiver.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(judgesText, locale).conflicts.title }));

/** The jury's conflicts for its chair, who has no desk of the organizers'. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const view = orThrow(await readRoundConflicts(ctx, { roundId: param(params, "roundId") }));
  return { ...view, mayManage: false, judges: [], entries: [] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const roundId = param(params, "roundId");
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act !== "waive" && act !== "unwaive") return refused("invalid");
  const form = parseFields(waiverForm, fields, request);
  if (!form.ok) return invalid(form);
  const done = await (act === "waive" ? waiveConflict : unwaiveConflict)(ctx, { roundId }, form.value);
  if (!done.ok) return refused(done.error, form);
  const t = textFor(judgesText, ctx.locale).conflicts;
  return redirectWithNotice(paths.judgingWaivers(roundId), act === "waive" ? t.waived : t.unwaived);
}

export default function ChairConflicts() {
  const view = useLoaderData<typeof loader>();
  const t = useText(judgesText).conflicts;
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={t.title}
        eyebrow={localized(view.name, locale)}
        backTo={paths.judging()}
        description={
          <>
            <p>{t.aboutChair}</p>
            {view.isBlind && view.isChairs && <p className="mt-2">{t.blindChair}</p>}
          </>
        }
      />
      <RoundConflicts view={view} state={useActionData<typeof action>()} />
    </>
  );
}
