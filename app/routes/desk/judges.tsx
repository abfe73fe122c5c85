import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InviteJudge } from "~/features/judging/judges/InviteJudge";
import { JudgeTable } from "~/features/judging/judges/JudgeTable";
import { inviteJudgeForm } from "~/features/judging/judges/judge.form";
import { inviteJudge, readJudges } from "~/features/judging/judges/judges.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return {
    ...orThrow(await readJudges(ctx, param(params, "competitionId"))),
    title: textFor(judgingText, ctx.locale).judges.title,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const competitionId = param(params, "competitionId");
  const form = await parseForm(inviteJudgeForm, request);
  if (!form.ok) return invalid(form);
  const judge = await inviteJudge(ctx, competitionId, form.value);
  if (!judge.ok) return refused(judge.error, form);
  const t = textFor(judgingText, ctx.locale).judges.notices;
  return redirectWithNotice(paths.deskJudge(competitionId, judge.value), t.invited(form.value.name));
}

export default function JudgesPage() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgingText).judges;
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        description={t.about}
        action={
          view.mayManage && (
            <a className="btn" href="#moi">
              {t.inviteTitle}
            </a>
          )
        }
      />
      <JudgeTable view={view} />
      {view.mayManage && <InviteJudge view={view} state={state} />}
    </>
  );
}
