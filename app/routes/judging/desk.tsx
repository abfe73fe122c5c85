import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { JudgeDesk } from "~/features/judging/sheet/JudgeDesk";
import { readJudgeDesk } from "~/features/judging/sheet/queue.service.server";
import { SheetPage } from "~/features/judging/sheet/SheetPage";
import { scoreForm } from "~/features/judging/sheet/score.form";
import { saveScore, submitScore } from "~/features/judging/sheet/score.service.server";
import { readScoreSheet } from "~/features/judging/sheet/sheet.service.server";
import { textFor } from "~/i18n/catalogue";
import { formatHundredths } from "~/i18n/format";
import { judgingText } from "~/i18n/judging";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Khơi` : "Khơi" }];

/** A judge's desk and, below it, every sheet: one route, because without a network no other can be fetched. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { id: accountId } = requireViewer(ctx, request);
  if (params.assignmentId === undefined) {
    const desk = orThrow(await readJudgeDesk(ctx));
    return { kind: "desk" as const, accountId, title: textFor(judgingText, ctx.locale).desk.title, desk };
  }
  const sheet = orThrow(await readScoreSheet(ctx, param(params, "assignmentId")));
  return { kind: "sheet" as const, accountId, title: sheet.title, sheet };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const assignmentId = params.assignmentId === undefined ? "" : param(params, "assignmentId");
  const form = await parseForm(scoreForm, request);
  if (!form.ok) return invalid(form);
  const submits = form.value.act === "submit";
  const saved = await (submits ? submitScore : saveScore)(ctx, assignmentId, form.value);
  if (!saved.ok) return refused(saved.error, form);
  const t = textFor(judgingText, ctx.locale).sheet.notices;
  return submits
    ? redirectWithNotice(paths.judging(), t.submitted(formatHundredths(saved.value.total ?? 0, ctx.locale)))
    : redirectWithNotice(paths.judgingSheet(assignmentId), t.saved);
}

/** After a refusal too: the newest revision is what the next attempt is written on. */
export function shouldRevalidate() {
  return true;
}

export default function JudgePage() {
  const shown = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return shown.kind === "desk" ? <JudgeDesk desk={shown.desk} /> : <SheetPage sheet={shown.sheet} state={state} />;
}
