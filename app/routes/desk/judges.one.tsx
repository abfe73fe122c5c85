import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type * as z from "zod";
import type { Refusal } from "~/core/refusal";
import type { Result } from "~/core/result";
import { JudgePage } from "~/features/judging/judges/JudgePage";
import { absenceForm, absenceGoneForm, judgeForm, seatForm, unseatForm } from "~/features/judging/judges/judge.form";
import {
  inviteJudgeAgain,
  readJudge,
  removeJudge,
  seatJudge,
  unseatJudge,
  updateJudge,
} from "~/features/judging/judges/judges.service.server";
import { addAbsence, removeAbsence } from "~/features/judging/judges/profile.service.server";
import { textFor } from "~/i18n/catalogue";
import { judgesText } from "~/i18n/judges";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readJudge(ctx, param(params, "competitionId"), param(params, "judgeId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, judgeId] = [param(params, "competitionId"), param(params, "judgeId")];
  const fields = await readFormData(request);
  const t = textFor(judgingText, ctx.locale).judges.notices;
  const { absence } = textFor(judgesText, ctx.locale);
  const here = paths.deskJudge(competitionId, judgeId);
  const answer = (done: Result<unknown, Refusal>, sentence: string, to = here) =>
    done.ok ? redirectWithNotice(to, sentence) : refused(done.error);
  async function withForm<Form extends z.ZodType>(
    schema: Form,
    act: (value: z.output<Form>) => Promise<Result<unknown, Refusal>>,
    sentence: string,
  ) {
    const form = parseFields(schema, fields, request);
    if (!form.ok) return invalid(form);
    const done = await act(form.value);
    return done.ok ? redirectWithNotice(here, sentence) : refused(done.error, form);
  }
  switch (fields.get("act")) {
    case "invite":
      return answer(await inviteJudgeAgain(ctx, competitionId, judgeId), t.invitedAgain);
    case "remove":
      return answer(await removeJudge(ctx, competitionId, judgeId), t.removed, paths.deskJudges(competitionId));
    case "seat":
      return withForm(seatForm, (value) => seatJudge(ctx, competitionId, { ...value, judgeId }), t.seated);
    case "unseat":
      return withForm(unseatForm, ({ seatId }) => unseatJudge(ctx, competitionId, seatId), t.unseated);
    case "save":
      return withForm(judgeForm, (value) => updateJudge(ctx, competitionId, judgeId, value), t.saved);
    case "absence":
      return withForm(absenceForm, (value) => addAbsence(ctx, judgeId, value), absence.added);
    case "absence-gone":
      return withForm(absenceGoneForm, ({ absenceId }) => removeAbsence(ctx, judgeId, absenceId), absence.removed);
    default:
      return refused("invalid");
  }
}

export default function OneJudgePage() {
  return <JudgePage judge={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
