import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RefusalNotice } from "~/features/accounts/FormProblems";
import { Apart } from "~/features/judging/judges/Apart";
import { keepApart, letSitTogether, publishJury } from "~/features/judging/judges/apart.service.server";
import { InviteJudge } from "~/features/judging/judges/InviteJudge";
import { JudgeTable } from "~/features/judging/judges/JudgeTable";
import { JuryPublication } from "~/features/judging/judges/JuryPublication";
import { apartForm, apartGoneForm, inviteJudgeForm } from "~/features/judging/judges/judge.form";
import { inviteJudge, readJudges } from "~/features/judging/judges/judges.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
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
  const here = paths.deskJudges(competitionId);
  const { apart, jury } = textFor(judgesText, ctx.locale);
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "publish" || act === "unpublish") {
    const done = await publishJury(ctx, competitionId, act === "publish");
    return done.ok ? redirectWithNotice(here, act === "publish" ? jury.done : jury.undone) : refused(done.error);
  }
  if (act === "apart") {
    const form = parseFields(apartForm, fields, request);
    if (!form.ok) return invalid(form);
    const done = await keepApart(ctx, competitionId, form.value);
    return done.ok ? redirectWithNotice(here, apart.added) : refused(done.error, form);
  }
  if (act === "apart-gone") {
    const form = parseFields(apartGoneForm, fields, request);
    if (!form.ok) return invalid(form);
    const done = await letSitTogether(ctx, competitionId, form.value);
    return done.ok ? redirectWithNotice(here, apart.removed) : refused(done.error);
  }
  const form = parseFields(inviteJudgeForm, fields, request);
  if (!form.ok) return invalid(form);
  const judge = await inviteJudge(ctx, competitionId, form.value);
  if (!judge.ok) return refused(judge.error, form);
  const t = textFor(judgingText, ctx.locale).judges.notices;
  return redirectWithNotice(paths.deskJudge(competitionId, judge.value), t.invited(form.value.name));
}

/** After a refusal the page shows what stands now. */
export function shouldRevalidate() {
  return true;
}

export default function JudgesPage() {
  const view = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgingText).judges;
  const words = useText(judgesText);
  const { competitionId, mayManage, juryPublishedAt } = view;
  const invite = mayManage && (
    <a className="btn" href="#moi">
      {t.inviteTitle}
    </a>
  );
  const more = (
    <>
      <ExportLink href={paths.deskJudgesFile(competitionId)}>{words.list.export}</ExportLink>
      {mayManage && <Button to={paths.deskJudgeImports(competitionId)}>{words.import.title}</Button>}
    </>
  );
  return (
    <>
      <PageHeader kind="desk" title={t.title} description={t.about} action={invite} secondary={more} />
      {state?.refusal && !state.values.act && <RefusalNotice reason={state.refusal} answer={state} />}
      <JudgeTable view={view} />
      {mayManage && <JuryPublication publishedAt={juryPublishedAt} />}
      <Apart view={view} state={state} />
      {mayManage && <InviteJudge view={view} state={state} />}
    </>
  );
}
