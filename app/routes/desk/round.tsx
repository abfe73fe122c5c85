import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundPage } from "~/features/judging/rounds/RoundPage";
import { deadlineForm, roundStepForm } from "~/features/judging/rounds/round.form";
import { moveDeadline, readRound, stepRound, takeInEntries } from "~/features/judging/rounds/rounds.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Khơi` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const view = orThrow(await readRound(ctx, param(params, "competitionId"), param(params, "roundId")));
  return { ...view, title: localized(view.name, ctx.locale) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const [competitionId, roundId] = [param(params, "competitionId"), param(params, "roundId")];
  const here = paths.deskRound(competitionId, roundId);
  const { round, roundState } = textFor(judgingText, ctx.locale);
  const fields = await readFormData(request);
  const act = fields.get("act");
  if (act === "take-in") {
    const taken = await takeInEntries(ctx, competitionId, roundId);
    return taken.ok ? redirectWithNotice(here, round.notices.takenIn(taken.value)) : refused(taken.error);
  }
  if (act === "deadline") {
    const form = parseFields(deadlineForm, fields, request);
    if (!form.ok) return invalid(form);
    const moved = await moveDeadline(ctx, competitionId, roundId, form.value);
    return moved.ok ? redirectWithNotice(here, round.notices.deadline) : refused(moved.error, form);
  }
  const form = parseFields(roundStepForm, fields, request);
  if (!form.ok) return invalid(form);
  const stepped = await stepRound(ctx, competitionId, roundId, form.value);
  if (!stepped.ok) return refused(stepped.error, form);
  return redirectWithNotice(here, round.notices.stepped(roundState[form.value.to]));
}

export default function OneRoundPage() {
  return <RoundPage view={useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
